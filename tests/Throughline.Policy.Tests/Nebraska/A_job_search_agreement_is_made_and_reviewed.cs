using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Nebraska.PlacementServices;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PL-08")]
public sealed class A_job_search_agreement_is_made_with_the_client
{
    [Fact]
    public void It_is_owed_without_a_day_from_the_referral() => Assert.Equal(
        ["2024-02-01 Open"], AgreementWithTheClient.History("2024-08-01", Referred("2024-02-01")));

    [Fact]
    public void On_the_day_of_the_referral_or_after_it()
    {
        Assert.Equal(["2024-02-01 Met 2024-02-01"], AgreementWithTheClient.History("2024-08-01", Referred("2024-02-01"), Completed("2024-02-01", "job-search-agreement")));
        Assert.Equal(["2024-02-01 Open"], AgreementWithTheClient.History("2024-08-01", Completed("2024-01-31", "job-search-agreement"), Referred("2024-02-01")));
    }

    [Fact]
    public void A_review_or_another_document_is_no_agreement() => Assert.Equal(
        ["2024-02-01 Open"],
        AgreementWithTheClient.History("2024-08-01", Referred("2024-02-01"), Reviewed("2024-02-02", "job-search-agreement"), Completed("2024-02-03", "job-facts-guide")));

    [Fact]
    public void A_new_one_after_a_lost_job() => Assert.Equal(
        ["2024-02-01 Met 2024-02-05", "2024-05-03 Open"],
        AgreementWithTheClient.History(
            "2024-06-01", Referred("2024-02-01"), Completed("2024-02-05", "job-search-agreement"), Started("2024-03-01"), Ended("2024-05-02"), Resumed("2024-05-03")));
}

[Implements("NE-PL-09")]
public sealed class The_team_reviews_the_agreement_every_90_days
{
    private const string Agreement = "job-search-agreement";

    [Fact]
    public void From_the_agreement_then_from_each_review() => Assert.Equal(
        ["2024-01-10 due 2024-04-09 Met 2024-04-09", "2024-04-09 due 2024-07-08 Overdue"],
        AgreementReview.History("2024-07-09", Referred("2024-01-05"), Completed("2024-01-10", Agreement), Reviewed("2024-04-09", Agreement)));

    [Fact]
    public void Over_a_leap_day() => Assert.Equal(
        ["2023-12-01 due 2024-02-29 Open"], AgreementReview.History("2024-02-29", Referred("2023-12-01"), Completed("2023-12-01", Agreement)));

    [Fact]
    public void A_day_late_is_late() => Assert.Equal(
        ["2024-01-10 due 2024-04-09 MetLate 2024-04-10", "2024-04-10 due 2024-07-09 Open"],
        AgreementReview.History("2024-04-10", Referred("2024-01-05"), Completed("2024-01-10", Agreement), Reviewed("2024-04-10", Agreement)));

    [Fact]
    public void An_agreement_completed_anew_meets_it_and_opens_the_next() => Assert.Equal(
        ["2024-01-10 due 2024-04-09 Met 2024-03-01", "2024-03-01 due 2024-05-30 Open"],
        AgreementReview.History("2024-04-01", Referred("2024-01-05"), Completed("2024-01-10", Agreement), Completed("2024-03-01", Agreement)));

    [Fact]
    public void A_review_on_the_day_of_the_agreement_meets_nothing() => Assert.Equal(
        ["2024-01-10 due 2024-04-09 Open"],
        AgreementReview.History("2024-02-01", Referred("2024-01-05"), Completed("2024-01-10", Agreement), Reviewed("2024-01-10", Agreement)));

    [Fact]
    public void Without_an_agreement_of_this_job_search_a_review_opens_nothing()
    {
        Assert.Empty(AgreementReview.History("2024-08-01", Completed("2024-01-02", Agreement), Referred("2024-01-05"), Reviewed("2024-03-01", Agreement)));
        Assert.Equal(
            ["2024-04-01 due 2024-06-30 Open"],
            AgreementReview.History("2024-05-01", Referred("2024-01-05"), Reviewed("2024-03-01", Agreement), Completed("2024-04-01", Agreement)));
    }

    [Fact]
    public void Until_placed() => Assert.Empty(
        AgreementReview.History("2024-08-01", Referred("2024-01-05"), Completed("2024-01-10", Agreement), Started("2024-04-09")));
}
