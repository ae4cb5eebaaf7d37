using Throughline.Casework.Access;
using Throughline.Casework.Occupations;
using Throughline.Policy.Rules;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Casework;

public sealed class A_list_of_occupations
{
    private const string AList = """
        code,title,Level,Hierarchical_structure,parent,soc2d,soc3d,soc5d,soc6d
        41-0000,Sales and Related Occupations,2,Major,NA,41-0000,NA,NA,NA
        41-2010,Cashiers,5,Broad,41-2000,41-0000,41-2000,41-2010,NA
        41-2031,Retail Salespersons,6,Detailed,41-2030,41-0000,41-2000,41-2030,41-2031
        43-4171,"Receptionists, and ""Information"" Clerks",6,Detailed,43-4170,43-0000,43-4000,43-4170,43-4171
        """;

    [Theory, OnBoth]
    public async Task Is_put_in_place_of_the_one_before(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        Assert.False((await All(given)).Imported);
        Assert.Equal(4, await Import(given, AList));
        Assert.Equal(4, await Import(given, AList));
        var known = await All(given);
        Assert.True(known.Imported);
        Assert.Equal("Receptionists, and \"Information\" Clerks", known.Of("43-4171")!.Title);
    }

    [Theory, OnBoth]
    public async Task With_a_bad_line_leaves_the_one_before_as_it_was(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await Import(given, AList);
        var (_, problems) = ImportOccupations.Read(AList + "\n41-20,Short,6\n43-9999\n41-2031,Twice,6,Detailed,,,,,\n41-2099,,6,Detailed,,,,,");
        Assert.Equal([6, 7, 8, 9], problems.Select(problem => problem.Line));
        Assert.Equal(
            ["'41-20' is not a SOC code; two digits, a hyphen and four digits are expected, like 41-2031", "1 columns here; 9 are expected", "41-2031 is on line 4 already", "41-2099 has no title"],
            problems.Select(problem => problem.Message));
        Assert.Equal(4, (await All(given)).Each.Count);
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("code,name\n41-2031,Retail", "none is called title")]
    [InlineData("code,title\n", "no occupation follows")]
    [InlineData("code,title\n41-2031,\"Retail", "never closed")]
    public void That_is_no_list_says_so(string text, string expected)
    {
        var (_, problems) = ImportOccupations.Read(text);
        Assert.Contains(expected, Assert.Single(problems).Message);
    }

    [Fact]
    public void Is_read_with_a_mark_at_its_beginning_and_with_the_line_ends_of_any_system()
    {
        var (occupations, problems) = ImportOccupations.Read("\uFEFFCode,Title\r\n41-2031,\"Retail\r\nSalespersons\"\r\n\r\n43-4171,Receptionists\r\n");
        Assert.Empty(problems);
        Assert.Equal(["41-2031", "43-4171"], occupations.Select(each => each.Code));
    }

    [Theory, OnBoth]
    public async Task Before_one_is_imported_the_major_groups_and_common_work_are_known(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var known = await All(given);
        Assert.Equal(23, known.Each.Count(each => each.IsMajorGroup));
        Assert.Equal("41-2031", known.Search("retail sales")[0].Code);
        Assert.Null(known.Wrong("29-1141"));
        Assert.Contains("none begins with 99", known.Wrong("99-1141"));
    }

    [Theory, OnBoth]
    public async Task Tells_a_code_that_is_not_in_it(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await Import(given, AList);
        Assert.Contains("41-2039 is not in the list of 2018", (await All(given)).Wrong("41-2039"));
    }

    [Theory, OnBoth]
    public async Task Finds_by_code_and_by_words_in_any_order_work_before_groups(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await Import(given, AList);
        var known = await All(given);
        Assert.Equal(["41-2031", "41-0000", "41-2010"], known.Search("41").Select(each => each.Code));
        Assert.Equal(["43-4171"], known.Search("clerk receptionist").Select(each => each.Code));
        Assert.Equal("41-2031", known.Search("sales")[0].Code);
        Assert.Empty(known.Search("astronaut"));
        Assert.Empty(known.Search(" "));
    }

    private static Task<KnownOccupations> All(Given given) => given.A<FindOccupations>().All(TestContext.Current.CancellationToken);

    private static async Task<int> Import(Given given, string text)
    {
        var (occupations, problems) = ImportOccupations.Read(text);
        Assert.Empty(problems);
        return await given.A<ImportOccupations>().Handle(Actor.AtTheConsole("nebraska-vr"), occupations, TestContext.Current.CancellationToken);
    }
}
