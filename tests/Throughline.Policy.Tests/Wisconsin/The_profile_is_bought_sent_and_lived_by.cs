using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;

using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Wisconsin;

[Implements("WI-IPS-23")]
public sealed class A_profile_that_was_begun_before_the_agency
{
    private static readonly ProfileMeeting Met = new() { On = Day("2015-07-01"), Note = "Talked of mornings." };

    private static readonly IpsStep Applied = new() { On = Day("2015-08-01"), Step = IpsStepName.Application, Reason = "As it came" };

    private static readonly Authorization Bought = Acme.Bought with { Service = "ips-career-profile" };

    private static ProfilePurchase Decided(ProfilePurchaseOutcome outcome) => new() { On = Day("2015-08-10"), Outcome = outcome, Reason = "Twenty sections are written" };

    [Fact]
    public void Is_bought_once_that_is_decided()
    {
        Assert.Equal(["WI-IPS-23: work on the profile began on 2015-07-01, before the application: decide first whether it is bought"], Acme.File(Met, Applied).Asked(Bought));
        Assert.Empty(Acme.File(Met, Applied, Decided(ProfilePurchaseOutcome.Authorize)).Asked(Bought));
        Assert.Equal(["WI-IPS-23: it was decided on 2015-08-10 not to buy the profile: Twenty sections are written; decide anew first"], Acme.File(Met, Applied, Decided(ProfilePurchaseOutcome.NearCompletion)).Asked(Bought));
        Assert.Empty(Acme.File(Met, Applied, Decided(ProfilePurchaseOutcome.NearCompletion), Decided(ProfilePurchaseOutcome.Authorize) with { On = Day("2015-08-11") }).Asked(Bought));
    }

    [Fact]
    public void Begun_after_the_application_or_another_service_needs_no_such_word()
    {
        Assert.Empty(Acme.File(Applied, Met with { On = Day("2015-08-05") }).Asked(Bought));
        Assert.Empty(Acme.File(Met, Applied).Asked(Acme.Bought));
    }

    [Fact]
    public void The_decision_has_a_reason() => Assert.Equal(
        ["WI-IPS-23: choose whether it is bought", "WI-IPS-23: say how far the profile is, and how that is known"], Acme.File(Met).Asked(new ProfilePurchase { On = Day("2015-08-10") }));
}

[Implements("WI-IPS-21")]
public sealed class Every_update_of_the_profile_is_sent
{
    private static readonly Document Sent = new() { On = Day("2016-02-01"), Name = "career-profile", Action = DocumentAction.Submitted };

    [Fact]
    public void None_is_only_kept()
    {
        var kept = Sent with { On = Day("2015-12-01"), Action = DocumentAction.Reviewed, Note = "Two sections more" };
        Assert.Equal(["WI-IPS-21: an update of the career profile is sent to DVR: write it as a new version"], Acme.File().Asked(kept, new OutsideHand("acme", "curtis", "Curtis Oyelaran")).Where(each => each.StartsWith("WI-IPS-21", StringComparison.Ordinal)));
        Assert.Empty(Acme.File().Asked(kept));
    }

    [Fact]
    public void A_meeting_after_the_last_version_asks_for_another()
    {
        ProfileMeeting met = new() { On = Day("2016-03-01") };
        Assert.Null(CareerProfile.Type.NeededNow(Packs.Wisconsin.File(Sent), Day("2016-03-04")));
        Assert.Contains("an update is sent too", CareerProfile.Type.NeededNow(Packs.Wisconsin.File(Sent, met), Day("2016-03-04")), StringComparison.Ordinal);
        Assert.Null(CareerProfile.Type.NeededNow(Packs.Wisconsin.File(Sent, met, Sent with { On = Day("2016-03-02") }), Day("2016-03-04")));
    }
}

[Implements("WI-IPS-42")]
public sealed class The_hours_wanted
{
    private static readonly PlanApproved Plan = Planned("2015-12-01") with { TargetHours = 40 };

