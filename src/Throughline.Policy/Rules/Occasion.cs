namespace Throughline.Policy.Rules;

/// <summary>An occasion that opens an instance of a duty.</summary>
/// <param name="Day">The day on which it opens.</param>
/// <param name="Entry">The place of the entry that opens it; none where the phase does.</param>
/// <param name="Until">The window's last day, for a duty that must be met within its window.</param>
/// <param name="Part">Which part of the opening entry it is about, for example a goal of a plan.</param>
internal readonly record struct Occasion(DateOnly Day, int? Entry = null, DateOnly? Until = null, int Part = 0);
