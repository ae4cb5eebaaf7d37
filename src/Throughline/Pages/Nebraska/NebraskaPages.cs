using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Pages.Cases;
using Throughline.Policy.Agencies;
using Throughline.Policy.Agencies.Nebraska;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Ui;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Nebraska;

/// <summary>What Nebraska alone has: placement that goes on step by step, the closure checklist, the twelve months after a closure.</summary>
public sealed class NebraskaPages() : OwnCasePages("nebraska-vr")
{
    public override AgencyForms Forms => NebraskaForms.All;

    public override CaseAdditions Of(CaseOnFile of, CaseView facts)
    {
        var year = PostEmploymentYear.Of(of.File, of.Today);
        var ended = CaseStatuses.Ended.Contains(of.Evaluation.Status.Code);
        var leftOut = new HashSet<string>();
        if (year is not null) leftOut.Add(PostEmploymentServices.TwelveMonths.Id);
        if (ended) leftOut.UnionWith([EmploymentFollowUp.NinetyDays.Id, EmploymentFollowUp.CloseSuccessful.Id]);
        return new()
        {
            Next = [.. PlacementNext.Of(of, facts)],
            Standstill = JobLost.Of(facts)?.Standstill(of.Header.Given ?? of.Header.Name, of.Today),
            Ways = new Dictionary<string, (string, string)> { [EmploymentFollowUp.CloseSuccessful.Id] = ("closure", "See the closure checklist") },
            LeftOut = leftOut,
            Section = year is null ? null : "/Pages/Nebraska/_YearAfter.cshtml",
            ToldFrom = Kind.Determination,
        };
    }

    public override ClosureChecklist? ChecklistOf(CasePage of, DateOnly day) => NebraskaChecklist.Of(of, day);

    public override PageAfterSigning? After(DocumentType signed, IReadOnlyDictionary<string, string> answers)
    {
        if (signed == JobSearchAgreementReview.Type)
        {
            return JobSearchAgreementReview.Type.Read(answers) switch
            {
                { GoesBack: true } => new(null, "", Says: "The placement referral ended today, with your reason. The client goes back to the counselor until a new referral."),
                { Stays: true } => new($"documents/{JobSearchAgreement.Type.Key}", "Update the Job Search Agreement"),
                _ => null,
            };
        }

        var isAssessment = PostEmploymentModel.Objectives.Any(objective => AssessedRequest.DocumentFor(objective) == signed);
        return isAssessment || signed == IpeAmendment.Type ? new("post-employment", "Go on with post-employment", isAssessment) : null;
    }
}
