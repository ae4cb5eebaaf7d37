using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Policy.Agencies.Kansas.PostEmploymentCaseManagement;
using static Throughline.Policy.Agencies.Kansas.SupportAfterCash;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.Kansas;

[Implements("KS-PE-13")]
public sealed class A_crisis_is_met_by_the_next_business_day
{
    [Fact]
    public void From_Friday_it_is_Monday() => Assert.Equal(
        ["p: 2024-03-01 due 2024-03-04 Met 2024-03-04"], CrisisMet.History("2024-03-05", Crisis("2024-03-01", "p"), new ProblemHandled { On = Day("2024-03-04"), Problem = "p" }));

    [Fact]
    public void Handling_another_or_one_without_a_name_does_not_meet_it()
    {
        Assert.Equal(["p: 2024-03-01 due 2024-03-04 Overdue"], CrisisMet.History("2024-03-05", Crisis("2024-03-01", "p"), new ProblemHandled { On = Day("2024-03-04"), Problem = "q" }));
        Assert.Equal(["2024-03-01 due 2024-03-04 Overdue"], CrisisMet.History("2024-03-05", Crisis("2024-03-01", null), new ProblemHandled { On = Day("2024-03-04") }));
    }

    private static Problem Crisis(string on, string? name) => new() { On = Day(on), Name = name, Crisis = true };
}

[Implements("KS-PE-17")]
public sealed class Support_and_training_stay_under_the_cap
{
    [Theory]
    [InlineData(5000, 0)]
    [InlineData(5000.01, 1)]
    public void Of_5000_dollars_in_twelve_months(double amount, int refused) => Assert.Equal(refused, OverTheCap.Refused(Paid("2024-01-31", (decimal)amount)).Length);

    [Fact]
    public void Counted_from_the_first_of_the_month_of_the_first_payment_in_blocks_of_twelve()
    {
        Assert.Single(OverTheCap.Refused(Paid("2023-01-31", 3000), Paid("2023-12-31", 2000.01m)));
        Assert.Empty(OverTheCap.Refused(Paid("2023-01-31", 3000), Paid("2024-01-01", 5000)));
    }

    [Fact]
    public void The_day_it_was_authorized_counts() => Assert.Empty(OverTheCap.Refused(Paid("2023-01-31", 3000), Paid("2023-12-31", 5000) with { Authorized = Day("2024-01-02") }));

    [Fact]
    public void Contracted_services_stand_outside() => Assert.Empty(OverTheCap.Refused(Paid("2023-01-31", 5000), Paid("2023-02-01", 900) with { Category = SupportCategory.Contracted }));

    [Fact]
    public void What_was_reversed_is_free_again() => Assert.Empty(OverTheCap.Refused(
        Paid("2023-01-31", 5000) with { Payment = "p" }, new PaymentReversed { On = Day("2023-02-01"), Payment = "p" }, Paid("2023-02-02", 5000)));

    [Fact]
    public void More_only_by_approval_of_that_block()
    {
        var raised = new CapRaised { On = Day("2023-02-01"), Amount = 500, Until = Day("2023-03-01") };
        Assert.Empty(OverTheCap.Refused(Paid("2023-01-31", 5000), raised, Paid("2023-03-01", 500)));
        Assert.Single(OverTheCap.Refused(Paid("2023-01-31", 5000), raised, Paid("2023-03-02", 500)));
    }

    private static SupportPayment Paid(string on, decimal amount) => new() { On = Day(on), Category = SupportCategory.Support, Amount = amount };
}

[Implements("KS-PE-09")]
public sealed class Training_is_referred_to_while_the_window_is_open
{
    [Theory]
    [InlineData("2024-02-28", 0)]
    [InlineData("2024-02-29", 1)]
    public void Up_to_twelve_months_after_the_loss_of_cash(string on, int refused) => Assert.Equal(refused, TrainingPastTheWindow.Refused(CashOver("2023-02-28"), Referral(on)).Length);

    [Fact]
    public void A_return_to_cash_opens_it_again()
    {
        Assert.Empty(TrainingPastTheWindow.Refused(CashOver("2022-01-10"), new CashAssistanceStarted { On = Day("2023-05-01") }, Referral("2024-05-01")));
        Assert.Equal("2022-01-10 to no end yet open", TrainingReferrals.Reading("2024-05-01", CashOver("2022-01-10"), new CashAssistanceStarted { On = Day("2022-05-01") }));
    }

    [Fact]
    public void What_was_begun_in_time_may_end_later() => Assert.Empty(TrainingPastTheWindow.Refused(
        CashOver("2022-01-10"), Referral("2023-01-10"), Referral("2023-06-01") with { State = TrainingState.Ended }));

    private static TrainingReferral Referral(string on) => new() { On = Day(on), Referral = "a", State = TrainingState.Referred };
}

[Implements("KS-PE-06")]
public sealed class The_credit_is_no_longer_paid_in_advance
{
    [Theory]
    [InlineData("2010-12-31", 0)]
    [InlineData("2011-01-01", 1)]
    public void From_2011_on(string on, int refused) => Assert.Equal(refused, CreditInAdvance.Refused(Claimed(on, ProgrammeName.Eitc)).Length);

    [Fact]
    public void Another_programme_has_no_method() => Assert.Empty(CreditInAdvance.Refused(Claimed("2020-01-01", ProgrammeName.Food)));

    private static Programme Claimed(string on, ProgrammeName name) => new() { On = Day(on), Name = name, Status = ProgrammeStatus.Active, Method = CreditMethod.Advance };
}

[Implements("KS-PE-08")]
public sealed class A_visit_at_work_needs_permission
{
    [Fact]
    public void As_an_entry_of_its_own_too()
    {
        Assert.Single(SiteVisitWithoutPermission.Refused(new JobSiteVisit { On = Day("2024-01-10") }));
        Assert.Empty(SiteVisitWithoutPermission.Refused(Permitted("2024-01-09", PermissionFor.JobSiteVisit, PermissionScope.All), new JobSiteVisit { On = Day("2024-01-10") }));
    }
}
