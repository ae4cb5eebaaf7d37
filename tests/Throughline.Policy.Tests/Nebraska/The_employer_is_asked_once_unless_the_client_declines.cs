using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Nebraska.EmploymentFollowUp;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PL-32")]
public sealed class The_employer_is_asked_once_unless_the_client_declines
{
    private static ClientPermission FollowUp(string on, PermissionScope scope) => Permitted(on, PermissionFor.EmployerFollowUp, scope);

    [Fact]
    public void Within_the_first_30_days() => Assert.Equal(
        ["job1: 2026-01-15 due 2026-02-14 Met 2026-02-14"], EmployerFollowUp.History("2026-03-01", Started("2026-01-15"), EmployerContacted("2026-02-14")));

    [Fact]
    public void After_them_it_is_missed() => Assert.Equal(
        ["job1: 2026-01-15 due 2026-02-14 Missed"], EmployerFollowUp.History("2026-03-01", Started("2026-01-15"), EmployerContacted("2026-02-15")));

    [Fact]
    public void A_short_word_with_the_employer_counts_and_one_with_the_client_does_not()
    {
        Assert.Equal(
            ["job1: 2026-01-15 due 2026-02-14 Met 2026-01-20"],
            EmployerFollowUp.History("2026-03-01", Started("2026-01-15"), EmployerContacted("2026-01-20") with { Substantive = false }));
        Assert.Equal(["job1: 2026-01-15 due 2026-02-14 Open"], EmployerFollowUp.History("2026-02-01", Started("2026-01-15"), Contacted("2026-01-20")));
    }

    [Fact]
    public void A_client_who_declines_waives_it_also_when_the_job_has_ended()
    {
        Assert.Equal(["job1: 2026-01-15 due 2026-02-14 Waived"], EmployerFollowUp.History("2026-02-01", Started("2026-01-15"), FollowUp("2026-01-20", PermissionScope.None)));
        Assert.Equal(
            ["job1: 2026-01-15 due 2026-02-14 Waived"],
            EmployerFollowUp.History("2026-06-01", Started("2026-01-15"), FollowUp("2026-01-20", PermissionScope.None), Ended("2026-02-01")));
    }

    [Fact]
    public void The_latest_word_up_to_the_due_day_counts()
    {
        Assert.Equal(
            ["job1: 2026-01-15 due 2026-02-14 Missed"],
            EmployerFollowUp.History("2026-06-01", Started("2026-01-15"), FollowUp("2026-01-10", PermissionScope.None), FollowUp("2026-02-14", PermissionScope.All)));
        Assert.Equal(
            ["job1: 2026-01-15 due 2026-02-14 Waived"],
            EmployerFollowUp.History("2026-06-01", Started("2026-01-15"), FollowUp("2026-02-14", PermissionScope.None), FollowUp("2026-02-15", PermissionScope.All)));
    }

    [Fact]
    public void A_refusal_after_the_due_day_is_too_late() => Assert.Equal(
        ["job1: 2026-01-15 due 2026-02-14 Missed"], EmployerFollowUp.History("2026-06-01", Started("2026-01-15"), FollowUp("2026-02-15", PermissionScope.None)));

    [Fact]
    public void A_contact_made_all_the_same_meets_it() => Assert.Equal(
        ["job1: 2026-01-15 due 2026-02-14 Met 2026-02-01"],
        EmployerFollowUp.History("2026-06-01", Started("2026-01-15"), FollowUp("2026-01-20", PermissionScope.None), EmployerContacted("2026-02-01")));
}
