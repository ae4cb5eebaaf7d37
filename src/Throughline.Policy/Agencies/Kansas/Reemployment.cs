using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using static Throughline.Policy.Rules.Finders;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>Kansas DCF, KEESM 3440, item 7: who loses work is helped to the next job as quickly as possible.</summary>
public static class Reemployment
{
    /// <summary>Services of retention and re-employment, by their words.</summary>
    public static IReadOnlyList<string> Services { get; } = ["job-readiness", "job-search", "job-retention", "case-management"];

    public static readonly Event WorkLost = Event.When<EmploymentEnded>(Kind.EmploymentEnded, "job lost");

    public static readonly Event FirstStep = Event.Either("first step of re-employment", FederalEvents.ClientContact, Event.When<ServiceGiven>(Kind.ServiceGiven, "service"), FederalEvents.JobStarted);

    internal static readonly Event[] Events = [WorkLost, FirstStep];

    public static readonly Duty AtOnce = new("KS-PE-16", "Re-employment after a job loss", PostEmploymentCaseManagement.Section("item 7"))
    {
        Says = "After a job loss re-employment starts by the next business day: a talk with the participant, a search or readiness service, or the next job.",
        Also = ["KS-PE-07"],
        Opens = Openings.OnEach(WorkLost),
        Due = 1.BusinessDay,
        MetBy = After(FirstStep, (_, _, _) => true),
        DroppedIf = (known, owed) => known.Jobs.All.Exists(job => job.StartEntry < owed.Opener && (job.EndEntry is null || job.EndEntry > owed.Opener)),
        About = (_, owed) => owed.OpenedWith<EmploymentEnded>().Job,
        Why = (known, owed) => [new("Work was lost {0}; the search for the next job starts within {1}", owed.Opened, owed.Rule.Due!.At(owed.Opened, known.Decided))],
        Cure = Cures.LogContact,
        IsInTheContract = false,
    };

    /// <summary>The job that was lost last, where none is held; with what has been done since.</summary>
    public static (Job Lost, ServiceGiven? Search)? Since(CaseView view) => view.Jobs.Count > 0 && !view.HeldJobs.Any() && view.Jobs.MaxBy(job => job.Ended) is { } lost
        ? (lost, view.Last<ServiceGiven>(service => service.On >= lost.Ended && Services.Contains(service.Service)))
        : null;
}
