using System.Text.Json;
using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Iowa.Back;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Iowa;

[Implements("IA-PE-07")]
public sealed class Extended_services_are_refused_however_they_are_named
{
    [Theory]
    [InlineData("extended-services")]
    [InlineData("youth-extended-services")]
    [InlineData("extended services for youth")]
    [InlineData("Extended Services")]
    [InlineData("EXTENDED_SERVICES")]
    [InlineData("ExtendedServices")]
    [InlineData("extended  service")]
    [InlineData("extented services")]
    [InlineData("extendet support")]
    [InlineData("xtended services")]
    [InlineData("Ext\u200bended services")]
    [InlineData("extension of services")]
    [InlineData("extended supports, youth SE")]
    [InlineData("long-term support")]
    [InlineData("long term supports for youth")]
    [InlineData("long-term job coaching")]
    [InlineData("servicios extendidos")]
    [InlineData("Servicios extendidos para jóvenes")]
    [InlineData("servicios prolongados")]
    [InlineData("apoyo extendido")]
    [InlineData("apoyos a largo plazo")]
    [InlineData("services prolongés")]
    [InlineData("soutien à long terme")]
    [InlineData("erweiterte Dienste")]
    [InlineData("Langzeitunterstützung")]
    [InlineData("produžene usluge")]
    [InlineData("延长服务")]
    [InlineData("長期支持")]
    [InlineData("خدمات ممتدة")]
    [InlineData("dịch vụ mở rộng")]
    [InlineData("hỗ trợ dài hạn")]
    public void As_service_authorization_plan_and_revision(string named)
    {
        var file = Packs.Iowa.File(Served);
        var bought = Authorized("2024-04-01", "A1", "2024-05-01", named);
        Entry[] doors = [new ServiceGiven { On = Day("2024-04-02"), Service = named }, bought, Plan with { On = Day("2024-04-01"), Services = [named] }];
        Assert.All(doors, door => Assert.Contains(file.AllAskedOf(door), refusal => refusal.Rule.Id == "IA-PE-07"));
        Assert.Contains(Packs.Iowa.File([.. Served, Authorized("2024-04-01", "A1", "2024-05-01", "job-coaching")]).AllAskedOf(bought with { On = Day("2024-04-03") }), refusal => refusal.Rule.Id == "IA-PE-07");
    }

    [Fact]
    public void Paid_by_somebody_else_they_are_recorded() =>
        Assert.Empty(Packs.Iowa.File(Served).AllAskedOf(new ServiceGiven { On = Day("2024-04-02"), Service = "extended-services", PaidBy = "County Medicaid waiver" }));

    [Fact]
    public void No_service_of_the_list_is_taken_for_them() => Assert.All(IowaServices.All, service => Assert.False(IowaServices.IsExtended(service), service));

    [Theory]
    [InlineData("Job coaching", "job-coaching")]
    [InlineData("JOB_COACHING", "job-coaching")]
    public void A_service_is_written_by_its_one_word(string named, string word) => Assert.Contains(
        Packs.Iowa.File(Served).AllAskedOf(Authorized("2024-04-01", "A1", "2024-05-01", named)), refusal => refusal.Because[0].Contains(word, StringComparison.Ordinal));
}

[Implements("IA-PE-08")]
public sealed class An_exception_is_asked_for_and_decided_by_another
{
    private static readonly ComparableBenefit Unused = Benefit("2024-03-16", "counseling", available: true, used: false);
    private static readonly PolicyException Asked = Excepted("2024-03-18", "counseling", ExceptionAction.Requested) with { Reason = "Their counselor reports to the manager", Amount = 480, From = Day("2024-03-20"), Until = Day("2024-05-31") };
    private static readonly PolicyException Approved = Excepted("2024-03-20", "counseling", ExceptionAction.Approved) with { Reason = "The free sessions are with a party to the dispute", Amount = 480, From = Day("2024-03-20"), Until = Day("2024-05-31") };
    private static readonly Authorization Bought = Authorized("2024-03-25", "A1", "2024-05-15", "counseling") with { Amount = 480 };

    private static string[] Rules(Entry said, Part by, params Entry[] then) => [.. Packs.Iowa.File([.. Served, .. then]).AllAskedOf(said, by: by).Select(refusal => refusal.Rule.Id).Distinct()];

    [Fact]
    public void Search_first_then_buy()
    {
        Assert.Equal(["IA-PE-08"], Rules(Bought, Part.Counselor));
        Assert.Empty(Rules(Bought, Part.Counselor, Benefit("2024-03-16", "counseling", available: false, used: false)));
        Assert.Empty(Rules(Authorized("2024-03-25", "A2", "2024-05-15", "job-coaching"), Part.Counselor));
    }

