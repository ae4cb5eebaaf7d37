using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Wisconsin.Ips;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Wisconsin;

[Implements("WI-IPS-01")]
public sealed class Only_approved_sites_provide_IPS
{
    private const string NoSpecialist = "no approval by the contract specialist on 2016-01-05";
    private const string NoLead = "no approval by the state team lead on 2016-01-05";

    private static readonly Authorization ToAcme = Authorized("2016-01-05", "A1", "2016-12-31", "ips-job-start") with { Provider = "acme" };

    private static string[] Refused(Authorization authorization, params Approval[] approvals) =>
        SiteNotApproved.Alone().Refused([new("acme", "Acme Supports", approvals)], authorization);

    private static Approval By(string by, string on, string what = "ips") => new(what, by, Day(on));

    [Fact]
    public void With_both_approvals_up_to_the_day_it_was_received() => Assert.Empty(
        Refused(ToAcme, By("contract-specialist", "2015-06-01"), By("state-team-lead", "2016-01-05")));

    [Fact]
    public void The_approval_that_is_missing_or_came_later_is_named()
    {
        Assert.Equal([$"0: {NoLead}"], Refused(ToAcme, By("contract-specialist", "2015-06-01")));
        Assert.Equal([$"0: {NoSpecialist}"], Refused(ToAcme, By("contract-specialist", "2016-01-06"), By("state-team-lead", "2015-06-01")));
        Assert.Equal([$"0: {NoSpecialist}; {NoLead}"], Refused(ToAcme));
    }

    [Fact]
    public void An_approval_for_something_else_is_none() => Assert.Equal(
        [$"0: {NoLead}"], Refused(ToAcme, By("contract-specialist", "2015-06-01"), By("state-team-lead", "2015-06-01", "job-coaching")));

    [Fact]
    public void A_provider_that_is_unknown_or_not_named_has_none()
    {
        Approval[] both = [By("contract-specialist", "2015-06-01"), By("state-team-lead", "2015-06-01")];
        Assert.Equal([$"0: {NoSpecialist}; {NoLead}"], Refused(ToAcme with { Provider = "other" }, both));
        Assert.Equal([$"0: {NoSpecialist}; {NoLead}"], Refused(ToAcme with { Provider = null }, both));
    }

    [Fact]
    public void The_day_it_was_received_counts_and_not_the_day_it_was_recorded() => Assert.Empty(
        Refused(ToAcme with { Received = Day("2016-02-01") }, By("contract-specialist", "2016-01-20"), By("state-team-lead", "2016-01-20")));

    [Fact]
    public void Other_services_need_none() => Assert.Empty(Refused(ToAcme with { Service = "training" }));

    [Fact]
    public void Such_an_authorization_is_refused_where_it_would_be_recorded() => Assert.Equal(
        "WI-IPS-01", Assert.Single(Packs.Wisconsin.File(Planned("2016-01-02")).Refusals(ToAcme)).Rule.Id);
}
