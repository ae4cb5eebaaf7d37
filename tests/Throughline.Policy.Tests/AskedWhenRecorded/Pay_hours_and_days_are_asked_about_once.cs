using Throughline.Policy.Agencies;
using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.AskedWhenRecorded;

internal static class Once
{
    /// <summary>What is asked of an entry on its day: whether it is only asked, its field, its words.</summary>
    public static (bool Once, string? Field, string Words)[] Asked(Entry next, Pack? pack = null, Person? person = null, Provider[]? providers = null, Door door = Door.Person, params Entry[] file)
    {
        var before = new CaseFile(pack ?? Packs.Nebraska, "1", person, providers, file);
        return [.. Judge.Change(WhatStands.Of(before, _ => new("", default)), WhatStands.Of(before.With(next), at => at < file.Length ? new("", default) : new("", DateTime.MaxValue)), new(next.On, door) { By = Part.Counselor, FirstNew = file.Length })
            .Where(verdict => verdict.Rule.Id is "REC-14" or "REC-16" or "REC-17" or "WI-IPS-41").Select(verdict => (verdict.Objection.OnlyUnlikely, verdict.Objection.Field, verdict.Objection.Words))];
    }

    public static EmploymentStarted Job(string on, decimal wage = 17.25m, decimal hours = 30, bool competitive = true, bool supported = true, string employer = "Prairie Foods", string? place = null) => new()
    {
        On = Day(on), Job = "job-1", Employer = employer, Title = "Stocker", HourlyWage = wage, WeeklyHours = hours, Supported = supported, Permanent = true, Competitive = competitive, Integrated = true, Place = place,
    };
}

[Implements("REC-16")]
public sealed class Pay_and_hours
{
    [Theory]
    [InlineData("nebraska-vr", "2014-12-31", 7.25)]
    [InlineData("nebraska-vr", "2015-01-01", 8.00)]
    [InlineData("nebraska-vr", "2016-01-01", 9.00)]
    [InlineData("nebraska-vr", "2022-12-31", 9.00)]
    [InlineData("nebraska-vr", "2023-01-01", 10.50)]
    [InlineData("nebraska-vr", "2024-01-01", 12.00)]
    [InlineData("nebraska-vr", "2025-01-01", 13.50)]
    [InlineData("nebraska-vr", "2026-01-01", 15.00)]
    [InlineData("iowa-ivrs", "2007-04-01", 6.20)]
    [InlineData("iowa-ivrs", "2008-01-01", 7.25)]
    [InlineData("iowa-ivrs", "2026-11-30", 7.25)]
    [InlineData("wisconsin-dvr", "2008-07-24", 6.55)]
    [InlineData("wisconsin-dvr", "2009-07-24", 7.25)]
    [InlineData("wisconsin-dvr", "2026-11-30", 7.25)]
    [InlineData("kansas-dcf", "2009-07-23", 6.55)]
    [InlineData("kansas-dcf", "2009-07-24", 7.25)]
    [InlineData("kansas-dcf", "2026-11-30", 7.25)]
    public void Competitive_work_pays_the_higher_of_the_two_minimum_wages_of_its_day(string agency, string on, decimal least)
    {
        var pack = Packs.Of(agency)!;
        Assert.DoesNotContain(Once.Asked(Once.Job(on, least), pack), asked => asked.Field == "hourlyWage");
        var (once, _, words) = Assert.Single(Once.Asked(Once.Job(on, least - 0.01m), pack), asked => asked.Field == "hourlyWage");
        Assert.True(once);
        Assert.Contains("minimum wage of $", words, StringComparison.Ordinal);
        Assert.DoesNotContain(Once.Asked(Once.Job(on, least - 0.01m, competitive: false), pack), asked => asked.Field == "hourlyWage");
    }

