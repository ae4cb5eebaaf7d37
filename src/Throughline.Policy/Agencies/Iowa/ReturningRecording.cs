using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>Iowa IVRS: the conversation with somebody who is back, the choice, the determination, and what can be done against it.</summary>
internal static class ReturningRecording
{
    private static Citation Section(string section) => new("Policy 604, Status 32-0", section, "2018-09");

    private static readonly Citation Appeals = new("Iowa Administrative Code 877-33.9", "Appeals", "2024-03-13");

    /// <summary>How long a decision can be appealed, from the day of its notice.</summary>
    private static readonly Dated<Period> DaysToAppeal = 90.Days;

    public static readonly RecordingRule AfterAClosure = new("IA-PE-01", "Return of somebody who was not closed as 26-0", Section("2, Agency Expectations"))
    {
        Says = "The conversation about the way back follows a closure as 26-0; whoever was never closed so applies.",
        Of = [Kind.ReturningConversation],
        Against = asked => asked.ClosedBefore is { Outcome: ClosureOutcome.Successful } ? [] : ["this case was not closed as 26-0; the way on is an application, in this case or a new one"],
    };

    public static readonly RecordingRule ReasonOfThePolicy = new("IA-PE-10", "Reason outside the policy’s kinds", Section("1, Purpose"))
    {
        Says = "The reason is one of the policy’s kinds, or stated in words.",
        Of = [Kind.ReturningConversation],
        Against = asked => asked.IsNew && asked.Entry is ReturningConversation said && Returning.AgainstTheReason(said.Reason) is { } wrong ? [new(wrong) { Field = "reason" }] : [],
    };

    public static readonly RecordingRule InformedChoice = new("IA-PE-02", "Choice that is not an informed one", Section("2, Agency Expectations"))
    {
        Says = "The choice is the person’s, in their words, after the three ways, the eight aspects and the five questions were gone through.",
        Of = [Kind.ReturningConversation],
        Against = asked => asked.IsNew && asked.Entry is ReturningConversation { Choice: not null } said ? Against(asked, said) : [],
    };

    public static readonly RecordingRule CounselorDetermines = new("IA-PE-01", "Determination by somebody else than a counselor", Section("2, Determination"))
    {
        Says = "Whether somebody is served in post-employment is determined by a counselor.",
        Of = [Kind.Determination],
        Against = asked => asked.Door == Door.Person && asked.By != Part.Counselor ? ["a counselor determines it; ask the counselor of the case"] : [],
    };

    public static readonly RecordingRule AfterTheChoice = new("IA-PE-12", "Determination before the choice, or against it without reasons", Section("2, Agency Expectations"))
    {
        Says = "A determination follows the person’s informed choice; against it, it carries reasons and the right to appeal.",
        Of = [Kind.Determination],
        Against = asked => asked.IsNew && asked.Entry is Determination determined ? Against(asked, determined) : [],
    };

    public static readonly RecordingRule NoticeHasItsDay = new("IA-PE-12", "Notice without reasons, or with another last day", Appeals)
    {
        Says = "A notice of a decision says why, and until when it can be appealed: 90 days from the notice.",
        Of = [Kind.NoticeOfDecision],
        Also = ["IA-PE-08"],
        Against = asked => asked.IsNew && asked.Entry is NoticeOfDecision notice ? Against(asked, notice) : [],
    };

    public static readonly RecordingRule AppealInTime = new("IA-PE-12", "Appeal past its last day", Appeals)
    {
        Says = "A decision is appealed within 90 days of its notice, by telephone, letter, fax or e-mail.",
        Of = [Kind.Appeal],
        Against = asked => asked.IsNew && asked.Entry is Appeal appeal && NoticeOf(asked, appeal) is { LastDay: { } last } notice && appeal.On > last
            ? [new($"the notice is of {notice.On:yyyy-MM-dd}; the last day to appeal was {last:yyyy-MM-dd}") { Field = "on" }] : [],
    };

    /// <summary>The last day on which a notice of a day can be appealed.</summary>
    public static DateOnly LastDay(Pack pack, DateOnly noticed) => pack.Calendar.After(noticed, DaysToAppeal.At(noticed, pack.Decided));

    internal static readonly RecordingRule[] All = [AfterAClosure, ReasonOfThePolicy, InformedChoice, CounselorDetermines, AfterTheChoice, NoticeHasItsDay, AppealInTime];

    private static IEnumerable<Objection> Against(Asked asked, ReturningConversation said)
    {
        foreach (var (field, words) in Returning.AgainstTheChoice(said)) yield return new(words) { Field = field };
        if (said.Choice == "post-employment" && asked.Earlier.Any(each => each.Entry is ClosedFile { Action: ClosedFileAction.Unavailable }))
        {
            yield return new("the closed file is no longer available, so post-employment services cannot be chosen any more") { Field = "choice" };
        }
    }

    private static IEnumerable<Objection> Against(Asked asked, Determination determined)
    {
        if (determined.Outcome == DeterminationOutcome.Neither && asked.Earlier.Any(each => each.Entry is PostEmploymentRequested) && !asked.Earlier.Any(each => each.Entry is ReturningConversation)) yield break;
        var earlier = asked.Earlier.Select(each => each.Entry).ToList();
        if (Returning.Latest(earlier) is not { Choice: { } choice, Chosen: { } chosen } of || chosen > determined.On)
        {
            yield return new("the person has not chosen yet; go through the three ways together, and record the choice first") { Cure = new("Open the conversation", Kind.ReturningConversation) { Page = "returning" } };
            yield break;
        }

        if (of.Determination is not null && earlier.FindLastIndex(entry => entry is Determination) > earlier.FindLastIndex(entry => entry is ReturningConversation { Choice: not null }))
        {
            yield return $"this choice was determined on {of.Determination.On:yyyy-MM-dd}; another determination follows another choice";
        }

        var why = determined.Outcome.JsonName() != choice ? "it is not what the person chose"
            : determined.Outcome == DeterminationOutcome.PostEmployment && of.CallsForAPlan.Any() ? $"{string.Join(" and ", of.CallsForAPlan).ToLowerInvariant()} points to a new plan, with eligibility"
            : of.Answers.Risk == RiskToTheJob.Immediate && determined.Outcome != DeterminationOutcome.JobRetention ? "the risk of losing the job is immediate, which job retention is for"
            : null;
        if (why is not null && (determined.Reasons?.Trim().Length ?? 0) < 10) yield return new($"give the reasons: {why}") { Field = "reasons" };
        if (determined.Outcome.JsonName() != choice && determined.AppealRightsReviewed != true) yield return new("go over the right to appeal, and say that it was done") { Field = "appealRightsReviewed" };
    }

    private static IEnumerable<Objection> Against(Asked asked, NoticeOfDecision notice)
    {
        if (string.IsNullOrWhiteSpace(notice.Reasons)) yield return new("say why it was decided so") { Field = "reasons" };
        var last = asked.Calendar.After(notice.On, asked.Value(DaysToAppeal));
        if (notice.LastDay is { } said && said != last) yield return new($"90 days from {notice.On:yyyy-MM-dd} end on {last:yyyy-MM-dd}") { Field = "lastDay" };
    }

    private static NoticeOfDecision? NoticeOf(Asked asked, Appeal appeal)
    {
        var notices = asked.Earlier.Select(each => each.Entry).OfType<NoticeOfDecision>().Where(notice => notice.LastDay is not null).ToList();
        return notices.LastOrDefault(notice => notice.About == appeal.About) ?? (appeal.About is null ? notices.LastOrDefault() : null);
    }
}
