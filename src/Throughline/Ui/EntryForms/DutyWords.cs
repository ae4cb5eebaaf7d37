using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Ui.EntryForms;

/// <summary>A duty as a sentence: the subject, the fact, the day, then what is owed.</summary>
public sealed class DutyWords(CaseView facts)
{
    private readonly DateOnly today = facts.AsOf;

    private Words Words => facts.File.Pack.Words;

    /// <summary>"Weekly contact", "Monthly contact in person or virtual for November", "Answer to the employer: lateness".</summary>
    public string Title(Obligation owed)
    {
        var title = owed.Title;
        if (owed is { InWindow: true, Due: { } due } && due == Month.Of(due).Last && Month.Of(owed.Opened) == Month.Of(due)) title += due.ToString(due.Year == today.Year ? " 'for' MMMM" : " 'for' MMMM yyyy");
        return About(owed) is { } about ? $"{title}: {about}" : title;
    }

    /// <summary>"was due Tue Nov 19", "Tue Nov 26", "since Sep 3": the words under how late it is, without the day.</summary>
    public static string Before(Obligation owed) => owed.State == State.Overdue ? "was due " : owed.Due is null ? "since " : "";

    /// <summary>The day by which it is owed; the day since which, where it has none.</summary>
    public string Day(Obligation owed) => owed.Due is { } due ? Wording.Short(due, today) : Wording.Brief(owed.Opened, today);

    /// <summary>Why it is owed, in one or two sentences: the agency's, and what an office closed that day means for it.</summary>
    public string Why(Obligation owed)
    {
        var reasons = owed.Reasons;
        var why = reasons.Where(reason => reason.Kind == ReasonKind.Why).ToList();
        if (why.Count == 0) why = [.. reasons.Where(reason => reason.Kind is ReasonKind.OpenedBy or ReasonKind.Counted or ReasonKind.Since)];
        var said = string.Join(" ", why.Select(reason => Wording.Sentence(Words.Say(reason, Say))));
        if (!said.Contains("does not count", StringComparison.Ordinal) && Missed(owed) is { } missed) said += " " + missed;
        return Closed(owed) is { } closed ? said + " " + closed : said;
    }

    /// <summary>Of an entry that met nothing: the duty for which it is the first of two, in a sentence.</summary>
    public string? FirstOfTwo(Entry entry, Evaluation evaluation) => evaluation.Obligations.FirstOrDefault(owed =>
            owed.Rule.MetBy.AsksTwice && owed.Rule.MetBy.Of.Is(entry) && entry.On >= owed.Opened && (owed.Met is { } met ? entry.On < met : entry.On <= (owed.Due ?? entry.On))) is { } counts
        ? $"It is the first of two for “{Title(counts)}”, which asks for contacts on two days."
        : null;

    /// <summary>What it is about, where the case can have several of it.</summary>
    public string? About(Obligation owed)
    {
        if (owed.Subject is not { } subject) return null;
        if (facts.Jobs.LastOrDefault(job => job.Name == subject) is { } job) return facts.Jobs.Count(each => each.Facts.Supported) > 1 ? job.Said : null;
        return SubjectWords.Say(facts, subject);
    }

    // What one would hope counts, and does not.
    private string? Missed(Obligation owed)
    {
        var of = owed.Rule.MetBy.Of;
        if (!of.Kinds.Contains(Kind.Contact)) return null;
        foreach (var entry in facts.Entries.Reverse().TakeWhile(entry => entry.On >= owed.Opened))
        {
            if (entry is TaskNote { About: TaskAbout.NoShow or TaskAbout.Cancellation or TaskAbout.Scheduling } note) return $"The {NoteName(note)} on {Say(note.On)} does not count.";
            if (entry is not Contact { With: Party.Client } contact || of == FederalEvents.EmployerContact) continue;
            if (of.Is(contact)) return null;
            return contact.Substantive == false ? $"The {Noun(contact.Mode)} on {Say(contact.On)} was about scheduling and does not count." : $"The {Noun(contact.Mode)} on {Say(contact.On)} does not count.";
        }

        return null;
    }

    private static string NoteName(TaskNote note) => note.About == TaskAbout.Scheduling ? "note on scheduling" : EntryWords.Plain(note.About);

    /// <summary>The last open day, where the office is closed on the day due.</summary>
    public string? Closed(Obligation owed)
    {
        var calendar = facts.File.Pack.Calendar;
        if (owed.Due is not { } due || due < today || due.DayNumber - today.DayNumber > 60 || !calendar.IsClosed(due)) return null;
        var open = calendar.LastOpen(due);
        return open < today ? $"The office is closed on {Wording.Short(due, today)}." : $"Office closed on {Wording.Short(due, today)}: meet by {Wording.Short(open, today)}.";
    }

    private string Say(DateOnly day) => Wording.Brief(day, today);

    private static string Noun(Mode mode) => mode switch
    {
        Mode.Phone => "call",
        Mode.Virtual => "virtual meeting",
        Mode.InPerson => "meeting",
        _ => EntryWords.Plain(mode),
    };
}
