using Throughline.Policy.CaseFiles;
using Throughline.Policy.Agencies.Nebraska;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PL-40")]
public sealed class Placement_stands_still_after_a_lost_job
{
    private static readonly Entry[] LostOnMarch20 = [Referred("2026-01-12"), Started("2026-02-16"), Ended("2026-03-20")];

    [Fact]
    public void Until_the_client_agrees_to_start_again()
    {
        var lost = Now(LostOnMarch20);
        Assert.Equal((Day("2026-03-20"), true, false), (lost.Lost?.On, lost.MayResume, lost.IsSearching));

        var restarted = Now([.. LostOnMarch20, Resumed("2026-03-23")]);
        Assert.Equal((Day("2026-03-23"), false, true), (restarted.Restarted, restarted.MayResume, restarted.IsSearching));
    }

    [Fact]
    public void Whoever_does_not_agree_may_later()
    {
        Assert.Equal((Day("2026-03-23"), true), (Now([.. LostOnMarch20, Resumed("2026-03-23", clientAgrees: false)]).Declined, Now([.. LostOnMarch20, Resumed("2026-03-23", clientAgrees: false)]).MayResume));
        Assert.Equal((Day("2026-04-02"), null), Days(Now([.. LostOnMarch20, Resumed("2026-03-23", clientAgrees: false), Resumed("2026-04-02")])));
    }

    [Fact]
    public void The_new_agreement_another_job_or_the_end_of_the_referral_settles_it()
    {
        Assert.Null(Now([.. LostOnMarch20, Resumed("2026-03-23"), Completed("2026-03-30", "job-search-agreement")]).Lost);
        Assert.Null(Now([.. LostOnMarch20, Resumed("2026-03-23"), Started("2026-04-06", "job2")]).Lost);
        Assert.Null(Now([.. LostOnMarch20, ReferralOver("2026-04-06")]).Lost);
        Assert.Null(Now([.. LostOnMarch20, ClosedOtherwise("2026-04-06")]).Lost);
    }

    [Fact]
    public void An_agreement_made_before_the_restart_does_not() =>
        Assert.NotNull(Now([.. LostOnMarch20, Completed("2026-03-21", "job-search-agreement")]).Lost);

    [Fact]
    public void The_loss_of_a_job_of_their_own_changes_nothing()
    {
        var own = Now(Referred("2026-01-12"), Started("2026-02-16", supported: false), Ended("2026-03-20"));
        Assert.Equal((null, true), (own.Lost, own.IsSearching));
    }

    [Fact]
    public void A_job_that_became_supported_is_lost_like_one_that_began_so() => Assert.NotNull(Now(
        Referred("2026-01-12"), Started("2026-02-16", supported: false), Changed("2026-02-20") with { Supported = true }, Ended("2026-03-20")).Lost);

    [Fact]
    public void Nothing_is_lost_while_another_supported_job_is_held() => Assert.Null(Now(
        Referred("2026-01-12"), Started("2026-02-16"), Started("2026-02-17", "job2"), Ended("2026-03-20")).Lost);

    private static PlacementStanding Now(params Entry[] entries) => PlacementStanding.Of(CaseView.Of(Packs.Nebraska.File(entries), Day("2026-12-31")));

    private static (DateOnly?, DateOnly?) Days(PlacementStanding placement) => (placement.Restarted, placement.Declined);
}
