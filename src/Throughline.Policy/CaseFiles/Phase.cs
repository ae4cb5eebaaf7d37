namespace Throughline.Policy.CaseFiles;

/// <summary>A part of a case in which duties are owed: job search, follow-up of a job. In force from its first day up to, not on, its last.</summary>
public sealed class Phase
{
    internal Phase(string name, Action<Known, PhaseSpans> find) => (Name, Find) = (name, find);

    /// <summary>The phase in English, before the agency's words.</summary>
    public string Name { get; }

    /// <summary>Adds the stretches in which it was in force.</summary>
    internal Action<Known, PhaseSpans> Find { get; }

    /// <summary>A duty without a phase is owed as long as there is a file.</summary>
    public static Phase TheCase { get; } = new("the case", (_, spans) => spans.Add(DateOnly.MinValue));

    public override string ToString() => Name;
}
