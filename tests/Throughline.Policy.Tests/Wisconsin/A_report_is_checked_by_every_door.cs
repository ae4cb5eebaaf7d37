using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Wisconsin;

[Implements("WI-IPS-13")]
public sealed class A_report_is_checked_by_every_door
{
    private static readonly Writing April4 = IpsPapers.On("2016-04-04");

    private static Document Sent(Dictionary<string, string> answers, Writing? of = null) => (Document)JobDevelopmentReport.Type.Entries(of ?? April4, new("job-development-report", answers, [], null))[0];

    private static string[] Asked(Document document, CaseFile? file = null) => [.. (file ?? IpsPapers.File).AllAskedOf(document).Where(refusal => refusal.Rule.Id == "WI-IPS-13").Select(refusal => string.Join("; ", refusal.Because))];

    [Fact]
    public void What_says_enough_is_not_in_its_way() => Assert.Empty(Asked(Sent(IpsPapers.Filled(JobDevelopmentReport.Type, April4))));

    [Theory]
    [InlineData("n/a", "says nothing")]
    [InlineData("No openings right now.", "One sentence")]
    public void A_cursory_section_is_named(string text, string found)
    {
        var answers = IpsPapers.Filled(JobDevelopmentReport.Type, April4);
        answers["answers"] = text;
        var asked = Assert.Single(Asked(Sent(answers)));
        Assert.Contains("What employers said about earlier contacts", asked, StringComparison.Ordinal);
        Assert.Contains(found, asked, StringComparison.Ordinal);
    }

    [Fact]
    public void That_the_consumer_could_not_answer_is_accepted_with_why_alone()
    {
        var answers = IpsPapers.Filled(JobDevelopmentReport.Type, April4);
        answers["disability"] = new OwnWords(CouldNot: "Did not want to talk of it on Mar 4 and Mar 18.").Write();
        Assert.Empty(ContentCheck.Of(JobDevelopmentReport.Type, April4, answers));
        answers["disability"] = new OwnWords(CouldNot: "n/a").Write();
        Assert.Equal(FoundKind.SaysNothing, Assert.Single(ContentCheck.Of(JobDevelopmentReport.Type, April4, answers)).Kind);
    }

    [Fact]
    public void The_text_of_an_earlier_month_is_shown_beside()
    {
        var answers = IpsPapers.Filled(JobDevelopmentReport.Type, April4);
        var file = IpsPapers.File.With(Sent(answers)).With(new ServiceMonth { On = Day("2016-04-30"), Authorization = "A1", Period = new(2016, 4) });
        var may = IpsPapers.On("2016-05-03", file);
        Assert.Equal(new(2016, 4), may.Period!.Value);
        var again = IpsPapers.Filled(JobDevelopmentReport.Type, may);
        again["answers"] = answers["answers"];
        var found = Assert.Single(ContentCheck.Of(JobDevelopmentReport.Type, may, again), each => each.Section.Name == "answers");
        Assert.Equal((FoundKind.AsBefore, answers["answers"], "the report of 2016-03", true), (found.Kind, found.Earlier!.Text, found.Earlier.Of, found.MayBeSo));
    }

    [Fact]
    public void What_was_returned_for_a_reason_is_not_sent_back_as_it_was()
    {
        var answers = IpsPapers.Filled(JobDevelopmentReport.Type, April4);
        var returned = new Document { On = Day("2016-04-05"), Name = "job-development-report", Action = DocumentAction.Returned, Authorization = "A1", Period = IpsPapers.March, Reasons = ReturnReasons.ToData(new Dictionary<string, string> { ["progress"] = "Say what was tried." }) };
        var of = IpsPapers.On("2016-04-06", IpsPapers.File.With(Sent(answers)).With(returned), period: IpsPapers.March);
        Assert.Equal(["progress"], ContentCheck.Of(JobDevelopmentReport.Type, of, answers).Select(each => each.Section.Name));
    }
}
