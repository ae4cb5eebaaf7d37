using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Pages.Cases;
using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Wisconsin;

/// <summary>What Wisconsin alone has: the referral path, what follows the job, the closure of supported employment.</summary>
public sealed class WisconsinPages() : OwnCasePages("wisconsin-dvr")
{
    public override AgencyForms Forms => WisconsinForms.All;

    public override IReadOnlyList<(string Words, string Address)> Lists => [($"Under {HoursWanted.Few} hours a week", Links.FewHours)];

    public override CaseAdditions Of(CaseOnFile of, CaseView facts)
    {
        var ended = CaseStatuses.Ended.Contains(of.Evaluation.Status.Code);
        return new()
        {
            Leads = [("Referral path", "path", Kind.IpsStep), ("Releases", "releases", Kind.Release)],
            Ways = new Dictionary<string, (string, string)> { [AfterTheJob.CloseSupported.Id] = ("closure", "See the closure checklist") },
            LeftOut = ended ? new HashSet<string> { AfterTheJob.CloseSupported.Id, AfterTheJob.FollowAlong.Id } : new HashSet<string> { AfterTheJob.FollowAlong.Id },
            Section = facts.Jobs.Count == 0 && of.Evaluation.Status.Code != "job-development" ? null : "/Pages/Wisconsin/_Own.cshtml",
        };
    }

    public override ClosureChecklist? ChecklistOf(CasePage of, DateOnly day) => WisconsinChecklist.Of(of, day);
}
