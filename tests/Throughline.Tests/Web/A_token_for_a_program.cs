using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Schema;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Web;

public sealed class A_token_for_a_program
{
    private const string Case = $"/api/cases/nebraska-vr/{People.Renata}";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<string> Made(HttpClient person, string days = "30")
    {
        var page = await Sent(person, "/me?handler=Token", ("ProgramName", "Nightly payroll"), ("Days", days));
        return Regex.Match(page, "<code>(throughline_[0-9a-f]+_[0-9a-f]+)</code>").Groups[1].Value;
    }

    private static async Task<string> Sent(HttpClient person, string address, params (string Name, string Value)[] fields)
    {
        var token = Site.Token(await person.GetStringAsync("/me", Cancel));
        using var answer = await person.PostAsync(address, new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), new("__RequestVerificationToken", token)]), Cancel);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }

    private static HttpClient With(Site site, string token)
    {
        var program = site.Nobody();
        program.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return program;
    }

    [Fact]
    public async Task Reads_and_records_as_its_owner_and_opens_no_page()
    {
        await using var site = await Site.Open();
        using var dana = await site.As("dana");
        using var program = With(site, await Made(dana));

        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync(Case, Cancel)).StatusCode);
        var (status, body) = await program.Sends(Case + "/entries", """{"on": "2024-11-20", "kind": "contact", "with": "client", "mode": "phone", "note": "Two openings."}""", "by a program");
        Assert.Equal((HttpStatusCode.Created, "dana"), (status, body.GetProperty("recorded")[0].Text("recordedBy")));
        Assert.Equal(HttpStatusCode.Redirect, (await program.GetAsync("/today", Cancel)).StatusCode);
    }

    [Fact]
    public async Task Is_kept_as_a_hash_and_shown_once()
    {
        await using var site = await Site.Open();
        using var dana = await site.As("dana");
        var token = await Made(dana);
        var secret = token.Split('_')[2];

        await using var scope = site.App.Services.CreateAsyncScope();
        var kept = await scope.ServiceProvider.GetRequiredService<CaseworkDb>().ApiTokens.SingleAsync(Cancel);

        Assert.NotEqual(secret, Convert.ToHexStringLower(kept.Hash));
        Assert.DoesNotContain(secret, await dana.GetStringAsync("/me", Cancel), StringComparison.Ordinal);
        Assert.Contains("Nightly payroll", await dana.GetStringAsync("/me", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_taken_up_to_its_last_day_and_not_after()
    {
        await using var site = await Site.Open();
        using var dana = await site.As("dana");
        using var program = With(site, await Made(dana, "2"));
        var clock = (Clock)site.App.Services.GetRequiredService<TimeProvider>();

        clock.Forward(TimeSpan.FromDays(2));
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync(Case, Cancel)).StatusCode);
        clock.Forward(TimeSpan.FromDays(1));
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync(Case, Cancel)).StatusCode);
    }

    [Fact]
    public async Task Is_ended_by_its_owner_alone()
    {
        await using var site = await Site.Open();
        using var dana = await site.As("dana");
        using var howard = await site.As("howard");
        var token = await Made(dana);
        using var program = With(site, token);

        await Sent(howard, "/me?handler=End", ("id", token.Split('_')[1]));
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync(Case, Cancel)).StatusCode);
        await Sent(dana, "/me?handler=End", ("id", token.Split('_')[1]));
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync(Case, Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("throughline_0123456789abcdef_0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("throughline_../../_x")]
    [InlineData("eyJhbGciOiJub25lIn0.e30.")]
    [InlineData("")]
    public async Task That_nobody_made_is_not_taken(string token)
    {
        await using var site = await Site.Open();
        using var program = With(site, token);

        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync(Case, Cancel)).StatusCode);
    }

    [Fact]
    public async Task Without_a_name_or_for_ever_is_not_made_and_the_field_says_so()
    {
        await using var site = await Site.Open();
        using var dana = await site.As("dana");

        Assert.Contains("which program it is for", await Sent(dana, "/me?handler=Token", ("ProgramName", " "), ("Days", "30")), StringComparison.Ordinal);
        Assert.Contains("1 to 366 days", await Sent(dana, "/me?handler=Token", ("ProgramName", "Payroll"), ("Days", "4000")), StringComparison.Ordinal);
        Assert.Contains("1 to 366", await Sent(dana, "/me?handler=Token", ("ProgramName", "Payroll"), ("Days", "ever")), StringComparison.Ordinal);
    }
}
