using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>The federal guidance of 2022, ready to adopt: post-employment services come before the exit is reported. Until Iowa adopts it, its policy of 2018 stands.</summary>
public static class PreExit
{
    private static readonly Citation Guidance = new("RSA FAQ 22-03", "Q3, Q5 and Q6, post-employment services", "2022-03-11");

    public static readonly Event Reported = Event.When<ExitReported>(Kind.ExitReported, "exit reported");

    public static readonly Need ExitIsNotReported = new("an exit that is not reported yet, or a determination from before this version", known => Bar(known) is null)
    {
        Shows = known => Bar(known) is { } on ? new(new("The exit was reported by {0}; a reported exit is final.", on)) { IsAgainst = true } : new(new("The exit is not reported yet.")),
    };

    /// <summary>The step to 32-0, as the guidance has it.</summary>
    public static readonly Gate BeforeTheReport = Status32.PostEmployment with
    {
        Says = "Post-employment services come before the exit is reported; a reported exit is final, and who needs services then applies anew.",
        Cites = Guidance,
        Needs = [.. Status32.PostEmployment.Needs, ExitIsNotReported],
    };

    internal static readonly RecordingRule AReportedExitIsFinal = new("IA-PE-04", "Post-employment after the exit was reported", Guidance)
    {
        Says = "Once the exit is reported, post-employment services are neither chosen nor determined; what was determined before this version stands.",
        Of = [Kind.ReturningConversation, Kind.PostEmploymentRequested, Kind.Determination],
        Against = asked => IsWordOfIt(asked.Entry) && asked.ClosedBefore is { Outcome: ClosureOutcome.Successful } closed && ReportedBy(closed, asked.Earlier.Select(each => each.Entry)) is var on && on <= asked.RuledOn
            ? [new($"the exit was reported by {on:yyyy-MM-dd}, and a reported exit is final; the way on is a new application") { Field = asked.Entry is ReturningConversation ? "choice" : null }] : [],
    };

    public static readonly Amendment Amendment = new("pre-exit-2022", "Post-employment services before the exit is reported", new(2022, 3, 11), "RSA FAQ 22-03, post-employment services", [Status32.PostEmployment.Id], [BeforeTheReport])
    {
        AskedWhenRecorded = [AReportedExitIsFinal],
        Touches = view => Returning.Latest(view.Entries) is { Determination: null },
    };

    // Each quarter's report has its published day: exits of the months up to the first number, by the day in the month that follows it.
    private static readonly (int LastMonth, int DueMonth, int YearsLater)[] Reports = [(3, 5, 0), (6, 8, 0), (9, 11, 0), (12, 2, 1)];

    /// <summary>The day by which the exit is reported at the latest: the 15th of November, February, May or August after its quarter.</summary>
    public static DateOnly Due(DateOnly exit)
    {
        var (_, month, later) = Reports.First(report => exit.Month <= report.LastMonth);
        return new(exit.Year + later, month, 15);
    }

    /// <summary>Since which day a reported exit bars 32-0 here; none where the guidance is not adopted.</summary>
    public static DateOnly? InForceSince(Pack pack) => pack.Rules.OfType<Gate>().FirstOrDefault(gate => gate.Needs.Contains(ExitIsNotReported))?.From;

    /// <summary>Since when a reported exit bars 32-0 for somebody, where the guidance is in force; none where it does not.</summary>
    public static DateOnly? BarOf(CaseView view) => InForceSince(view.File.Pack) <= view.AsOf ? Bar(view.Known) : null;

    private static DateOnly ReportedBy(Closed closed, IEnumerable<Entry> before) => before.OfType<ExitReported>().Select(each => each.On).Append(Due(closed.On)).Min();

    // Whoever was determined before the day on which this came into force goes on.
    private static DateOnly? Bar(Known known)
    {
        if (known.First(FederalEvents.ClosedSuccessful) is not { } closure) return null;
        var on = ReportedBy(known.Entry<Closed>(closure), known.Each(Reported).Select(known.Entry));
        if (on > known.AsOf) return null;
        return known.Last(FederalEvents.Determined) is { } last && known.Entry<Determination>(last).Outcome == DeterminationOutcome.PostEmployment && known.On(last) < InForceSince((Pack)known.File.Terms) ? null : on;
    }

    private static bool IsWordOfIt(Entry entry) => entry switch
    {
        ReturningConversation said => said.Choice == "post-employment",
        Determination determined => determined.Outcome == DeterminationOutcome.PostEmployment,
        _ => true,
    };
}
