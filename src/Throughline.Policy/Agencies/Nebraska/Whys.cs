using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Federal.FederalEvents;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>Why each Nebraska duty is owed, in a sentence: the fact, then what the chapter asks.</summary>
internal static class Whys
{
    public static Fact[] Contact(Known known, Obligation owed)
    {
        var every = owed.Rule.Due!.At(owed.Opened, known.Decided);
        Fact last = owed.Opener is { } opener
            ? new("Last contact was {0} on {1}; one is owed every {2}", Described.Thing(known.Entry(opener)), owed.Opened, every)
            : new("{0} began {1} and no contact is on record since; one is owed every {2}", "Job search", owed.Opened, every);
        return owed.Meeter is null && known.LastBefore(owed.Span.Before, NebraskaEvents.NotAContact) is { } note && !(note <= owed.Opener) && note >= owed.Span.From
            ? [last, new("The {0} on {1} does not count", known.Entry<TaskNote>(note).About.JsonName(), known.On(note))]
            : [last];
    }

    public static Fact[] Visit(Known known, Obligation owed) => owed.Meeter is { } met
        ? [new("One contact a month is owed in person or by video; {0} was on {1}", Described.Thing(known.Entry(met)), known.On(met))]
        : [new("None in person or by video since {0}; one is owed each month", owed.Opened)];

    public static Fact[] Skills(Known known, Obligation owed)
    {
        var covered = new HashSet<string>();
        foreach (var at in known.Each(NebraskaEvents.JobSeekingSkills, owed.Span.From, owed.Span.Before)) covered.UnionWith(known.Entry<ServiceGiven>(at).Areas ?? []);

        string[] missing = [.. Areas.Where(area => !covered.Contains(area.Word)).Select(area => area.Said)];
        return missing.Length is 0 or 4
            ? [new("To be completed in the {0} that began {1}, by the curriculum or by a discussion of all four areas", owed.Rule.During, owed.Span.Start)]
            : [new("{0} of 4 areas covered; {1} missing", 4 - missing.Length, string.Join(" and ", missing))];
    }

    public static Fact[] Agreement(Known known, Obligation owed) => [new("Agreed with the client after the referral of {0}", owed.Span.Start)];

    public static Fact[] Review(Known known, Obligation owed) =>
        [new("{0} on {1}; the team goes over it every {2} until placed", NebraskaEvents.AgreementCompleted.Is(owed.OpenedWith<Document>()) ? "Agreement completed" : "Last review", owed.Opened, owed.Rule.Due!.At(owed.Opened, known.Decided))];

    public static Fact[] EndOfReferral(Known known, Obligation owed) =>
        [new("Unavailable since {0} ({1}); after a month the referral is ended until the client is ready", owed.Opened, owed.OpenedWith<Unavailable>().Reason)];

    public static Fact[] FirstContacts(Known known, Obligation owed)
    {
        var first = known.First(ClientContact, Math.Max(owed.Span.From, known.FirstOn(owed.Opened)), owed.Span.Before) is { } contact ? known.On(contact) : (DateOnly?)null;
        var start = new Fact("Started {0}{1}", owed.Opened, At(known, owed));
        return owed.Met is { } met ? [start, new("Contacts on {0} and {1}", first!, met)]
            : first <= owed.Due ? [start, new("One contact so far, on {0}; two are owed by {1}", first, owed.Due)]
            : [start, new("No contact so far; two are owed by {0}", owed.Due!)];
    }

    public static Fact[] MonthlyContact(Known known, Obligation owed) => owed.Meeter is { } met
        ? [new("One contact a month is owed; {0} was on {1}", Described.Thing(known.Entry(met)), known.On(met))]
        : [new("None since this month on the job began on {0}; one is owed each month", owed.Opened)];

    public static Fact[] Employer(Known known, Obligation owed)
    {
        var asked = known.Last(NebraskaEvents.EmployerFollowUpAsked);
        return asked is { } declined && owed.State == State.Waived ? [new("The client declined contact with the employer on {0}", known.On(declined))]
            : owed.Met is { } met ? [new("Started {0}{1}; contact with the employer on {2}", owed.Opened, At(known, owed), met)]
            : asked is { } agreed && !known.Is(agreed, NebraskaEvents.EmployerFollowUpDeclined) ? [new("Started {0}{1}; the client agreed on {2} to contact with the employer", owed.Opened, At(known, owed), known.On(agreed))]
            : [new("Started {0}{1}; one contact with the employer is owed, unless the client declines", owed.Opened, At(known, owed))];
    }

    public static Fact[] Answer(Known known, Obligation owed)
    {
        var raised = owed.OpenedWith<ConcernRaised>();
        return [new(raised.By == RaisedBy.Client ? "Raised by the client on {0}: {1}" : "Raised by the employer on {0}: {1}", owed.Opened, raised.Note is { Length: > 0 } note ? note.TrimEnd('.') : raised.Concern),
            new("An answer is owed within {0}", owed.Rule.Due!.At(owed.Opened, known.Decided))];
    }

    public static Fact[] Cpap(Known known, Obligation owed) =>
        [new("Asked on {0} to advance; closed in a pathway for which CPAP is asked first", owed.Opened)];

    private static readonly (string Word, string Said)[] Areas =
        [("job-search", "where to search"), ("applications", "applications and résumé"), ("interviews", "interviews"), ("presentation", "presentation and self-advocacy")];

    private static string At(Known known, Obligation owed) =>
        owed.Span is { Subject: { } name, StartEntry: { } start } && known.Jobs.Named(name, start + 1)?.Facts.Employer is { Length: > 0 } employer ? $" at {employer}" : "";
}
