using System.Net;
using Throughline.Casework.Access;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Tests.Web.Iowa;

/// <summary>The closed file in the new case, a new application with the person's data, and what the person asks from their own account.</summary>
[Implements("IA-PE-01")]
[Implements("IA-PE-04")]
public sealed class What_comes_with_the_person : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2024, 11, 22);

    private Site site = null!;
    private HttpClient ivan = null!;

    public async ValueTask InitializeAsync()
    {
        site = await Site.Open();
        ivan = await site.As("ivan");
    }

    public async ValueTask DisposeAsync()
    {
        ivan.Dispose();
        await site.DisposeAsync();
    }

    private static Entry[] Back(params Entry[] then) => [.. ClosedIowan.Served.Where(entry => entry is not (PlanAmended or Determination)), .. then];

    private async Task<string> NextOf(string number)
    {
        var (status, text, to) = await ivan.Fills($"/cases/{number}/returning", $"/cases/{number}/returning?handler=open");
        Assert.True(status == HttpStatusCode.Redirect, text);
        return to!.ToString().Split('/')[^1];
    }

    [Fact]
    public async Task The_entries_of_the_combined_file_are_read_in_the_new_case_each_marked()
    {
        var old = await ClosedIowan.With(site, Back(
            new Determination { On = Today.AddDays(-1), About = DeterminationAbout.Returning, Outcome = DeterminationOutcome.NewCase, Reasons = "The needs are many" }, new ClosedFile { On = Today, Action = ClosedFileAction.Combined }));
        var page = await ivan.Sees($"/cases/{await NextOf(old)}/earlier-file");
        Assert.Contains("Kept and combined with this case", page, StringComparison.Ordinal);
        Assert.Contains("Prairie Cog and Gear", page, StringComparison.Ordinal);
        Assert.Equal(page.Split("<li class=\"tl-entry was\">").Length, page.Split($"<small>Closed file {old}</small>").Length);
        Assert.DoesNotContain("/correct", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_combined_is_not_shown()
    {
        var old = await ClosedIowan.With(site, Back(new Determination { On = Today.AddDays(-1), About = DeterminationAbout.Returning, Outcome = DeterminationOutcome.NewCase, Reasons = "The needs are many" }));
        var page = await ivan.Sees($"/cases/{await NextOf(old)}/earlier-file");
        Assert.Contains("It is not combined with this case", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Prairie Cog and Gear", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_file_is_gone_the_person_applies_anew_with_their_data_and_no_determination()
    {
        var old = await ClosedIowan.With(site, [.. Back().Where(entry => entry is not ClosedFile), new ClosedFile { On = Today.AddDays(-3), Action = ClosedFileAction.Requested }, new ClosedFile { On = Today, Action = ClosedFileAction.Unavailable, Reason = "Destroyed on 2024-08-04, kept four years" }]);
        Assert.Contains("Reapply: open a new case for", await ivan.Sees($"/cases/{old}/returning"), StringComparison.Ordinal);
        var number = await NextOf(old);
        var page = await ivan.Sees($"/cases/{number}");
        Assert.Contains("Delphine Amsel", page, StringComparison.Ordinal);
        Assert.Contains("the person applies anew", page, StringComparison.Ordinal);
        Assert.Equal(number, await NextOf(old));
    }

    [Fact]
    public async Task Somebody_asks_again_from_their_own_account_and_the_counselor_is_told()
    {
        var number = await ClosedIowan.ACase(site);
        await People.Hire(site.App.Services, new("delphine", "iowa-ivrs", "Delphine Amsel", Role.Client) { Case = number });
        using var delphine = await site.As("delphine");
        const string page = "/my-case/ask-again";
        Assert.Contains(page, await delphine.Sees("/my-case"), StringComparison.Ordinal);
        var (_, wrong, nowhere) = await delphine.Fills(page, page, ("Told", "Help"));
        Assert.Null(nowhere);
        Assert.Contains("Choose what you want.", wrong, StringComparison.Ordinal);
        Assert.Contains("Tell us in a sentence", wrong, StringComparison.Ordinal);

        var (status, text, _) = await delphine.Fills(page, page, ("Wish", "maintain"), ("Because", "technology"), ("Told", "I cannot read the new scanner."), ("Risk", "months"), ("Facts", "A review in June"));
        Assert.True(status == HttpStatusCode.Redirect, text);
        Assert.Contains("Your counselor has been told", await delphine.Sees(page), StringComparison.Ordinal);
        Assert.Contains("asks for services again", await ivan.Sees("/notices"), StringComparison.Ordinal);
        Assert.Contains("I cannot read the new scanner.", await ivan.Sees($"/cases/{number}/returning"), StringComparison.Ordinal);
        using var other = await delphine.GetAsync($"/cases/{number}/returning", TestContext.Current.CancellationToken);
        Assert.NotEqual(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Whose_case_is_open_or_was_closed_otherwise_is_shown_why()
    {
        var number = await ClosedIowan.With(site, [new PlanApproved { On = Today.AddDays(-90), Goal = "Inventory clerk", Soc = "43-5071", Services = ["job-search-assistance"] }, new Closed { On = Today.AddDays(-9), Outcome = ClosureOutcome.Other }]);
        await People.Hire(site.App.Services, new("delphine", "iowa-ivrs", "Delphine Amsel", Role.Client) { Case = number });
        await People.Hire(site.App.Services, new("astrid", "iowa-ivrs", "Astrid Vandermeer", Role.Client) { Case = People.Iowan });
        using var delphine = await site.As("delphine");
        using var astrid = await site.As("astrid");
        Assert.Contains("the way back is to apply again", await delphine.Sees("/my-case/ask-again"), StringComparison.Ordinal);
        Assert.Contains("Your case is open", await astrid.Sees("/my-case/ask-again"), StringComparison.Ordinal);
        Assert.Contains("not as 26-0", await ivan.Sees($"/cases/{number}/returning"), StringComparison.Ordinal);
    }
}
