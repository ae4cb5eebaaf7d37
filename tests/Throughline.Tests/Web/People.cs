using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Employers;
using Throughline.Casework.Record;
using Throughline.Casework.Staff;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Tests.Web;

/// <summary>Who is at the site: somebody in every role, a colleague of another office, somebody of another agency, and their cases.</summary>
public static class People
{
    public const string Password = "prairie lantern forty-two";

    /// <summary>In job search, the weekly contact three days late; Dana's.</summary>
    public const string Marisol = "NE-20388";

    /// <summary>At work since October 23; Dana's, and served by the provider acme.</summary>
    public const string Renata = "NE-20402";

    /// <summary>Of the Lincoln office.</summary>
    public const string Odell = "NE-20251";

    /// <summary>Of Iowa.</summary>
    public const string Iowan = "IA-00001";

    public static readonly IReadOnlyList<Actor> All =
    [
        new("howard", "nebraska-vr", "Howard Nilsen", Role.Counselor) { Office = "Omaha" },
        new("dana", "nebraska-vr", "Dana Brandt", Role.PlacementSpecialist) { Office = "Omaha" },
        new("paul", "nebraska-vr", "Paul Okafor", Role.ProviderStaff) { Provider = "acme", Duty = StaffDuties.ProviderLead },
        new("sara", "nebraska-vr", "Sara Voss", Role.Supervisor) { Office = "Omaha" },
        new("felix", "nebraska-vr", "Felix Arden", Role.Fiscal),
        new("pia", "nebraska-vr", "Pia Lundgren", Role.PolicyOffice),
        new("abe", "nebraska-vr", "Abe Castellan", Role.Auditor),
        new("cleo", "nebraska-vr", "Marisol Quintana-Webb", Role.Client) { Case = Marisol },
        new("iris", "nebraska-vr", "Iris Penhallow", Role.SystemAdmin),
        new("lena", "nebraska-vr", "Lena Duarte", Role.Counselor) { Office = "Lincoln" },
        new("ivan", "iowa-ivrs", "Ivan Sorrel", Role.Counselor) { Office = "Ames" },
        new("sven", "iowa-ivrs", "Sven Aldous", Role.Supervisor) { Office = "Ames" },
        new("cora", "iowa-ivrs", "Cora Fennimore", Role.FileClerk),
    ];

    public static Actor Named(string id) => All.Single(actor => actor.Id == id);

    public static async Task MoveIn(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>();
        // One hash for all of them: a password is hashed slowly, on purpose.
        var hash = users.PasswordHasher.HashPassword(null!, Password);
        foreach (var actor in All)
        {
            var made = await users.CreateAsync(new()
            {
                Id = actor.Id, UserName = actor.Id, Agency = actor.Agency, Name = actor.Name, Role = actor.Role, Office = actor.Office, Provider = actor.Provider, Case = actor.Case, Duty = actor.Duty, PasswordHash = hash,
            });
            Assert.True(made.Succeeded);
        }

        await Case(services, Marisol, "Marisol", "Quintana-Webb", "howard", "dana", "Omaha", null, [Plan("2024-10-14"), Referral("2024-11-05"), Contact("2024-11-12", Mode.Email)]);
        await Case(services, Renata, "Renata", "Osei", "howard", "dana", "Omaha", "acme", [Plan("2024-08-14"), Referral("2024-09-05"), Contact("2024-10-20", Mode.Phone), Job("2024-10-23"), Contact("2024-10-30", Mode.Phone)]);
        await Case(services, Odell, "Odell", "Prideaux", "lena", null, "Lincoln", null, [Plan("2024-08-01"), Referral("2024-08-19"), Contact("2024-11-18", Mode.Virtual)]);
        await Employers(scope.ServiceProvider.GetRequiredService<KeepEmployers>());
        await Case(services, Iowan, "Astrid", "Vandermeer", "ivan", null, "Ames", null, [Plan("2024-08-01")]);
    }

    /// <summary>Somebody who comes later.</summary>
    public static async Task Hire(IServiceProvider services, Actor actor)
    {
        await using var scope = services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>();
        Assert.True((await users.CreateAsync(new() { Id = actor.Id, UserName = actor.Id, Agency = actor.Agency, Name = actor.Name, Role = actor.Role, Office = actor.Office, Provider = actor.Provider, Case = actor.Case, Duty = actor.Duty }, Password)).Succeeded);
    }

    /// <summary>A case that an import brought: no office has it and nobody works it.</summary>
    public static Task Imported(IServiceProvider services, string number) => Case(services, number, "Nobody", "Knows-Yet", null, null, null, null, [Plan("2024-08-01")]);

    private static async Task Employers(KeepEmployers keep)
    {
        var dana = Named("dana");
        var foods = await keep.Add(dana, new() { Name = "Platte Valley Foods, Inc.", Status = EmployerStatus.Active, Phone = "(308) 555-0177", Domain = "plattevalleyfoods.example", Street = "410 W Mill Road", City = "Grand Island" });
        await keep.Add(dana, new() { Name = "Platt Valley Feed and Seed", Status = EmployerStatus.Inactive, Phone = "(308) 555-0121", Street = "88 Depot St", City = "Kearney" }, noneOfThese: true);
        await keep.Add(dana, new() { Name = "PVF Distribution", Phone = "(308) 555-0177", Domain = "pvf.example", Street = "412 W Mill Road", City = "Grand Island" }, noneOfThese: true);
        await keep.AddContact(dana, Assert.IsType<KeepEmployers.Kept>(foods).Employer.Id, Day("2024-11-20"), EmployerOccasion.JobLead, "Ida Kern, shift lead", "Two openings on the early shift in December.");
    }

    private static async Task Case(IServiceProvider services, string number, string given, string family, string? counselor, string? specialist, string? office, string? provider, Entry[] entries)
    {
        var by = counselor is null ? Actor.AtTheConsole("nebraska-vr") : Named(counselor);
        var agency = by.Agency;
        var opened = await services.GetRequiredService<OpenCase>().Handle(new()
        {
            By = Actor.AtTheConsole(agency), Given = given, Family = family, Number = number, Counselor = counselor, Specialist = specialist, Office = office, Provider = provider, NoneOfThese = true,
        });
        Assert.IsType<OpenCase.Opened>(opened);
        var recorded = await services.GetRequiredService<AppendEntries>().Handle(new() { Agency = agency, Case = number, By = by, Entries = [.. entries.Select(Throughline.Tests.Databases.Entries.AsPeopleRecordThem)], IsSure = true });
        Assert.IsType<AppendOutcome.Recorded>(recorded);
    }

    private static PlanApproved Plan(string on) => new() { On = Day(on), Goal = "Retail sales", Soc = "41-2031", Services = ["job-search-assistance", "job-seeking-skills"] };

    private static ReferralOpened Referral(string on) => new() { On = Day(on), To = ReferralTo.Placement };

    private static Contact Contact(string on, Mode mode) => new() { On = Day(on), With = Party.Client, Mode = mode };

    private static EmploymentStarted Job(string on) => new()
    {
        On = Day(on), Job = "j1", Employer = "Loup River Millwork", Title = "Finisher", HourlyWage = 17.25m, WeeklyHours = 24, Supported = true, Permanent = true, Competitive = true, Integrated = true,
    };

    private static DateOnly Day(string on) => DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
