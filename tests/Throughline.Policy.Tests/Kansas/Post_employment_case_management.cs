using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Kansas.PostEmploymentCaseManagement;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.Kansas;

[Implements("KS-PE-01")]
public sealed class The_goals_of_the_self_sufficiency_plan_are_met_by_their_days
{
    [Fact]
    public void Each_by_its_own() => Assert.Equal(
        ["child care: 2024-01-10 due 2024-02-01 Overdue", "savings: 2024-01-10 due 2024-12-31 Open"],
        GoalsOfThePlan.History("2024-02-02", Goals("2024-01-10", ("child care", "2024-02-01"), ("savings", "2024-12-31"))));

    [Fact]
    public void Only_those_of_the_latest_plan() => Assert.Equal(
        ["savings: 2024-03-01 due 2024-12-31 Open"], GoalsOfThePlan.History("2024-04-01", Goals("2024-01-10", ("child care", "2024-02-01")), Goals("2024-03-01", ("savings", "2024-12-31"))));

    [Fact]
    public void Met_on_the_day_of_the_plan_or_after_it()
    {
        Assert.Equal(["savings: 2024-03-01 due 2024-03-31 Met 2024-03-01"], GoalsOfThePlan.History("2024-04-01", Reached("2024-03-01", "savings"), Goals("2024-03-01", ("savings", "2024-03-31"))));
        Assert.Equal(["savings: 2024-03-01 due 2024-03-31 Overdue"], GoalsOfThePlan.History("2024-04-01", Reached("2024-02-29", "savings"), Goals("2024-03-01", ("savings", "2024-03-31"))));
        Assert.Equal(["savings: 2024-03-01 due 2024-03-31 MetLate 2024-04-01"], GoalsOfThePlan.History("2024-04-01", Goals("2024-03-01", ("savings", "2024-03-31")), Reached("2024-04-01", "savings")));
    }

    [Fact]
    public void Another_goal_does_not_meet_it() => Assert.Equal(
        ["savings: 2024-03-01 due 2024-03-31 Open"], GoalsOfThePlan.History("2024-03-31", Goals("2024-03-01", ("savings", "2024-03-31")), Reached("2024-03-05", "child care")));
}

[Implements("KS-PE-05")]
public sealed class Contacts_are_made_as_planned
{
    [Fact]
    public void A_plan_that_was_replaced_twice_answers_to_every_id_along_the_way() => Assert.All(["p1", "r1", "r2"], id => Assert.Equal(
        ["r2: 2024-01-12 due 2024-01-20 MetLate 2024-01-22"],
        ContactAsPlanned.History(
            "2024-02-01", PlansContact("2024-01-10", "p1", "2024-01-20"), Corrected("2024-01-12", "p1", PlansContact("2024-01-11", "r1", "2024-01-20")),
            Corrected("2024-01-13", "r1", PlansContact("2024-01-12", "r2", "2024-01-20")), Contacted("2024-01-22") with { Plan = id })));

    [Fact]
    public void Due_on_the_planned_day() => Assert.Equal(
        ["c: 2024-01-10 due 2024-02-01 Overdue"], ContactAsPlanned.History("2024-02-02", PlansContact("2024-01-10", "c", "2024-02-01")));

    [Theory]
    [InlineData("2024-01-20", "Met 2024-01-20")]
    [InlineData("2024-02-01", "Met 2024-02-01")]
    [InlineData("2024-02-05", "MetLate 2024-02-05")]
    public void A_contact_that_names_the_plan_carries_it_out(string on, string state) => Assert.Equal(
        [$"c: 2024-01-10 due 2024-02-01 {state}"], ContactAsPlanned.History("2024-03-01", PlansContact("2024-01-10", "c", "2024-02-01"), Contacted(on) with { Plan = "c" }));

    [Fact]
    public void So_does_one_with_the_participant_on_the_planned_day()
    {
        Assert.Equal(["c: 2024-01-10 due 2024-02-01 Met 2024-02-01"], ContactAsPlanned.History("2024-03-01", PlansContact("2024-01-10", "c", "2024-02-01"), Contacted("2024-02-01")));
        Assert.Equal(["c: 2024-01-10 due 2024-02-01 Open"], ContactAsPlanned.History("2024-02-01", PlansContact("2024-01-10", "c", "2024-02-01"), Contacted("2024-01-31")));
        Assert.Equal(["c: 2024-01-10 due 2024-02-01 Open"], ContactAsPlanned.History("2024-02-01", PlansContact("2024-01-10", "c", "2024-02-01"), EmployerContacted("2024-02-01")));
    }

    [Fact]
    public void The_earlier_of_the_two_counts() => Assert.Equal(
        ["c: 2024-01-10 due 2024-02-01 Met 2024-02-01"],
        ContactAsPlanned.History("2024-03-01", PlansContact("2024-01-10", "c", "2024-02-01"), Contacted("2024-02-01"), Contacted("2024-02-10") with { Plan = "c" }));
}

