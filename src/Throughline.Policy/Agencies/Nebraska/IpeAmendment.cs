using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>The amendment of the plan under which post-employment services are given, within the twelve months.</summary>
public sealed record IpeAmendment : PlanDocument, IDocument<IpeAmendment>
{
    public static DocumentOf<IpeAmendment> Type { get; } = new("ipe-amendment", "Plan amendment for post-employment services", new("Post Employment Services", "If appropriate for Post-Employment", "2019-05-21"))
    {
        When = "After post-employment services are determined, before the first is given.",
        SignedBy = ["client", "counselor"],
        IsNeeded = DocumentNeeds.AfterTheDetermination,
        Known =
        {
            { nameof(JobGoal), FromTheFile.Plan },
            { nameof(Reason), FromTheFile.Request },
            { nameof(Services), of => Assessed(of)?.Needed is { } needed ? $"Assessed as needed: {needed}" : null },
            { nameof(From), FromTheFile.Window },
            { nameof(To), FromTheFile.Window },
            { nameof(Responsibilities), AssessedRequest.Benefits },
        },
        Begun = of => new()
        {
            JobGoal = FromTheFile.GoalOf(of.File, of.Today),
            SocCode = FromTheFile.SocOf(of.File, of.Today),
            Reason = PostEmploymentYear.Of(of.File, of.Today)?.Request?.Note,
            Services = Assessed(of)?.Needed,
            From = of.Today,
            To = Assessed(of)?.DoneBy,
            Responsibilities = Parts(Assessed(of)),
            Progress = Assessed(of)?.GainSaid,
        },
        Asks = InItsWindow,
        AlsoRecords = (of, amendment, signatures) => [amendment.Amended(of.Today, AmendmentPurpose.PostEmployment, signatures)],
    };

    [Section("Why services are needed", Help = "To maintain, regain or advance in employment.", AtLeast = 10)]
    public override string? Reason { get; init; }

    [Section("Services, and who provides them", Help = "One on each line; limited in scope and duration.", Cites = "If appropriate for Post-Employment", AtLeast = 3)]
    public override string? Services { get; init; }

    [Section("Last day of service", Help = "Within the twelve months after the successful closure.")]
    public override DateOnly? To { get; init; }

    private static IEnumerable<(string, string)> InItsWindow(Writing of, IpeAmendment amendment)
    {
        if (PostEmploymentYear.Of(of.File, of.Today) is not { } year)
        {
            yield return (nameof(From), "There is no successful closure on file, so there is no post-employment window.");
            yield break;
        }

        var gate = of.File.Evaluate(of.Today).Gates.First(gate => gate.Rule == PostEmploymentServices.PostEmployment);
        if (!gate.Open) yield return (nameof(Reason), $"Not yet to be signed. Missing: {string.Join("; ", gate.Needs.Where(need => !need.Met).Select(need => need.Need))}.");
        if (amendment.To > year.LastDay) yield return (nameof(To), $"The window ends {year.LastDay:yyyy-MM-dd}; there is no extension. Choose an earlier day.");
        if (amendment.From > year.LastDay) yield return (nameof(From), $"The window ends {year.LastDay:yyyy-MM-dd}; choose an earlier day.");
        else if (amendment.From > amendment.To) yield return (nameof(To), "The last day lies before the first. Look at both.");
        if (year is { Request.Objective: Objective.Regain, Job.Soc: { } soc } && amendment.SocCode?.Trim() is { Length: > 0 } other && other != soc)
        {
            yield return (nameof(SocCode), $"Regaining employment stays within the SOC code of the job at closure, {soc}.");
        }
    }

    private static IAssessment? Assessed(Writing of) => AssessedRequest.Latest(of.File, of.Today);

    private static string Parts(IAssessment? assessed) => string.Join("\n",
        new[] { ("Employer", assessed?.EmployersPart), ("Others", assessed?.OthersPart) }.Where(part => part.Item2 is not null).Select(part => $"{part.Item1}: {part.Item2}"));
}
