using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Wisconsin.Ips;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Wisconsin;

[Implements("WI-IPS-31")]
public sealed class The_job_development_plan_is_reviewed_every_60_days
{
    private const string Plan = "job-development-plan";

    [Fact]
    public void From_its_completion_then_from_each_review() => Assert.Equal(
        ["2016-01-04 due 2016-03-04 Met 2016-03-04", "2016-03-04 due 2016-05-03 Overdue"],
        PlanReview.History("2016-05-04", Completed("2016-01-04", Plan), Reviewed("2016-03-04", Plan)));

    [Fact]
    public void A_plan_completed_anew_meets_it_and_opens_the_next() => Assert.Equal(
        ["2016-01-04 due 2016-03-04 Met 2016-02-01", "2016-02-01 due 2016-04-01 Open"],
        PlanReview.History("2016-03-01", Completed("2016-01-04", Plan), Completed("2016-02-01", Plan)));

    [Fact]
    public void A_review_before_a_plan_opens_nothing() => Assert.Empty(PlanReview.History("2016-03-01", Reviewed("2016-01-04", Plan)));

    [Fact]
    public void Until_a_supported_job_starts_or_the_case_is_closed()
    {
        Assert.Empty(PlanReview.History("2016-06-01", Completed("2016-01-04", Plan), Started("2016-03-04")));
        Assert.Empty(PlanReview.History("2016-06-01", Completed("2016-01-04", Plan), ClosedOtherwise("2016-03-04")));
        Assert.Equal(["2016-01-04 due 2016-03-04 Overdue"], PlanReview.History("2016-06-01", Completed("2016-01-04", Plan), Started("2016-03-04", supported: false)));
    }

    [Fact]
    public void A_plan_after_a_job_starts_it_afresh() => Assert.Equal(
        ["2016-05-02 due 2016-07-01 Open"], PlanReview.History("2016-06-01", Completed("2016-01-04", Plan), Started("2016-02-01"), Ended("2016-04-20"), Completed("2016-05-02", Plan)));
}

[Implements("WI-IPS-32")]
public sealed class Employer_contacts_are_updated_every_60_days
{
    private const string Plan = "job-development-plan";
    private const string Contacts = "job-development-contacts";

    [Fact]
    public void From_the_plan_then_from_each_update() => Assert.Equal(
        ["2016-01-04 due 2016-03-04 MetLate 2016-03-05", "2016-03-05 due 2016-05-04 Open"],
        ContactsUpdate.History("2016-05-04", Completed("2016-01-04", Plan), Reviewed("2016-03-05", Contacts)));

    [Fact]
    public void A_review_of_the_plan_is_no_update() => Assert.Equal(
        ["2016-01-04 due 2016-03-04 Overdue"], ContactsUpdate.History("2016-04-01", Completed("2016-01-04", Plan), Reviewed("2016-02-01", Plan)));

    [Fact]
    public void A_plan_completed_anew_opens_another_and_meets_none() => Assert.Equal(
        ["2016-01-04 due 2016-03-04 Met 2016-02-20", "2016-02-01 due 2016-04-01 Met 2016-02-20", "2016-02-20 due 2016-04-20 Open"],
        ContactsUpdate.History("2016-03-01", Completed("2016-01-04", Plan), Completed("2016-02-01", Plan), Reviewed("2016-02-20", Contacts)));

    [Fact]
    public void Two_opened_and_none_met_are_both_owed() => Assert.Equal(
        ["2016-01-04 due 2016-03-04 Open", "2016-02-01 due 2016-04-01 Open"],
        ContactsUpdate.History("2016-03-01", Completed("2016-01-04", Plan), Completed("2016-02-01", Plan)));
}
