using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Rules;

/// <summary>What to do so that a duty is met or something missing is supplied: a button's words, the kind of entry that comes of it, and what is filled in there already.</summary>
public sealed record Cure(string Words, Kind Kind, params (string Field, string Value)[] Preset)
{
    /// <summary>The document to write, by its name, where the entry comes from one.</summary>
    public string? Document { get; init; }

    /// <summary>The page of the case that leads through it, by its name, where there is more to it than one entry.</summary>
    public string? Page { get; init; }

    public Cure With(string field, string? value) => value is null ? this : this with { Preset = [.. Preset, (field, value)] };
}
