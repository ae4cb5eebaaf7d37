using System.Globalization;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>What the file knows while an IPE-2 is written, and what it asks of it.</summary>
internal sealed class PlanOnFile(CaseView view)
{
    public static PlanOnFile Of(CaseFile file, DateOnly asOf) => new(CaseView.Of(file, asOf));

    public static PlanOnFile Of(Writing of) => Of(of.File, of.Today);

    public IReadOnlyList<Entry> Standing => view.Entries;

    private string Purpose => field ??= PlanPurpose.Next(Standing);

    private bool IsAfterClosure => Purpose == PlanPurpose.PostEmployment;

    private FileRequest? Request => FileRequest.Latest(Standing);

    private Returning? Return => IsAfterClosure ? Returning.Latest(Standing) : null;

    /// <summary>The plan of the closed case; else the one in force.</summary>
    private IPlan? Before => Standing.TakeWhile(entry => entry is not Closed).OfType<IPlan>().LastOrDefault();

    /// <summary>When post-employment services were determined that no plan has followed yet.</summary>
    public DateOnly? Determined => Standing.Index().LastOrDefault(each => each.Item is Determination) is (var at, Determination { Outcome: DeterminationOutcome.PostEmployment } determined)
        && !Standing.Skip(at).Any(entry => entry is PlanAmended { Purpose: AmendmentPurpose.PostEmployment }) ? determined.On : null;

    public string? GoalSaid => Before is { } plan ? IsAfterClosure ? $"The closed plan aims at {plan.Goal}" : $"The plan aims at {plan.Goal}" : null;

    public string? FileSaid => Request is { Read: { } read } request ? $"Read on {read:yyyy-MM-dd}: {(request.Issues.Count == 0 ? "no related issue" : string.Join("; ", request.Issues))}" : null;

    /// <summary>The services of the plan before, and what was found of other sources.</summary>
    public string? ServicesSaid => string.Join(". ", new[] { Before is { } plan ? $"The plan before lists {string.Join(", ", plan.Services.Select(service => service.Replace('-', ' ')))}" : null, Benefits }.OfType<string>()) is { Length: > 0 } said ? said : null;

    public Ipe2 Begun => new()
    {
        Purpose = Purpose, JobGoal = Before?.Goal, SocCode = Before?.Soc,
        Reason = Return is { Answers: var said } ? string.Join(". ", new[] { Returning.ReasonSaid(said.Reason), said.Note }.OfType<string>()) : null,
        ClosedFileIssues = IsAfterClosure && Request is { Issues: { Count: > 0 } issues } ? string.Join('\n', issues) : null,
        CurrentEmployment = view.SupportedJob?.Facts is { } job ? $"{job.Title}, {job.Employer}. {job.HourlyWage.ToString("'$'0.00", CultureInfo.InvariantCulture)} an hour, {job.WeeklyHours:0.##} hours a week, since {job.On:yyyy-MM-dd}." : null,
        AtStake = Return?.Answers.Facts, Chosen = Return?.Answers.Words, Language = Return?.Answers.Language,
    };

    /// <summary>What is said of each signing; the services of a closed plan are over.</summary>
    public string[] Anew => [nameof(Ipe2.CopyGiven), nameof(Ipe2.RightsGiven), nameof(Ipe2.RightsExplained), .. IsAfterClosure && !Standing.Any(entry => entry is PlanAmended { Purpose: AmendmentPurpose.PostEmployment }) ? [nameof(Ipe2.ServiceRows)] : Array.Empty<string>()];

    public IEnumerable<(string Section, string Wrong)> Against(Ipe2 plan)
    {
        if (PlanPurpose.Against(plan.Purpose, Standing) is { } wrong) yield return (nameof(Ipe2.Purpose), wrong);
        else if (plan.Purpose == PlanPurpose.PostEmployment)
        {
            foreach (var each in AgainstPostEmployment(plan)) yield return each;
        }

        foreach (var each in plan.ServiceRows ?? [])
        {
            foreach (var against in AgainstTheRow(each, plan.Purpose == PlanPurpose.PostEmployment)) yield return (nameof(Ipe2.ServiceRows), against);
        }
    }

    private IEnumerable<(string Section, string Wrong)> AgainstPostEmployment(Ipe2 plan)
    {
        if (Standing.OfType<ClosedFile>().Any(file => file.Action == ClosedFileAction.Unavailable)) yield return (nameof(Ipe2.ClosedFileIssues), "The closed file is no longer available, so there are no post-employment services.");
        else if (!Standing.OfType<ClosedFile>().Any(file => file.Action == ClosedFileAction.Read)) yield return (nameof(Ipe2.ClosedFileIssues), "Read the closed file first.");
        else if (string.IsNullOrWhiteSpace(plan.ClosedFileIssues)) yield return (nameof(Ipe2.ClosedFileIssues), "Say which related issues the closed file has, or that it has none.");
        if (Standing.OfType<Determination>().LastOrDefault() is not { Outcome: DeterminationOutcome.PostEmployment }) yield return (nameof(Ipe2.Reason), "A counselor determines post-employment services first.");
        if (string.IsNullOrWhiteSpace(plan.CurrentEmployment)) yield return (nameof(Ipe2.CurrentEmployment), "Say where the job candidate works now, or that they do not.");
        if (string.IsNullOrWhiteSpace(plan.AtStake)) yield return (nameof(Ipe2.AtStake), "Say what is at stake.");
    }

    private IEnumerable<string> AgainstTheRow(ServiceRow row, bool isAfterClosure)
    {
        if (row.Service is not { } service) yield break;
        if (IowaServices.IsExtended(service))
        {
            if (isAfterClosure && row.PaidBy != "other") yield return $"{service}: extended services are not given with IVRS money after a closure; name the other payer.";
        }
        else if (!IowaServices.All.Contains(service)) yield return $"{service} is no service of the agency’s list.";

        if (isAfterClosure && row.Begins < view.AsOf) yield return $"{service}: nothing begins before the plan is signed; choose {view.AsOf:yyyy-MM-dd} or later.";
        if (row.Ends < row.Begins) yield return $"{service}: it would end before it begins.";
    }

    private string? Benefits => view.Each<ComparableBenefit>().GroupBy(benefit => benefit.Service ?? benefit.Benefit, StringComparer.Ordinal).Select(each => each.Last())
        .Select(benefit => $"{(benefit.Service ?? benefit.Benefit).Replace('-', ' ')}: {(benefit.Available ? benefit.Used ? "another source is used" : "another source is available and not used" : "no other source")}").ToList() is { Count: > 0 } said
        ? $"Sources asked: {string.Join("; ", said)}" : null;
}
