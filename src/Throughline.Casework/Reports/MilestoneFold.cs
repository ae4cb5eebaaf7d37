using Throughline.Casework.Names;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Reports;

/// <summary>The milestones of a file, as it stands after its corrections.</summary>
internal sealed class MilestoneFold
{
    private readonly string agency;
    private readonly string number;
    private readonly List<Milestone> milestones = [];

    // The latest word on each report: sent, returned, accepted.
    private readonly Dictionary<ReportName, (DateOnly On, DocumentAction Action)> reports = [];

    /// <summary>What happened, then the reports that are still on their way.</summary>
    public IReadOnlyList<Milestone> Milestones =>
    [
        .. milestones,
        .. reports.Where(report => report.Value.Action != DocumentAction.Accepted).OrderBy(report => report.Value.On).ThenBy(report => report.Key.ToString(), StringComparer.Ordinal)
            .Select((report, at) => New(milestones.Count + at + 1, report.Value.On, report.Value.Action == DocumentAction.Submitted ? MilestoneKind.ReportSent : MilestoneKind.ReportReturned, null, report.Key.ToString())),
    ];

    public MilestoneFold(string agency, string number, CaseView view)
    {
        (this.agency, this.number) = (agency, number);
        foreach (var entry in view.Entries) Add(entry, view);
    }

    private void Add(Entry entry, CaseView view)
    {
        switch (entry)
        {
            case EmploymentStarted started when view.Jobs.FirstOrDefault(job => job.Began(started)) is { Facts: var facts } job:
                Add(job.Since, MilestoneKind.Job, facts.Employer, facts.Title);
                milestones[^1] = milestones[^1] with { Supported = facts.Supported, Ended = job.Ended };
                break;
            case WorksiteActivity activity: Add(activity.On, MilestoneKind.WorksiteActivity, activity.Employer, activity.Activity.JsonName()); break;
            case StatusRecorded { Status: { } code } status: Add(status.On, MilestoneKind.Status, null, code); break;
            case Staffing staffing: Add(staffing.On, MilestoneKind.Staffing, null, staffing.Meeting.JsonName()); break;
            case Document { Action: DocumentAction.Submitted or DocumentAction.Returned or DocumentAction.Accepted } report:
                reports[new(report.Name, report.Authorization, report.Period?.ToString())] = (report.On, report.Action);
                break;
            default: break;
        }
    }

    private void Add(DateOnly on, MilestoneKind what, string? employer, string said) => milestones.Add(New(milestones.Count + 1, on, what, employer, said));

    private Milestone New(int nth, DateOnly on, MilestoneKind what, string? employer, string said) => new()
    {
        Agency = agency, Case = number, Nth = nth, On = on, What = what, Employer = employer, EmployerKey = Key(employer), Said = said,
    };

    private static string? Key(string? employer) => employer is null ? null : EmployerKeys.Name(employer);
}
