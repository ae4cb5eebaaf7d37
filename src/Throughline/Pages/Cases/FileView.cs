using Throughline.Casework.Names;
using Throughline.Casework.Entries;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;
using Throughline.Ui;

namespace Throughline.Pages.Cases;

/// <summary>The file as a timeline, newest first: a page of it, with what each entry met or why it met nothing.</summary>
public sealed class FileView
{
    private const int Size = 40;

    private readonly CasePage of;
    private readonly ILookup<int?, Obligation> metBy;
    private readonly ILookup<int?, Obligation> openedBy;
    private readonly Dictionary<string, RecordedEntry> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Entry> standing;
    private readonly Dictionary<string, RecordedEntry> corrections = new(StringComparer.Ordinal);

    private FileView(CasePage of)
    {
        this.of = of;
        var owed = of.Case.Evaluation.Obligations;
        metBy = owed.Where(each => each.MetBy is not null).ToLookup(each => each.MetBy);
        openedBy = owed.Where(each => each.OpenedBy is not null).ToLookup(each => each.OpenedBy);
        standing = of.Facts.Placed.ToDictionary(each => each.Position, each => each.Entry);
        foreach (var recorded in of.Case.AsRecorded)
        {
            if (recorded.Entry.Id is { } id) byId.TryAdd(id, recorded);
            if (recorded.Entry is not Correction correction) continue;
            corrections[correction.Corrects] = recorded;
            if (correction.Replacement?.Id is { } own && byId.TryGetValue(correction.Corrects, out var first)) byId.TryAdd(own, first);
        }
    }

    /// <summary>How many entries each group has, and how its filter reads; the first is all.</summary>
    public required IReadOnlyList<(string? Group, int Count, string Words)> Groups { get; init; }

    /// <summary>What somebody looks for in the file.</summary>
    public string? Words { get; private init; }

    public required string? Shown { get; init; }

    public int Page { get; private set; }

    /// <summary>How many entries are older than those of this page.</summary>
    public int Older { get; private set; }

    public IReadOnlyList<FileRow> Rows { get; private set; } = [];

    /// <summary>The rows of this page by their months.</summary>
    public IReadOnlyList<FileMonth> Months { get; private set; } = [];

    public string Counted => $"{Wording.Count(Groups[0].Count, "entry", "entries")}, newest first";

    /// <summary>What is said where there is no row.</summary>
    public string Empty => Groups[0].Count == 0 ? "Nothing is in the file yet." : "Nothing in this file fits.";

    /// <summary>The address of a page of the file, narrowed to a group.</summary>
    public string Address(string? group, int page) => Links.Query(("show", group), ("words", Words), ("sheet", page > 1 ? $"{page}" : null)) is { Length: > 0 } asked ? asked + "#file" : "?#file";

    /// <param name="entry">An entry, by its place in the record, that the page is to show wherever it stands.</param>
    public static FileView Of(CasePage of, string? show, int page, int? entry, string? words)
    {
        var groups = of.Case.AsRecorded.GroupBy(recorded => EntryWords.Group(recorded.Entry))
            .Select(group => ((string?)group.Key, group.Count(), $"{group.Key} {group.Count()}")).OrderByDescending(group => group.Item2).ToList();
        var view = new FileView(of)
        {
            Groups = [(null, of.Case.AsRecorded.Count, $"All {of.Case.AsRecorded.Count}"), .. groups],
            Shown = groups.Any(group => group.Item1 == show) ? show : null,
            Words = string.IsNullOrWhiteSpace(words) ? null : words.Trim(),
        };
        view.Fill(page, entry);
        return view;
    }

    private void Fill(int page, int? entry)
    {
        var entries = of.Case.AsRecorded.Where(recorded => (Shown is null || EntryWords.Group(recorded.Entry) == Shown) && Fits(recorded.Entry))
            .OrderByDescending(recorded => On(recorded.Entry)).ThenByDescending(recorded => recorded.Seq).ToList();
        if (entry is { } seq && entries.FindIndex(recorded => recorded.Seq == seq) is >= 0 and var at) page = 1 + (at / Size);
        Page = Math.Clamp(page, 1, Math.Max(1, (entries.Count + Size - 1) / Size));
        Older = Math.Max(0, entries.Count - (Page * Size));
        Rows = [.. entries.Skip((Page - 1) * Size).Take(Size).Select(Row)];
        Months = FileMonth.Of(Rows, of.Today, Shown is not null || Words is not null, entry);
    }

