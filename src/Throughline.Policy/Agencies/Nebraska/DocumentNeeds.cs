using System.Globalization;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>Why a case needs a document now, as a sentence with days as yyyy-MM-dd; null where it does not need it.</summary>
internal static class DocumentNeeds
{
    // A review is prepared in its last month.
    private const int Ahead = 30;

    /// <summary>The duty that the document meets is owed: overdue, without a day, or due soon.</summary>
    public static string? Owed(CaseFile file, DateOnly asOf, Duty duty)
    {
        var owed = file.Evaluate(asOf).Obligations.FirstOrDefault(each => each.Rule == duty && each.State is State.Open or State.Overdue);
        return owed switch
        {
            null => null,
            { Due: null } => $"Owed since {Day(owed.Opened)}.",
            { State: State.Overdue, Due: { } due } => $"Was due {Day(due)}.",
            { Due: { } due } => due <= asOf.AddDays(Ahead) ? $"Due {Day(due)}." : null,
        };
    }

    /// <summary>The agreement after a review by which the client stays in job search.</summary>
    public static string? AfterTheReview(CaseFile file, DateOnly asOf) =>
        IsSearching(file, asOf) && CaseView.Of(file, asOf).Last<Document>(document => document.Name == NebraskaEvents.JobSearchAgreement) is { Action: DocumentAction.Reviewed } review
            ? $"The review of {Day(review.On)} keeps the client in job search: bring the agreement up to date."
            : null;

    /// <summary>During job search, while none is on file.</summary>
    public static string? InJobSearch(CaseFile file, DateOnly asOf, string name) =>
        IsSearching(file, asOf) && !CaseView.Of(file, asOf).Each<Document>().Any(document => document.Name == name) ? "The client is in job search, and none is on file." : null;

    public static string? SkillsToComplete(CaseFile file, DateOnly asOf) =>
        file.Evaluate(asOf).Gates.Any(gate => gate.Rule == PlacementServices.JobSeekingSkillsInThePlan && gate.Open) ? Owed(file, asOf, PlacementServices.JobSeekingSkillsDone) : null;

    public static string? AfterTheDetermination(CaseFile file, DateOnly asOf) =>
        PostEmploymentYear.Of(file, asOf) is { IsOver: false, Amendment: null, Decision: { Outcome: DeterminationOutcome.PostEmployment } decision }
            ? $"Post-employment services were determined on {Day(decision.On)}: nothing is given before it is signed."
            : null;

    public static string? AfterTheClosing(CaseFile file, DateOnly asOf, string name)
    {
        var view = CaseView.Of(file, asOf);
        return view.Last<Closed>() is { } closed && !view.Each<Document>().Any(document => document.Name == name && document.On >= closed.On) ? $"The case was closed on {Day(closed.On)}." : null;
    }

    private static bool IsSearching(CaseFile file, DateOnly asOf) => file.Evaluate(asOf).Status.Code == "job-search";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