    [Fact]
    public void Work_in_another_state_is_held_to_the_federal_one()
    {
        Assert.Empty(Once.Asked(Once.Job("2026-11-30", 9m, place: "Council Bluffs, IA")));
        Assert.Contains("federal minimum wage of $7.25", Assert.Single(Once.Asked(Once.Job("2026-11-30", 2.13m, place: "Council Bluffs, IA"))).Words, StringComparison.Ordinal);
        Assert.Contains("Nebraska minimum wage of $15.00", Assert.Single(Once.Asked(Once.Job("2026-11-30", 9m, place: "Omaha, NE"))).Words, StringComparison.Ordinal);
        Assert.False(MinimumWage.IsElsewhere("Omaha", "NE"));
    }

    [Theory]
    [InlineData(99_999, 30, "hourlyWage", true)]
    [InlineData(200.01, 30, "hourlyWage", true)]
    [InlineData(99_999_999_999, 30, "hourlyWage", false)]
    [InlineData(0, 30, "hourlyWage", false)]
    [InlineData(17.25, 60.5, "weeklyHours", true)]
    [InlineData(17.25, 168, "weeklyHours", true)]
    [InlineData(17.25, 200, "weeklyHours", false)]
    public void What_is_unlikely_is_asked_and_what_cannot_be_is_refused_at_its_field(decimal wage, decimal hours, string field, bool once) =>
        Assert.Equal((once, field), Assert.Single(Once.Asked(Once.Job("2024-03-01", wage, hours)).Select(asked => (asked.Once, asked.Field))));

    [Fact]
    public void A_plan_is_asked_like_a_job() => Assert.Equal([(false, "targetHours"), (true, "targetWage")],
        Once.Asked(new PlanApproved { On = Day("2024-03-01"), Goal = "Stocker", Services = ["job-coaching"], TargetWage = 2.13m, TargetHours = 200 }).Select(asked => (asked.Once, asked.Field)));

    [Fact]
    public void A_change_is_asked_by_what_the_job_is_with_it()
    {
        var raise = new EmploymentChanged { On = Day("2024-03-10"), Job = "job-1", HourlyWage = 2.13m };
        Assert.Equal((true, "hourlyWage"), Assert.Single(Once.Asked(raise, file: Once.Job("2024-03-01")).Select(asked => (asked.Once, asked.Field))));
        Assert.Empty(Once.Asked(raise, file: Once.Job("2024-03-01", competitive: false)));
        Assert.Single(Once.Asked(new EmploymentChanged { On = Day("2024-03-10"), Job = "job-1", Competitive = true }, file: Once.Job("2024-03-01", 2.13m, competitive: false)));
        Assert.Empty(Once.Asked(new EmploymentChanged { On = Day("2024-03-10"), Job = "job-1", Title = "Lead" }, file: Once.Job("2024-03-01", 2.13m)));
    }

    [Fact]
    public void A_correction_that_leaves_the_pay_is_not_asked_about_it_again()
    {
        var job = Once.Job("2024-03-01", 2.13m) with { Id = "j" };
        Assert.Empty(Once.Asked(Corrected("2024-03-02", "j", job with { Id = null, Title = "Lead" }), file: job));
        Assert.Single(Once.Asked(Corrected("2024-03-02", "j", job with { Id = null, HourlyWage = 2.14m }), file: job));
    }

    [Fact]
    public void A_large_amount_is_asked_about_and_a_signature_about_nothing()
    {
        Assert.Equal((true, "amount"), Assert.Single(Once.Asked(Bought.An("2024-03-01", amount: 50_000.01m)).Select(asked => (asked.Once, asked.Field))));
        Assert.Empty(Once.Asked(Bought.An("2024-03-01", amount: 45_000m)));
        Assert.Empty(Once.Asked(Once.Job("2024-03-01", 2.13m), door: Door.Signing));
    }

    [Fact]
    public void A_file_from_elsewhere_is_asked_too() => Assert.Single(Once.Asked(Once.Job("2024-03-01", 2.13m), door: Door.File));