[Implements("KS-PE-06")]
public sealed class Programmes_are_renewed_in_time
{
    private static Programme Food(string on, string? renewal) => Renews(on, ProgrammeName.Food, renewal);

    [Fact]
    public void Reminded_30_days_before() => Assert.Equal(["food: 2024-05-02 due 2024-06-01 Open"], Renewal.History("2024-05-02", Food("2024-01-10", "2024-06-01")));

    [Fact]
    public void Not_earlier() => Assert.Empty(Renewal.History("2024-05-01", Food("2024-01-10", "2024-06-01")));

    [Fact]
    public void At_once_when_it_is_known_late() => Assert.Equal(["food: 2024-05-20 due 2024-06-01 Open"], Renewal.History("2024-06-01", Food("2024-05-20", "2024-06-01")));

    [Fact]
    public void The_next_entry_of_the_programme_meets_it_in_time_or_late()
    {
        Assert.Equal(["food: 2024-05-02 due 2024-06-01 Met 2024-06-01"], Renewal.History("2024-07-01", Food("2024-01-10", "2024-06-01"), Food("2024-06-01", null)));
        Assert.Equal(["food: 2024-05-02 due 2024-06-01 MetLate 2024-06-02"], Renewal.History("2024-07-01", Food("2024-01-10", "2024-06-01"), Food("2024-06-02", null)));
        Assert.Equal(["food: 2024-05-02 due 2024-06-01 Overdue"], Renewal.History("2024-06-02", Food("2024-01-10", "2024-06-01"), Renews("2024-05-20", ProgrammeName.Utility, null)));
    }

    [Fact]
    public void An_entry_before_the_reminder_leaves_nothing_to_remind_of()
    {
        Assert.Empty(Renewal.History("2024-07-01", Food("2024-01-10", "2024-06-01"), Food("2024-05-01", null)));
        Assert.Equal(["food: 2024-05-02 due 2024-06-01 Met 2024-05-02"], Renewal.History("2024-07-01", Food("2024-01-10", "2024-06-01"), Food("2024-05-02", null)));
    }

    [Fact]
    public void Without_a_renewal_day_nothing_is_due() => Assert.Empty(Renewal.History("2024-07-01", Food("2024-01-10", null)));
}

[Implements("KS-PE-08")]
public sealed class A_job_site_is_visited_with_the_participants_permission
{
    private static readonly Contact Visit = Contacted("2024-02-01", Mode.InPerson) with { Topics = ["wages", "job-site-visit"] };

    private static ClientPermission SiteVisit(string on, PermissionScope scope) => Permitted(on, PermissionFor.JobSiteVisit, scope);

    [Fact]
    public void Without_a_word_it_is_refused() => Assert.Equal(["0: no permission for job site visits is on record"], SiteVisitWithoutPermission.Refused(Visit));

    [Fact]
    public void With_the_permission_it_is_not()
    {
        Assert.Empty(SiteVisitWithoutPermission.Refused(SiteVisit("2024-02-01", PermissionScope.All), Visit));
        Assert.Empty(SiteVisitWithoutPermission.Refused(SiteVisit("2024-01-10", PermissionScope.EstablishedOnly), Visit));
    }

    [Fact]
    public void The_latest_word_before_the_visit_counts()
    {
        Assert.Equal(
            ["2: the participant declined job site visits on 2024-01-20"],
            SiteVisitWithoutPermission.Refused(SiteVisit("2024-01-10", PermissionScope.All), SiteVisit("2024-01-20", PermissionScope.None), Visit));
        Assert.Equal(["0: no permission for job site visits is on record"], SiteVisitWithoutPermission.Refused(Visit, SiteVisit("2024-02-01", PermissionScope.All)));
    }

    [Fact]
    public void Whomever_the_visit_was_with() => Assert.Equal(
        ["0: no permission for job site visits is on record"], SiteVisitWithoutPermission.Refused(Visit with { With = Party.Employer }));

    [Fact]
    public void Another_contact_needs_none() => Assert.Empty(SiteVisitWithoutPermission.Refused(Visit with { Topics = ["wages"] }));
}

[Implements("KS-PE-09")]
public sealed class Training_referrals_go_on_for_12_months_after_cash_assistance
{
    [Fact]
    public void While_on_cash_assistance_there_is_no_end() => Assert.Equal("2024-01-10 to no end yet open", TrainingReferrals.Reading("2026-01-01", Planned("2024-01-10")));

    [Fact]
    public void Twelve_months_after_its_loss()
    {
        Assert.Equal("2024-01-10 to 2025-02-28 open", TrainingReferrals.Reading("2025-02-28", Planned("2024-01-10"), CashOver("2024-02-29")));
        Assert.Equal("2024-01-10 to 2025-02-28 expired", TrainingReferrals.Reading("2025-03-01", Planned("2024-01-10"), CashOver("2024-02-29")));
    }

    [Fact]
    public void The_latest_loss_counts() => Assert.Equal(
        "2024-01-10 to 2025-06-30 open", TrainingReferrals.Reading("2025-03-01", Planned("2024-01-10"), CashOver("2024-02-01"), CashOver("2024-06-30")));
}
