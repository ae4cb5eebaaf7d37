using System.Text.Json;
using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Iowa;

/// <summary>Somebody who is back after a 26-0 closure, step by step.</summary>
internal static class Back
{
    public static readonly Closed Closure = ClosedSuccessfully("2024-01-10");

    public static readonly ReturningConversation Opened = new() { On = Day("2024-03-01"), Conversation = "r1", Objective = Objective.Maintain, Reason = "technology", Risk = RiskToTheJob.Months, Facts = "Review in June" };

    public static readonly ReturningConversation Chosen = Opened with
    {
        On = Day("2024-03-04"), Options = [.. Returning.Ways.Select(way => new OptionDiscussed(way, true))],
        Complex = JsonSerializer.SerializeToElement(Returning.Complexities.ToDictionary(each => each.Word, _ => false)),
        Aspects = JsonSerializer.SerializeToElement(Returning.Aspects.ToDictionary(each => each.Word, each => $"Answered: {each.Words}")),
        Choice = "post-employment", Words = "I want to keep this job.", Present = ["The person", "A sister"], Language = "English", CopyGiven = true,
    };

    public static readonly ClosedFile FileAsked = TheClosedFile("2024-03-01", ClosedFileAction.Requested) with { Format = FileFormat.Paper };
    public static readonly ClosedFile FileSent = TheClosedFile("2024-03-05", ClosedFileAction.Sent);
    public static readonly ClosedFile FileReceived = TheClosedFile("2024-03-07", ClosedFileAction.Received);
    public static readonly ClosedFile FileRead = TheClosedFile("2024-03-08", ClosedFileAction.Read) with { Issues = ["The pager case breaks at the hinge"] };
    public static readonly ClosedFile FileGone = TheClosedFile("2024-03-06", ClosedFileAction.Unavailable) with { Reason = "Destroyed on 2023-08-04, kept four years" };

    public static readonly Determination Decided = new() { On = Day("2024-03-11"), About = DeterminationAbout.Returning, Outcome = DeterminationOutcome.PostEmployment, Reasons = "Limited, and in time" };

    public static readonly PlanAmended Plan = Amended("2024-03-15", AmendmentPurpose.PostEmployment, "counseling", "job-coaching") with { Until = Day("2024-06-30") };

    /// <summary>All steps up to a signed plan.</summary>
    public static readonly Entry[] Served = [Planned("2022-05-02", "training"), Started("2023-06-01"), Closure, Opened, FileAsked, Chosen, FileSent, FileReceived, FileRead, Decided, Plan];
}