    [Fact]
    public void Available_and_not_used_it_takes_an_approved_exception()
    {
        Assert.Equal(["IA-PE-08"], Rules(Bought, Part.Counselor, Unused));
        Assert.Equal(["IA-PE-08"], Rules(Bought, Part.Counselor, Unused, Asked));
        Assert.Equal(["IA-PE-08"], Rules(Bought, Part.Counselor, Unused, Asked, Approved with { Action = ExceptionAction.Denied }));
        Assert.Empty(Rules(Bought, Part.Counselor, Unused, Asked, Approved));
    }

    [Fact]
    public void There_is_no_other_exception()
    {
        Assert.Equal(["IA-PE-08"], Rules(Asked with { About = "training" }, Part.Counselor, Unused));
        Assert.Empty(Rules(Asked, Part.Counselor, Unused));
    }

    [Fact]
    public void The_request_says_why_how_much_and_until_when()
    {
        Assert.Equal(["IA-PE-08"], Rules(Asked with { Reason = null }, Part.Counselor, Unused));
        Assert.Equal(["IA-PE-08"], Rules(Asked with { Amount = null }, Part.Counselor, Unused));
        Assert.Equal(["IA-PE-08"], Rules(Asked with { Until = null }, Part.Counselor, Unused));
        Assert.Equal(["IA-PE-08"], Rules(Asked, Part.Counselor, Unused, Asked));
    }

    [Theory]
    [InlineData(Part.Counselor)]
    [InlineData(Part.Other)]
    [InlineData(Part.FileClerk)]
    public void A_supervisor_decides(Part by)
    {
        Assert.Equal(["IA-PE-08"], Rules(Approved, by, Unused, Asked));
        Assert.Empty(Rules(Approved, Part.Supervisor, Unused, Asked));
    }

    [Fact]
    public void With_reasons_and_not_beyond_what_was_asked()
    {
        Assert.Equal(["IA-PE-08"], Rules(Approved with { Reason = "ok" }, Part.Supervisor, Unused, Asked));
        Assert.Equal(["IA-PE-08"], Rules(Approved with { Amount = 500 }, Part.Supervisor, Unused, Asked));
        Assert.Equal(["IA-PE-08"], Rules(Approved with { Until = null }, Part.Supervisor, Unused, Asked));
        Assert.Equal(["IA-PE-08"], Rules(Approved with { On = Day("2024-03-22") }, Part.Supervisor, Unused, Asked, Approved));
    }

    [Fact]
    public void Denied_it_may_be_asked_again_smaller()
    {
        var denied = Approved with { Action = ExceptionAction.Denied };
        var smaller = Asked with { On = Day("2024-03-21"), Amount = 240 };
        Assert.Empty(Rules(smaller, Part.Counselor, Unused, Asked, denied));
        Assert.Empty(Rules(Approved with { On = Day("2024-03-22"), Amount = 240 }, Part.Supervisor, Unused, Asked, denied, smaller));
    }

    [Fact]
    public void Nothing_is_bought_beyond_its_amount_or_days_also_by_revision()
    {
        Entry[] approved = [Unused, Asked, Approved];
        Assert.Equal(["IA-PE-08"], Rules(Bought with { Amount = 481 }, Part.Counselor, approved));
        Assert.Equal(["IA-PE-08"], Rules(Bought with { To = Day("2024-06-01") }, Part.Counselor, approved));
        Assert.Equal(["IA-PE-08"], Rules(Bought with { On = Day("2024-04-02"), Amount = 600 }, Part.Counselor, [.. approved, Bought]));
        Assert.Equal(["IA-PE-08"], Rules(Bought with { On = Day("2024-04-02"), Number = "A2", Amount = 1 }, Part.Counselor, [.. approved, Bought]));
        Assert.Empty(Rules(Bought with { On = Day("2024-04-02"), Amount = 400 }, Part.Counselor, [.. approved, Bought]));
    }

    [Theory]
    [InlineData("Job coaching", "job-coaching")]
    [InlineData("MENTAL HEALTH counseling", "mental-health-counseling")]
    [InlineData("job-coaching", "job-coaching")]
    [InlineData("Extended services", "Extended services")]
    [InlineData("a new roof", "a new roof")]
    public void On_a_paper_a_service_is_written_as_people_say_it(string typed, string kept)
    {
        var rows = Ipe2.Type.Sections.Single(section => section.Name == "serviceRows");
        var service = rows.Columns.Single(column => column.Name == "service");
        Assert.Equal(kept, service.Tidy(typed));
        Assert.Equal(IowaServices.All.Contains(kept) ? kept.Replace('-', ' ') : typed, service.Say(kept));
    }
}
