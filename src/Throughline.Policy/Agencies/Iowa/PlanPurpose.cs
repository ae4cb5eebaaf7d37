using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>What an IPE-2 is written for.</summary>
internal static class PlanPurpose
{
    public const string New = "new";
    public const string Review = "review";
    public const string Amendment = "amendment";
    public const string Interrupted = "interrupted";
    public const string PostEmployment = "post-employment";

    /// <summary>What is written next, by where the case stands.</summary>
    public static string Next(IReadOnlyList<Entry> standing) => standing.Any(entry => entry is Closed { Outcome: ClosureOutcome.Successful }) ? PostEmployment
        : standing.Any(entry => entry is IPlan) ? Amendment : New;

    /// <summary>Why it is not written for this now; none where it is.</summary>
    public static string? Against(string? purpose, IReadOnlyList<Entry> standing)
    {
        var closed = standing.OfType<Closed>().LastOrDefault();
        var planned = standing.Any(entry => entry is IPlan);
        return purpose switch
        {
            PostEmployment when standing.All(entry => entry is not Closed { Outcome: ClosureOutcome.Successful }) => "Post-employment services follow a closure as 26-0; this case was never closed so.",
            PostEmployment => null,
            not null when closed is not null => $"The case was closed on {closed.On:yyyy-MM-dd}; after that a plan is only amended for post-employment services.",
            New when planned => "A plan is on file; review or amend it.",
            Review or Amendment or Interrupted when !planned => "No plan is on file yet; write a new one.",
            _ => null,
        };
    }

    /// <summary>What is written down besides the document, once it is signed.</summary>
    public static IEnumerable<Entry> Records(string? purpose, DateOnly on, Ipe2 plan, PlanAmended amended) => purpose switch
    {
        New => [new PlanApproved { On = on, Goal = amended.Goal, Soc = amended.Soc, Services = amended.Services }],
        Interrupted => [new StatusRecorded { On = on, Status = StatusTable.Interrupted.Code, Reason = plan.Reason }],
        Amendment => [amended with { Purpose = AmendmentPurpose.Other }],
        PostEmployment => [amended with { Until = plan.To }],
        _ => [],
    };
}