    private static Document Sent(string on, decimal hours) => (Document)CareerProfile.Type.Entries(new(Packs.Wisconsin.File(), Day(on)), new("career-profile", CareerProfile.Type.Write(new() { HoursWanted = hours }), [], null))[0];

    private static Document Accepted(string on) => new() { On = Day(on), Name = "career-profile", Action = DocumentAction.Accepted };

    private static string? Said(params Entry[] entries) => HoursWanted.In(CaseView.Of(Packs.Wisconsin.File(entries), Day("2016-06-01")))?.Said;

    [Fact]
    public void Are_those_of_the_latest_profile_that_was_accepted_else_of_the_plan()
    {
        Assert.Null(Said());
        Assert.Equal("40 wanted, by the plan approved on 2015-12-01", Said(Plan));
        Assert.Equal("40 wanted, by the plan approved on 2015-12-01", Said(Plan, Sent("2015-12-10", 20)));
        Assert.Equal("20 wanted, by the profile accepted on 2015-12-12", Said(Plan, Sent("2015-12-10", 20), Accepted("2015-12-12")));
        Assert.Equal("20 wanted, by the profile accepted on 2015-12-12", Said(Plan, Sent("2015-12-10", 20), Accepted("2015-12-12"), Sent("2016-02-01", 30)));
        Assert.Equal("30 wanted, by the profile accepted on 2016-02-03", Said(Plan, Sent("2015-12-10", 20), Accepted("2015-12-12"), Sent("2016-02-01", 30), Accepted("2016-02-03")));
    }

    [Fact]
    public void Are_what_the_hours_of_the_job_are_held_to()
    {
        Entry[] profile = [Plan, Sent("2015-12-10", 20), Accepted("2015-12-12")];
        Assert.Empty(IpsEmployment.AcceptHours.Missing("2016-06-01", [.. profile, Started("2016-01-05") with { WeeklyHours = 20 }]));
        Assert.NotEmpty(IpsEmployment.AcceptHours.Missing("2016-06-01", [.. profile, Started("2016-01-05") with { WeeklyHours = 40 }]));
    }
}

[Implements("WI-IPS-50")]
public sealed class Stability_is_told_in_the_reports
{
    [Fact]
    public void As_it_was_agreed_and_reached()
    {
        StabilityAgreed agreed = new() { On = Day("2016-01-10"), Job = "a", Level = "All tasks, one check-in a week", By = Day("2016-03-01"), With = ["the team"] };
        var file = Packs.Wisconsin.File(Started("2016-01-05") with { Job = "a" }, agreed, new StabilityReached { On = Day("2016-02-20"), Job = "a" });
        var said = OngoingSupportReport.Type.Read(OngoingSupportReport.Type.Begin(new(file, Day("2016-03-01")))).Stability;
        Assert.Equal("Agreed on 2016-01-10: All tasks, one check-in a week, by 2016-03-01, with the team. Reached on 2016-02-20.", said);
        Assert.Equal(said, TransitionReport.Type.Read(TransitionReport.Type.Begin(new(file, Day("2016-03-01")))).Stability);
    }
}

[Implements("WI-IPS-24")]
public sealed class The_profile_is_talked_over_before_it_is_decided
{
    [Fact]
    public void And_the_talk_has_its_place()
    {
        Contact talk = new() { On = Day("2016-02-02"), With = Party.Provider, Mode = Mode.Phone, Topics = [CareerProfile.Type.TalkedOverAs!], Note = "Hours are to be asked again." };
        var view = CaseView.Of(Packs.Wisconsin.File(talk, talk with { Topics = ["money"] }, talk with { With = Party.Client }, talk with { Reached = false }), Day("2016-03-01"));
        Assert.Equal([talk], CareerProfile.Type.Talks(view));
        Assert.Empty(OngoingSupportReport.Type.Talks(view));
    }
}
