using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Policy.Agencies.Iowa.PlannedServices;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Iowa;

[Implements("IA-PE-05")]
public sealed class After_closure_services_run_under_a_signed_amendment
{
    private static readonly Closed Closure = ClosedSuccessfully("2018-10-01");
    private static readonly PlanAmended Signed = Amended("2018-11-01", AmendmentPurpose.PostEmployment, "counseling") with { Until = Day("2019-01-31") };

    [Fact]
    public void Without_one_a_service_is_refused() => Assert.Single(WithoutAnAmendedPlan.Refused(Closure, Given("2018-11-05")));

    [Fact]
    public void Signed_by_both_it_carries_the_days_up_to_its_last()
    {
        Assert.Empty(WithoutAnAmendedPlan.Refused(Closure, Signed, Given("2018-11-01"), Given("2019-01-31")));
        Assert.Single(WithoutAnAmendedPlan.Refused(Closure, Signed, Given("2019-02-01")));
        Assert.Single(WithoutAnAmendedPlan.Refused(Closure, Signed with { From = Day("2018-12-01") }, Given("2018-11-30")));
    }

    [Fact]
    public void Signed_by_nobody_it_changes_nothing()
    {
        Assert.Single(WithoutAnAmendedPlan.Refused(Closure, Signed with { SignedBy = ["client"] }, Given("2018-11-05")));
        Assert.Empty(WithoutAnAmendedPlan.Refused(Closure, Signed, Signed with { On = Day("2018-11-03"), SignedBy = [], Until = Day("2018-11-04") }, Given("2018-11-05")));
        Assert.Empty(WithoutAnAmendedPlan.Refused(Closure, Signed with { SignedBy = ["representative", "counselor"] }, Given("2018-11-05")));
    }

    [Fact]
    public void An_authorization_lies_in_it_from_its_first_day_to_its_last()
    {
        Assert.Empty(WithoutAnAmendedPlan.Refused(Closure, Signed, Authorized("2018-11-05", "A1", "2019-01-31")));
        Assert.Single(WithoutAnAmendedPlan.Refused(Closure, Signed, Authorized("2018-11-05", "A1", "2019-02-01")));
    }

    [Fact]
    public void The_closed_cases_bills_are_paid_and_others_are_not()
    {
        Assert.Empty(WithoutAnAmendedPlan.Refused(Authorized("2018-09-01", "A1", "2018-09-30"), Closure, Paid("2018-11-05", "A1")));
        Assert.Single(WithoutAnAmendedPlan.Refused(Closure, Signed, Paid("2018-11-05", "A9")));
    }

    private static ServiceGiven Given(string on) => new() { On = Day(on), Service = "counseling" };
}
