using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Deadlines;
using Throughline.Casework.Record;
using Throughline.Casework.Schema;
using Throughline.Casework.Staff;
using Throughline.Casework.Storage;
using Throughline.Demo;
using Throughline.Policy;
using Throughline.Policy.Rules;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Demo;

public sealed class Filling_with_example_cases
{
    [Theory, OnBoth]
    public async Task Leaves_a_record_that_verify_and_rebuild_find_nothing_wrong_with(Engine engine)
    {
        await using var given = await Given.ARecord(engine);

        var filled = Assert.IsType<FillDemo.Outcome.Filled>(await given.A<FillDemo>().Handle(Password, Cancel));

        var verified = await given.Services.GetRequiredService<VerifyRecord>().Handle(Cancel);
        Assert.Equal(filled.Employers, await given.A<CaseworkDb>().Employers.CountAsync(Cancel));
        Assert.Equal((533, filled.Entries, 0), (verified.Cases, verified.Entries, verified.Broken.Count));
        foreach (var agency in filled.Accounts.Select(account => account.Agency).Distinct())
        {
            Assert.Empty(await given.Services.GetRequiredService<RebuildRecord>().Handle(agency, Cancel));
        }
    }

    [Fact]
    public async Task Gives_each_worker_their_day_and_each_account_the_password()
    {
        await using var given = await Given.ARecord(Engine.Sqlite);
        var filled = Assert.IsType<FillDemo.Outcome.Filled>(await given.A<FillDemo>().Handle(Password, Cancel));
        var dana = await given.A<CaseworkDb>().Users.SingleAsync(person => person.UserName == "dana.brandt@nebraska.example", Cancel);

        var today = await given.A<TodayFor>().Handle(dana.AsActor(), cancel: Cancel);

        Assert.Equal(62, today!.Clients);
        Assert.InRange(today.Items.Overdue, 3, 6);
        Assert.InRange(today.Items.NextDays, 18, 34);
        Assert.Equal(PasswordVerificationResult.Success, new PasswordHasher<StaffMember>().VerifyHashedPassword(dana, dana.PasswordHash!, Password));
        Assert.Equal(filled.Accounts.Select(account => account.UserName).Order(), (await given.A<CaseworkDb>().Users.Select(person => person.UserName!).ToListAsync(Cancel)).Order());
        Assert.Equal(given.Clock.Now.UtcDateTime, await InventedData.FilledIn(given.A<Database>(), Cancel));
    }

    [Fact]
    public async Task Gives_each_agency_somebody_of_every_role()
    {
        await using var given = await Given.ARecord(Engine.Sqlite);
        var filled = Assert.IsType<FillDemo.Outcome.Filled>(await given.A<FillDemo>().Handle(Password, Cancel));
        // Providers' staff and file clerks are where the agency has them.
        Role[] everywhere = [Role.Counselor, Role.PlacementSpecialist, Role.Supervisor, Role.Fiscal, Role.PolicyOffice, Role.Auditor, Role.SystemAdmin, Role.Client];

        Assert.All(Packs.All, pack => Assert.Empty(everywhere.Except(filled.Accounts.Where(account => account.Agency == pack.Agency).Select(account => account.Role))));
        foreach (var worker in filled.Accounts.Where(account => account.Role is Role.Counselor or Role.PlacementSpecialist or Role.ProviderStaff))
        {
            var person = await given.A<CaseworkDb>().Users.SingleAsync(each => each.UserName == worker.UserName, Cancel);
            Assert.True((await given.A<TodayFor>().Handle(person.AsActor(), cancel: Cancel))!.Clients > 0, worker.UserName);
        }
    }

    [Fact]
    public async Task Is_refused_where_somebody_has_a_case_already()
    {
        await using var given = await Given.ARecord(Engine.Sqlite);
        await given.ACase();

        var found = Assert.IsType<FillDemo.Outcome.NotEmpty>(await given.A<FillDemo>().Handle(Password, Cancel));

        Assert.Equal((1, 0, 0), (found.Cases, found.Accounts, found.Employers));
        Assert.Equal(1, await given.A<CaseworkDb>().Cases.CountAsync(Cancel));
        Assert.Null(await InventedData.FilledIn(given.A<Database>(), Cancel));
    }

    private const string Password = "juniper lantern 4711";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
