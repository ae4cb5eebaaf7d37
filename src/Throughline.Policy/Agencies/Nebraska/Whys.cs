using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Federal.FederalEvents;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>Why each Nebraska duty is owed, in a sentence: the fact, then what the chapter asks.</summary>
internal static class Whys
{
    public static Fact[] Contact(Known known, in Instance owed)
    {
        var every = owed.Duty.Due!.At(owed.Opened, known.Pack);
        Fact last = owed.Opener < 0
            ? new("{0} began {1} and no contact is on record since; one is owed every {2}", "Job search", owed.Opened, every)
            : new("Last contact was {0} on {1}; one is owed every {2}", Described.Thing(known.Entry(owed.Opener)), owed.Opened, every);
        var note = known.Last(NebraskaEvents.NotAContact, owed.Span.High);
        return owed.MetBy < 0 && note > owed.Opener && note >= owed.Span.Low
            ? [last, new("The {0} on {1} does not count", ((TaskNote)known.Entry(note)).About.Word(), known.On(note))]
            : [last];
    }

    public static Fact[] Visit(Known known, in Instance owed) => owed.MetBy >= 0
        ? [new("One contact a month is owed in person or by video; {0} was on {1}", Described.Thing(known.Entry(owed.MetBy)), owed.Met)]
        : [new("None in person or by video since {0}; one is owed each month", owed.Opened)];

    public static Fact[] Skills(Known known, in Instance owed)
    {
        var covered = new HashSet<string>();
        for (var at = known.Next(NebraskaEvents.JobSeekingSkills, owed.Span.Low, owed.Span.High); at >= 0; at = known.Next(NebraskaEvents.JobSeekingSkills, at + 1, owed.Span.High))
        {
            foreach (var area in ((ServiceGiven)known.Entry(at)).Areas ?? []) covered.Add(area);
        }

        string[] missing = [.. Areas.Where(area => !covered.Contains(area.Word)).Select(area => area.Said)];
        return missing.Length is 0 or 4
            ? [new("To be completed in the {0} that began {1}, by the curriculum or by a discussion of all four areas", owed.Duty.During, owed.Span.Start)]
            : [new("{0} of 4 areas covered; {1} missing", 4 - missing.Length, string.Join(" and ", missing))];
    }

    public static Fact[] Agreement(Known known, in Instance owed) => [new("Agreed with the client after the referral of {0}", owed.Span.Start)];

    public static Fact[] Review(Known known, in Instance owed) =>
        [new("{0} on {1}; the team goes over it every {2} until placed", known.Is(owed.Opener, NebraskaEvents.AgreementCompleted) ? "Agreement completed" : "Last review", owed.Opened, owed.Duty.Due!.At(owed.Opened, known.Pack))];

    public static Fact[] EndOfReferral(Known known, in Instance owed) =>
        [new("Unavailable since {0} ({1}); after a month the referral is ended until the client is ready", owed.Opened, ((Unavailable)known.Entry(owed.Opener)).Reason)];

    public static Fact[] FirstContacts(Known known, in Instance owed)
    {
        var first = known.Next(ClientContact, Math.Max(owed.Span.Low, known.FirstOn(owed.Opened)), owed.Span.High);
        var start = new Fact("Started {0}{1}", owed.Opened, At(known, owed));
        return owed.MetBy >= 0 ? [start, new("Contacts on {0} and {1}", known.On(first), owed.Met)]
            : first >= 0 && known.On(first) <= owed.Due ? [start, new("One contact so far, on {0}; two are owed by {1}", known.On(first), owed.Due)]
            : [start, new("No contact so far; two are owed by {0}", owed.Due)];
    }

    public static Fact[] MonthlyContact(Known known, in Instance owed) => owed.MetBy >= 0
        ? [new("One contact a month is owed; {0} was on {1}", Described.Thing(known.Entry(owed.MetBy)), owed.Met)]
        : [new("None since this month on the job began on {0}; one is owed each month", owed.Opened)];

    public static Fact[] Employer(Known known, in Instance owed)
    {
        var asked = known.Last(NebraskaEvents.EmployerFollowUpAsked);
        return owed.State == State.Waived ? [new("The client declined contact with the employer on {0}", known.On(asked))]
            : owed.MetBy >= 0 ? [new("Started {0}{1}; contact with the employer on {2}", owed.Opened, At(known, owed), owed.Met)]
            : asked >= 0 && !known.Is(asked, NebraskaEvents.EmployerFollowUpDeclined) ? [new("Started {0}{1}; the client agreed on {2} to contact with the employer", owed.Opened, At(known, owed), known.On(asked))]
            : [new("Started {0}{1}; one contact with the employer is owed, unless the client declines", owed.Opened, At(known, owed))];
    }

    public static Fact[] Answer(Known known, in Instance owed)
    {
        var raised = (ConcernRaised)known.Entry(owed.Opener);
        return [new(raised.By == RaisedBy.Client ? "Raised by the client on {0}: {1}" : "Raised by the employer on {0}: {1}", owed.Opened, raised.Note is { Length: > 0 } note ? note.TrimEnd('.') : raised.Concern),
            new("An answer is owed within {0}", owed.Duty.Due!.At(owed.Opened, known.Pack))];
    }

    public static Fact[] Cpap(Known known, in Instance owed) =>
        [new("Asked on {0} to advance; closed in a pathway for which CPAP is asked first", owed.Opened)];

    private static readonly (string Word, string Said)[] Areas =
        [("job-search", "where to search"), ("applications", "applications and résumé"), ("interviews", "interviews"), ("presentation", "presentation and self-advocacy")];

    private static string At(Known known, in Instance owed)
    {
        var job = owed.Span.Subject is { } name ? known.Jobs.Named(name, owed.Span.StartEntry + 1) : -1;
        return job < 0 || known.Jobs.Facts(job, known.Count).Employer is not { Length: > 0 } employer ? "" : $" at {employer}";
    }
}
