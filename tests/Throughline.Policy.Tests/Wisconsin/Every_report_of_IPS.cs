using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Wisconsin;

[Implements("WI-IPS-14")]
[Implements("WI-IPS-20")]
public sealed class Every_report_of_IPS
{
    public static TheoryData<string> Keys => [.. Packs.Wisconsin.Documents.Select(type => type.Key)];

    private static DocumentType Named(string key) => Packs.Wisconsin.Documents.Single(type => type.Key == key);

    [Fact]
    public void Has_a_form() => Assert.Equal(
        ["career-profile", "job-development-plan", "job-development-plan-review", "job-development-contacts-review", "job-development-report", "job-start-report", "ongoing-support-report", "job-end-report", "transition-report"], Keys.Select(row => row.Data));

    [Fact]
    public void The_profile_has_its_22_sections_of_which_only_the_notes_may_stay_empty()
    {
        var sections = CareerProfile.Type.Sections.Take(22).ToList();
        Assert.Equal(["notes"], sections.Where(section => !section.Required).Select(section => section.Name));
        Assert.Equal(["physicalHealth", "cognitive", "substanceUse", "criminalRecord"], sections.Where(section => section.Sensitive).Select(section => section.Name));
        Assert.Equal(["actionPlan", "keepingAJob", "sources"], CareerProfile.Type.Sections.Skip(22).Select(section => section.Name));
    }

    [Theory, MemberData(nameof(Keys))]
    public void Left_empty_has_every_section_named_with_what_would_mend_it(string key)
    {
        var type = Named(key);
        var found = ContentCheck.Of(type, IpsPapers.On("2016-04-04", type: type), new Dictionary<string, string>()).Where(each => !each.MayBeSo).ToList();
        Assert.Equal(type.Sections.Where(section => section.Required), found.Select(each => each.Section));
        Assert.All(found, each => Assert.True(each.Mend.Length > 10 && each.Kind is FoundKind.Empty or FoundKind.NoRows, each.Section.Name));
    }

    [Theory, MemberData(nameof(Keys))]
    public void Written_in_full_has_nothing_to_mend(string key)
    {
        var type = Named(key);
        var of = IpsPapers.On("2016-04-04", type: type);
        Assert.Empty(ContentCheck.Of(type, of, IpsPapers.Filled(type, of)).Where(each => !each.MayBeSo).Select(each => $"{each.Section.Name}: {each.Mend}"));
    }

    [Theory, MemberData(nameof(Keys))]
    public void Keeps_its_answers_in_the_file_and_gives_them_back(string key)
    {
        var type = Named(key);
        var of = IpsPapers.On("2016-04-04", type: type);
        var answers = IpsPapers.Filled(type, of);
        var document = Assert.IsType<Document>(type.Entries(of, new(type.Name, answers, [], null))[0]);
        Assert.Equal((type.Name, type.Action, of.Authorization, of.Period), (document.Name, document.Action, document.Authorization, document.Period));
        Assert.Equal(answers.OrderBy(each => each.Key), SignedDocument.Read(document.Name, document.Data)!.Answers.OrderBy(each => each.Key));
    }

    [Theory, MemberData(nameof(Keys))]
    public void Cites_the_paragraph_of_each_section(string key) => Assert.All(Named(key).Sections, section => Assert.StartsWith("WI-IPS-", section.Cites, StringComparison.Ordinal));
}
