using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;

namespace Throughline.Ui.Pictures;

/// <summary>A case over time: lanes of bars and marks between two days, and the same as rows of a table.</summary>
public sealed class Picture
{
    private static readonly (string Word, int Days)[] Spans = [("quarter", 92), ("half", 183), ("year", 366)];

    public required string Title { get; init; }

    /// <summary>What the picture shows, in words.</summary>
    public required string Description { get; init; }

    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }
    public required DateOnly Today { get; init; }
    public required IReadOnlyList<Lane> Lanes { get; init; }
    public required IReadOnlyList<PictureRow> Rows { get; init; }

    /// <summary>The stretches that can be chosen, the one shown marked.</summary>
    public required IReadOnlyList<(string Word, bool Shown)> Choices { get; init; }

    /// <summary>The same by the names that people read.</summary>
    public IEnumerable<(string Word, string Name, bool Shown)> Named => Choices.Select(choice => (choice.Word, choice.Word switch
    {
        "quarter" => "3 months",
        "half" => "6 months",
        "year" => "A year",
        _ => "The whole case",
    }, choice.Shown));

    /// <param name="seen">The positions of the entries that the reader sees.</param>
    public static Picture Of(Evaluation evaluation, CaseView facts, HashSet<int> seen, string? span, string name, bool seesPayments = true)
    {
        var today = evaluation.AsOf;
        var first = facts.Placed.Count > 0 ? facts.Placed[0].Entry.On : today;
        var life = today.DayNumber - first.DayNumber;
        var choices = Spans.Where(each => each.Days < life).Select(each => each.Word).Append("all").ToList();
        var shown = span is not null && choices.Contains(span) ? span : life <= 200 ? "all" : "half";
        var from = shown == "all" ? first.AddDays(-7) : today.AddDays(-Spans.First(each => each.Word == shown).Days);
        if (today.DayNumber - from.DayNumber < 45) from = today.AddDays(-45);
        var drawing = new Drawing(evaluation, facts, seen, from, Last(evaluation, Math.Max(30, (today.DayNumber - from.DayNumber) / 2)), seesPayments);
        drawing.Draw();
        return new()
        {
            Title = $"{name} from {from:MMMM yyyy} to {drawing.To:MMMM yyyy}",
            Description = drawing.Said,
            From = from,
            To = drawing.To,
            Today = today,
            Lanes = drawing.Lanes,
            Rows = drawing.Rows,
            Choices = [.. choices.Select(word => (word, word == shown))],
        };
    }

    // As far ahead as something is due or ready, within reason.
    private static DateOnly Last(Evaluation evaluation, int most)
    {
        var today = evaluation.AsOf;
        var last = today.AddDays(Math.Min(25, most));
        foreach (var owed in evaluation.Obligations)
        {
            if (owed.State == State.Open && owed.Due is { } due && due > last) last = due;
        }

        foreach (var clock in evaluation.Clocks)
        {
            if (clock.Ready > last) last = clock.Ready;
        }

        last = last > today.AddDays(most) ? today.AddDays(most) : last;
        return last.AddDays(Math.Max(6, most / 12));
    }
}

/// <summary>One row of the picture.</summary>
public sealed record Lane(string Name)
{
    public List<Bar> Bars { get; } = [];
    public List<Mark> Marks { get; } = [];
}

/// <summary>How a bar looks; each look has a word beside it, so that none rests on colour.</summary>
public enum Look
{
    Deep,
    Navy,
    Pale,
    Outline,
    Late,
    Dashed,
}

/// <summary>A stretch of days. A label inside is left out where it does not fit; one beside it is always shown.</summary>
public sealed record Bar(DateOnly From, DateOnly To, Look Look, string? Inside = null)
{
    public string? Beside { get; init; }

    /// <summary>Whether its last day carries the sign of a day due.</summary>
    public bool Due { get; init; }
}

public enum Shape
{
    Filled,
    Ring,
    Cross,
    Diamond,
}

/// <summary>Something on one day; <paramref name="Beside"/> stands at its right.</summary>
public sealed record Mark(DateOnly On, Shape Shape, string? Beside = null);

/// <summary>A row of the picture's table.</summary>
public sealed record PictureRow(string Lane, string What, DateOnly? From, DateOnly? To, string State);
