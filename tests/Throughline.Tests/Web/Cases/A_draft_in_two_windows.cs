using Throughline.Casework.Cases;
using Throughline.Casework.Documents;
using Throughline.Policy.Agencies;
using Throughline.Policy.Rules;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Web.Cases;

/// <summary>Two people, or one in two windows, write one document. Neither loses what they typed.</summary>
public sealed class A_draft_in_two_windows
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_second_is_told_what_the_draft_says_now_and_keeps_what_was_typed()
    {
        await using var desk = await Desk.Of();
        var address = $"/cases/{await desk.Record.ACaseInJobSearch()}/documents/job-facts-guide";
        var (one, other) = (await desk.Page(address), await desk.Page(address));
        await desk.Send(one, ("strengths", "Patient with machines"), ("act", "save"));

        var told = await desk.Send(other, ("strengths", "Good with numbers"), ("education", "High school"), ("act", "save"));

        Assert.Contains("Not saved yet: the draft changed while you typed", told.Text("[role=alert]"));
        Assert.Contains("Skills and strengths to name now says “Patient with machines” in the draft.", told.Text("[role=alert]"));
        Assert.Equal(("Good with numbers", "High school"), (told.QuerySelector("#strengths")!.Text(), told.QuerySelector("#education")!.Text()));
        Assert.Equal(("Patient with machines", ""), await Kept(desk, address));

        await desk.Send(told, ("act", "save"));
        Assert.Equal(("Good with numbers", "High school"), await Kept(desk, address));
    }

    [Fact]
    public async Task Whoever_goes_on_in_one_window_is_never_asked()
    {
        await using var desk = await Desk.Of();
        var address = $"/cases/{await desk.Record.ACaseInJobSearch()}/documents/job-facts-guide";
        var unfinished = await desk.Send(await desk.Page(address), ("strengths", "Patient"), ("act", "check"));
        Assert.Contains("Not ready yet; the draft is kept", unfinished.Text("[role=alert]"));

        var saved = await desk.Send(unfinished, ("strengths", "Patient, exact"), ("act", "save"));

        Assert.Null(saved.QuerySelector("[role=alert]"));
        Assert.Equal(("Patient, exact", ""), await Kept(desk, address));
    }

    [Theory, OnBoth]
    public async Task Of_many_that_replace_the_same_draft_at_once_one_does(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        var of = Assert.IsType<LoadOutcome.Found>(await given.A<LoadCase>().Handle(given.Dana, number, Cancel)).Case;
        var guide = DocumentInHand.Named(of, Packs.Nebraska.Documents.Single(each => each.Key == "job-facts-guide"));
        foreach (var round in new[] { "begun", "kept" })
        {
            var version = (await given.A<WriteDocument>().Open(given.Dana, guide, Cancel)).Version;
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(each => Task.Run(() => given.A<WriteDocument>().Save(
                given.Dana, guide, new Dictionary<string, string> { ["strengths"] = $"{round} {each}" }, toBeSigned: false, version, Cancel))));

            var kept = Assert.Single(outcomes.OfType<WriteDocument.Outcome.Kept>());
            Assert.Equal(kept.Draft.Version, (await given.A<WriteDocument>().Open(given.Dana, guide, Cancel)).Version);
            Assert.All(outcomes.OfType<WriteDocument.Outcome.ChangedMeanwhile>(), told => Assert.StartsWith(round, told.Now.Answers["strengths"], StringComparison.Ordinal));
        }
    }

    private static async Task<(string, string)> Kept(Desk desk, string address)
    {
        var page = await desk.Page(address);
        return (page.QuerySelector("#strengths")!.Text(), page.QuerySelector("#education")!.Text());
    }
}
