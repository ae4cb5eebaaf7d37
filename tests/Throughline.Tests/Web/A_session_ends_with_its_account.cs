using System.Net;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Schema;
using Throughline.Casework.Staff;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Web;

public sealed class A_session_ends_with_its_account
{
    private static readonly TimeSpan AFewSeconds = TimeSpan.FromSeconds(6);

    private static async Task Change(Site site, Action<StaffMember> change)
    {
        await using var scope = site.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CaseworkDb>();
        change(await db.Users.SingleAsync(person => person.Id == "dana"));
        await db.SaveChangesAsync();
        ((Clock)site.App.Services.GetRequiredService<TimeProvider>()).Forward(AFewSeconds);
    }

    private static async Task<HttpStatusCode> Asks(HttpClient visitor, string page) => (await visitor.GetAsync(page)).StatusCode;

    [Fact]
    public async Task Within_seconds_of_the_day_somebody_leaves()
    {
        await using var site = await Site.Open();
        using var dana = await site.As("dana");
        Assert.Equal(HttpStatusCode.OK, await Asks(dana, "/today"));

        await Change(site, person => person.Active = false);

        Assert.Equal(HttpStatusCode.Redirect, await Asks(dana, "/today"));
    }

    [Fact]
    public async Task Everywhere_when_one_signs_out_in_one_place()
    {
        await using var site = await Site.Open();
        using var office = await site.As("dana");
        using var home = await site.As("dana");

        await Change(site, person => person.SecurityStamp = "signed out");

        Assert.Equal(HttpStatusCode.Redirect, await Asks(office, "/today"));
        Assert.Equal(HttpStatusCode.Redirect, await Asks(home, "/today"));
    }

    [Fact]
    public async Task And_a_new_part_is_had_at_once_without_signing_in_again()
    {
        await using var site = await Site.Open();
        using var dana = await site.As("dana");
        Assert.Equal(HttpStatusCode.Forbidden, await Asks(dana, "/team"));

        await Change(site, person => person.Role = Role.Supervisor);

        Assert.Equal(HttpStatusCode.OK, await Asks(dana, "/team"));
    }
}
