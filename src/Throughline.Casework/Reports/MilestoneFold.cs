using Throughline.Casework.Names;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Reports;

/// <summary>Folds a file, as it stands after its corrections, into its milestones.</summary>
internal sealed class MilestoneFold(string agency, string number)
{
    private readonly List<Milestone> milestones = [];
    private readonly Dictionary<string, int> held = new(StringComparer.Ordinal);

    // The latest word on each report: sent, returned, accepted.
    private readonly Dictionary<ReportName, (DateOnly On, DocumentAction Action)> reports = [];

    /// <summary>What happened, then the reports that are still on their way.</summary>
    public IReadOnlyList<Milestone> Milestones =>
    [
        .. milestones,
        .. reports.Where(report => report.Value.Action != DocumentAction.Accepted).OrderBy(report => report.Value.On).ThenBy(report => report.Key.ToString(), StringComparer.Ordinal)
            .Select((report, at) => New(milestones.Count + at + 1, report.Value.On, report.Value.Action == DocumentAction.Submitted ? MilestoneKind.ReportSent : MilestoneKind.ReportReturned, null, report.Key.ToString())),
    ];

    public void Add(Entry entry)
    {
        switch (entry)
        {
            case EmploymentStarted job:
                held[job.Job] = milestones.Count;
                Add(job.On, MilestoneKind.Job, job.Employer, job.Title, job.Supported);
                break;
            case EmploymentChanged changed when held.TryGetValue(changed.Job, out var at):
                var employer = changed.Employer ?? milestones[at].Employer;
                milestones[at] = milestones[at] with { Employer = employer, EmployerKey = Key(employer), Said = changed.Title ?? milestones[at].Said, Supported = changed.Supported ?? milestones[at].Supported };
                break;
            case EmploymentEnded ended when held.Remove(ended.Job, out var at): milestones[at] = milestones[at] with { Ended = ended.On }; break;
            case WorksiteActivity activity: Add(activity.On, MilestoneKind.WorksiteActivity, activity.Employer, activity.Activity.Word()); break;
            case Staffing staffing: Add(staffing.On, MilestoneKind.Staffing, null, staffing.Meeting.Word()); break;
            case Document { Action: DocumentAction.Submitted or DocumentAction.Returned or DocumentAction.Accepted } report:
                reports[new(report.Name, report.Authorization, report.Period?.ToString())] = (report.On, report.Action);
                break;
            default: break;
        }
    }

    private void Add(DateOnly on, MilestoneKind what, string? employer, string said, bool supported = false) => milestones.Add(New(milestones.Count + 1, on, what, employer, said, supported));

    private Milestone New(int nth, DateOnly on, MilestoneKind what, string? employer, string said, bool supported = false) => new()
    {
        Agency = agency, Case = number, Nth = nth, On = on, What = what, Employer = employer, EmployerKey = Key(employer), Said = said, Supported = supported,
    };

    private static string? Key(string? employer) => employer is null ? null : EmployerKeys.Name(employer);
}