    // Every word that is looked for begins one of the entry's.
    private bool Fits(Entry entry)
    {
        if (Words is null) return true;
        var text = " " + Folding.Fold($"{EntryWords.Heading(entry)} {Text(entry)}");
        return Folding.Fold(Words).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => text.Contains(word, StringComparison.Ordinal));
    }

    // A correction stands on the day of what it puts in place.
    private static DateOnly On(Entry entry) => entry is Correction { Replacement: { } replacement } ? replacement.On : entry.On;

    private FileRow Row(RecordedEntry recorded)
    {
        var position = recorded.Seq - 1;
        if (recorded.Entry is Correction correction) return Correcting(recorded, correction);
        var row = new FileRow(recorded, recorded.Entry.On, EntryWords.Heading(recorded.Entry), Text(recorded.Entry));
        if (standing.TryGetValue(position, out var stands) && ReferenceEquals(stands, recorded.Entry)) return row with { Met = Met(position), Not = Not(position, recorded.Entry) };
        if (recorded.Entry.On > of.Today) return row with { Not = "Not yet: its day is still to come." };
        return row with { Tinted = true, Link = recorded.Entry.Id is { } id && corrections.TryGetValue(id, out var by) ? ($"Corrected on {of.Brief(by.Entry.On)}: see the correction", by.Seq) : null };
    }

    private FileRow Correcting(RecordedEntry recorded, Correction correction)
    {
        var first = byId.GetValueOrDefault(correction.Corrects);
        var text = correction.Replacement is { } now
            ? $"{EntryWords.Heading(now)}{(first is null ? "" : $", in place of the entry of {of.Brief(first.Entry.On)}")}. {Text(now)} {Because(correction.Reason)}"
            : $"{(first is null ? "The entry" : $"{EntryWords.Heading(first.Entry)} of {of.Brief(first.Entry.On)}")} never happened. {Because(correction.Reason)}";
        return new(recorded, On(correction), "Correction", text)
        {
            Tinted = true,
            Link = first is null ? null : ("See the first wording", first.Seq),
            Met = first is null || !corrections.TryGetValue(correction.Corrects, out var last) || last != recorded ? null : Met(first.Seq - 1),
        };
    }

    private static string Because(string reason) => reason.Length == 0 ? "" : "Why: " + Wording.Sentence(reason);

    private string Text(Entry entry) => $"{EntryWords.Facts(entry, of.Today, of.Facts)} {entry.Note}".Trim();

    private string? Met(int position)
    {
        var met = metBy[position].ToList();
        if (met.Count == 0) return null;
        return "Met: " + string.Join("; ", met.Select(each =>
        {
            var late = each is { State: State.MetLate, Due: { } due, Met: { } on } ? $", {Wording.Count(on.DayNumber - due.DayNumber, "day")} late" : "";
            var next = openedBy[position].FirstOrDefault(opened => opened.Rule == each.Rule && opened != each);
            return EntryWords.Within(of.Duties.Title(each)) + late + (next?.Due is { } until ? $" until {of.Brief(until)}" : "");
        }));
    }

    private string? Not(int position, Entry entry)
    {
        if (metBy.Contains(position)) return null;
        return entry switch
        {
            TaskNote => "Does not count as a contact: a task note.",
            Contact { With: Party.Client, Substantive: false } => "Does not count as a contact: scheduling.",
            Contact when of.Duties.FirstOfTwo(entry, of.Case.Evaluation) is { } first => first,
            Contact { With: Party.Client } when openedBy.Contains(position) => $"Nothing was owed; it starts {EntryWords.Within(of.Duties.Title(openedBy[position].First()))}{(openedBy[position].First().Due is { } due ? $", until {of.Brief(due)}" : "")}.",
            AuthorizationPaid { InFull: false } => "Not in full: the authorization stays open.",
            _ => null,
        };
    }
}

/// <summary>An entry of the timeline.</summary>
public sealed record FileRow(RecordedEntry Recorded, DateOnly On, string Heading, string Text)
{
    public string? Met { get; init; }
    public string? Not { get; init; }
    public bool Tinted { get; init; }

    /// <summary>Where the other wording is: the words, and its place in the record.</summary>
    public (string Words, int Seq)? Link { get; init; }
}
