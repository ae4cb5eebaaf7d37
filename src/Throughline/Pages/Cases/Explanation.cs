using Throughline.Casework.Entries;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Cases;

/// <summary>A date explained: everything that the page says, before it is said in HTML.</summary>
public sealed record Explanation
{
    public required Rule Rule { get; init; }

    public required string Title { get; init; }

    /// <summary>The question: "Why Thursday, January 16, 2025?"</summary>
    public required string Question { get; init; }

    /// <summary>The answer in two or three sentences.</summary>
    public required string Lead { get; init; }

    public required IReadOnlyList<FactUsed> Facts { get; init; }

    /// <summary>Step by step; the last ruling row is what the page is about.</summary>
    public required IReadOnlyList<(string Step, string Result, bool Rules)> Arithmetic { get; init; }

    /// <summary>The rule in our words.</summary>
    public required IReadOnlyList<string> Paragraph { get; init; }

    /// <summary>What to record that would meet it; null where nothing would, or it is met.</summary>
    public Step? Meets { get; init; }

    public string? MetBy { get; init; }

    /// <summary>What would change the date: what, to which day, and where both can be seen.</summary>
    public IReadOnlyList<(string What, string Then, string? Compare)> Changes { get; init; } = [];

    public IReadOnlyList<string> WouldNot { get; init; } = [];
}

/// <summary>A fact that the date rests on, and where in the file it stands.</summary>
public sealed record FactUsed(string What, DateOnly? Day, RecordedEntry? In, string Part, bool Rules = false);
