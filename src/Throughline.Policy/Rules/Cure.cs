using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Rules;

/// <summary>What to do so that a duty is met or something missing is supplied: a button's words, the kind of entry that comes of it, and what is filled in there already.</summary>
public sealed record Cure(string Words, Kind Kind, params (string Field, string Value)[] Preset)
{
    /// <summary>The document to write, by its name, where the entry comes from one.</summary>
    public string? Document { get; init; }

    /// <summary>The page of the case that leads through it, by its name, where there is more to it than one entry.</summary>
    public string? Page { get; init; }

    /// <summary>The fields that take what a duty is about: one, or several for a subject whose parts a slash divides.</summary>
    public string[] About { get; init; } = [];

    public Cure With(string field, string? value) => value is null ? this : this with { Preset = [.. Preset, (field, value)] };

    /// <summary>The same for what a duty is about: a concern, a goal, an authorization with its month.</summary>
    public Cure For(string? subject)
    {
        if (subject is null || About.Length == 0) return this;
        if (About.Length == 1 || subject.LastIndexOf('/') is not (>= 0 and var slash)) return With(About[0], subject);
        return With(About[0], subject[..slash]).With(About[1], subject[(slash + 1)..]);
    }
}
