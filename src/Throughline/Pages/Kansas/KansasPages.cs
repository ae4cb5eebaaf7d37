using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Pages.Cases;
using Throughline.Policy.Agencies.Kansas;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Kansas;

/// <summary>What Kansas alone has: the twelve months after cash assistance, needs, programs, the network, the contact matrix, the money under the cap.</summary>
public sealed class KansasPages() : OwnCasePages("kansas-dcf")
{
    // What is owed says their days; a meter would say them again.
    private static readonly HashSet<string> Told = [PostEmploymentCaseManagement.GoalsOfThePlan.Id, PostEmploymentCaseManagement.ContactAsPlanned.Id, PostEmploymentCaseManagement.Renewal.Id, PlanDuties.Reassessment.Id];

    public override AgencyForms Forms { get; } = new()
    {
        Pages = new Dictionary<Kind, string> { [Kind.SelfSufficiencyPlan] = $"documents/{SelfSufficiencyPaper.Name}", [Kind.PolicyException] = "money" },
        Groups = new Dictionary<Kind, string>
        {
            [Kind.Problem] = "Problems and crises", [Kind.ProblemHandled] = "Problems and crises", [Kind.ContingencyUsed] = "Problems and crises", [Kind.NeedNamed] = "Needs and plan", [Kind.NeedJudged] = "Needs and plan",
            [Kind.Contingency] = "Needs and plan", [Kind.SelfSufficiencyPlan] = "Needs and plan", [Kind.GoalMet] = "Needs and plan", [Kind.SkillNamed] = "Needs and plan", [Kind.Programme] = "Programs and cash",
            [Kind.CashAssistanceStarted] = "Programs and cash", [Kind.CashAssistanceEnded] = "Programs and cash", [Kind.Permission] = "Jobs",
        },
    };

    public override CaseAdditions Of(CaseOnFile of, CaseView facts) => new()
    {
        Leads = [("Record a problem", "record/problem", Kind.Problem)],
        LeftOut = CashWindow.Of(facts) is null ? Told : new HashSet<string>(Told) { PostEmploymentCaseManagement.TrainingReferrals.Id },
        Standstill = Reemployment.Since(facts) is ({ Ended: { } ended } lost, var search) && !CaseStatuses.Ended.Contains(of.Evaluation.Status.Code)
            ? new("Without work", $"without work since {Wording.Brief(ended, of.Today)}, {Wording.Count(of.Today.DayNumber - ended.DayNumber, "day")}",
                $"{lost.Said}, ended {Wording.Brief(ended, of.Today)}{(lost.End?.Reason is { Length: > 0 } why ? $" ({why.TrimEnd('.')})" : "")}. " + (search is null ? "No search or readiness service is on file since then." : $"{EntryWords.Capital(EntryWords.Plain(search.Service))} since {Wording.Brief(search.On, of.Today)}."), Waits: false) : null,
        Above = "/Pages/Kansas/_Above.cshtml", First = "/Pages/Kansas/_Needs.cshtml", Section = "/Pages/Kansas/_Beside.cshtml",
    };

    // A closure has no checklist here: it follows the twelve months.
    public override ClosureChecklist? ChecklistOf(CasePage of, DateOnly day) => null;
}