    [Fact]
    public void An_agency_puts_next_years_wage_in_force_itself()
    {
        var pack = Packs.Nebraska.With([new("REC-16 minimum wage in Nebraska, dollars", Day("2027-01-01"), "15.26", new("Neb. Rev. Stat.", "48-1203", "2026-07-17"))]);
        Assert.Empty(Once.Asked(Once.Job("2026-12-31", 15m), pack));
        Assert.Contains("$15.26", Assert.Single(Once.Asked(Once.Job("2027-01-01", 15m), pack)).Words, StringComparison.Ordinal);
    }
}

[Implements("REC-17")]
public sealed class The_other_days_of_an_entry
{
    private static readonly Person Ana = new("Ana", "Ruiz", Day("2000-04-02"));

    [Theory]
    [InlineData("2014-04-01", true)]
    [InlineData("2009-06-01", true)]
    [InlineData("1990-06-01", false)]
    public void A_job_is_no_childs_and_never_before_birth(string on, bool once) => Assert.Equal(once, Assert.Single(Once.Asked(Once.Job(on), person: Ana)).Once);

    [Fact]
    public void A_job_at_fourteen_is_one() => Assert.Empty(Once.Asked(Once.Job("2014-04-02"), person: Ana));

    [Theory]
    [InlineData("2029-03-01", 0)]
    [InlineData("2029-03-02", 1)]
    [InlineData("2099-01-01", 1)]
    public void What_is_years_ahead_is_asked_about(string planned, int asked)
    {
        var found = Once.Asked(new ContactPlanned { On = Day("2024-03-01"), Planned = Day(planned), Channel = Channel.Phone }, Packs.Kansas);
        Assert.Equal(asked, found.Length);
        Assert.All(found, each => Assert.Equal((true, "planned"), (each.Once, each.Field)));
        Assert.Equal(asked, Once.Asked(new SelfSufficiencyPlan { On = Day("2024-03-01"), Goals = [new("A car", Day(planned), "participant", false)] }, Packs.Kansas).Length);
    }

    [Fact]
    public void An_authorization_of_long_ago_is_asked_about_and_one_before_birth_refused()
    {
        Assert.Equal([(true, "received"), (true, "from")], Once.Asked(Bought.An("2024-03-01", from: "2022-03-01", to: "2024-04-01") with { Received = Day("2022-03-01") }, person: Ana).Select(each => (each.Once, each.Field)));
        Assert.Equal([(false, "received")], Once.Asked(Bought.An("2024-03-01") with { Received = Day("1999-03-01") }, person: Ana).Select(each => (each.Once, each.Field)));
    }
}

[Implements("WI-IPS-41")]
public sealed class An_employer_that_is_the_provider
{
    private static readonly Provider[] Providers =
        [new("acme", "Acme Supports") { Aliases = ["Acme Community Cafe"], Sites = [new("a1", "Acme North", null, null)], Staff = [new("s1", "Lou Vang", null)] }];

    [Theory]
    [InlineData("Acme Supports", true, false)]
    [InlineData("ACME SUPPORTS", true, false)]
    [InlineData("acme community cafe", true, false)]
    [InlineData("Acme North", true, false)]
    [InlineData("acme", true, false)]
    [InlineData("Acme Supports", false, true)]
    [InlineData("Lou Vang", true, true)]
    public void Is_caught_by_whatever_name_it_goes(string employer, bool supported, bool once)
    {
        var asked = Assert.Single(Once.Asked(Once.Job("2024-03-01", employer: employer, supported: supported), Packs.Wisconsin, providers: Providers));
        Assert.Equal((once, "employer"), (asked.Once, asked.Field));
        Assert.Contains("Acme Supports, the provider", asked.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void And_another_employer_is_not() => Assert.Empty(Once.Asked(Once.Job("2024-03-01"), Packs.Wisconsin, providers: Providers));

    [Fact]
    public void Nor_work_that_claims_neither_support_nor_competition() =>
        Assert.Empty(Once.Asked(Once.Job("2024-03-01", employer: "Acme Supports", supported: false, competitive: false), Packs.Wisconsin, providers: Providers));
}
