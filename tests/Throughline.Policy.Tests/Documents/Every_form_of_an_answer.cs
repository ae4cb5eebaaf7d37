using System.Text.Json;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Documents;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.Documents;

/// <summary>A document with a section of each form, as an agency would write it.</summary>
public sealed record Visit : IDocument<Visit>
{
    public static DocumentOf<Visit> Type { get; } = new("visit", "Visit", new("A policy", "Visits", "2020-01-01"))
    {
        Known = { { nameof(Hours), (file, asOf) => $"{file.AsRecorded.Count} entries, seen on {asOf:yyyy-MM-dd}." } },
        Begun = of => new() { On = of.Today, Hours = 20.5m, People = [new() { Name = "Ana Ruiz", Part = "sister", Times = 2 }, new() { Name = "Bo “B” Lee" }], Said = new("I like mornings.", "She is early.") },
        Asks = (_, visit) => visit.Hours > 40 ? [(nameof(Hours), "More than a full week.")] : [],
        AlsoRecords = (of, visit, _) => visit.Kinds?.Contains("phone") == true ? [new TaskNote { On = of.Today, About = TaskAbout.Other, Note = visit.Told }] : [],
    };

    [Section("What was told")]
    public string? Told { get; init; }

    [Section("Where", Of = ["home|At home", "work|At work"])]
    public string? Where { get; init; }

    [Section("How", Of = ["phone|By phone", "bus|By bus"])]
    public string[]? Kinds { get; init; }

    [Section("When")]
    public DateOnly? On { get; init; }

    [Section("Hours wanted", Unit = "hours a week", Least = 1, Most = 80)]
    public decimal? Hours { get; init; }

    [Section("Pay wanted", IsMoney = true, Unit = "an hour", Optional = true)]
    public decimal? Pay { get; init; }

    [Section("Visits a month", Least = 1, Most = 30, Optional = true)]
    public int? Visits { get; init; }

    [Section("Who helps")]
    public IReadOnlyList<Person>? People { get; init; }

    [Section("Mornings", Sensitive = true)]
    public OwnWords? Said { get; init; }

    public sealed record Person
    {
        [Column("Name")]
        public string? Name { get; init; }

        [Column("Who they are", Optional = true)]
        public string? Part { get; init; }

        [Column("Times a week", Optional = true, Most = 14)]
        public int? Times { get; init; }

        [Column("Since", Optional = true)]
        public DateOnly? Since { get; init; }
    }
}

public sealed class Every_form_of_an_answer
{
    private static readonly Writing Case = new(Packs.Nebraska.File(Planned("2024-01-20", "job-search-assistance")), Day("2024-03-01"));

    private static readonly Visit Whole = new()
    {
        Told = "Two things.\nAnd a third.", Where = "home", Kinds = ["phone", "bus"], On = Day("2024-03-01"), Hours = 20.5m, Pay = 16, Visits = 4,
        People = [new() { Name = "Zoë", Part = "aunt", Times = 3, Since = Day("2020-02-02") }], Said = new("Me gusta.", "She says so often.", null),
    };

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static string? Wrong(string section, string answer) => Visit.Type.Sections.Single(each => each.Name == section).Wrong(answer);

    [Fact]
    public void Is_told_by_the_type_of_its_property() => Assert.Equal(
        [AnswerForm.InText, AnswerForm.ByOneOf, AnswerForm.ByAnyOf, AnswerForm.ByADay, AnswerForm.ByANumber, AnswerForm.ByANumber, AnswerForm.ByANumber, AnswerForm.InRows, AnswerForm.InOwnWords],
        Visit.Type.Sections.Select(section => section.How));

    [Fact]
    public void Comes_back_from_its_texts_as_it_was()
    {
        var read = Visit.Type.Read(Visit.Type.Write(Whole));
        Assert.Equal(Whole.People, read.People);
        Assert.Equal(Whole.Kinds, read.Kinds);
        Assert.Equal(Whole with { People = null, Kinds = null }, read with { People = null, Kinds = null });
        Assert.Empty(Visit.Type.Left(Visit.Type.Write(Whole)));
    }

    [Fact]
    public void Is_kept_in_the_file_in_its_form_and_its_seal_still_fits()
    {
        var answers = Visit.Type.Write(Whole);
        var signed = new SignedDocument("visit", answers, [new("A", "client", Day("2024-03-01"), "on screen", SignedDocument.HashOf("visit", answers))], null);
        var data = signed.ToData(Visit.Type);
        var kept = data.GetProperty("answers");
        Assert.Equal((JsonValueKind.Number, JsonValueKind.Array, JsonValueKind.Object), (kept.GetProperty("hours").ValueKind, kept.GetProperty("people").ValueKind, kept.GetProperty("said").ValueKind));
        Assert.Equal(3, kept.GetProperty("people")[0].GetProperty("times").GetInt32());
        // Another program may write it with other spaces and other escapes.
        var rewritten = JsonDocument.Parse(JsonSerializer.Serialize(data, Indented)).RootElement;
        var read = SignedDocument.Read("visit", rewritten)!;
        Assert.Equal(answers, read.Answers);
        Assert.True(read.IsAsSigned);
    }

    [Fact]
    public void Is_read_from_a_program_in_its_form()
    {
        var sections = Visit.Type.Sections.ToDictionary(section => section.Name);
        Assert.All(Visit.Type.Write(Whole), answer =>
        {
            var section = sections[answer.Key];
            var sent = section.How == AnswerForm.ByAnyOf ? JsonSerializer.SerializeToElement(answer.Value.Split('\n')) : JsonSerializer.SerializeToElement(section.ToJson(answer.Value));
            Assert.Equal(answer.Value, section.FromJson(sent));
        });
        Assert.Null(sections["people"].FromJson(JsonSerializer.SerializeToElement("Ana")));
        Assert.Null(sections["people"].FromJson(JsonSerializer.SerializeToElement(new[] { new { nobody = "Ana" } })));
        Assert.Null(sections["said"].FromJson(JsonSerializer.SerializeToElement(new { other = "x" })));
        Assert.Null(sections["hours"].FromJson(JsonSerializer.SerializeToElement(true)));
    }

    [Theory]
    [InlineData("hours", "", "Enter the number.")]
    [InlineData("hours", "many", "'many' is not a number. Type digits, for example 17.25.")]
    [InlineData("hours", "20,5", "'20,5' can be read in more than one way. Type 20.5.")]
    [InlineData("hours", "0", "Enter 1 or more.")]
    [InlineData("hours", "81", "Enter 80 or less.")]
    [InlineData("hours", "20.5", null)]
    [InlineData("visits", "2.5", "Enter a whole number.")]
    [InlineData("visits", "", null)]
    [InlineData("people", "", "No rows yet: add at least one.")]
    [InlineData("people", """[{"part":"aunt"}]""", "Row 1, Name: not answered yet.")]
    [InlineData("people", """[{"name":"Ana"},{"name":"Bo","since":"2020-02-30"}]""", "Row 2, Since: '2020-02-30' does not exist: February 2020 has 29 days.")]
    [InlineData("people", """[{"name":"Ana","times":3}]""", null)]
    [InlineData("said", "", "Not answered yet.")]
    [InlineData("said", """{"couldNot":"Did not want to."}""", null)]
    public void Says_what_would_mend_it(string section, string answer, string? wrong) => Assert.Equal(wrong, Wrong(section, answer));

    [Theory]
    [InlineData("hours", "20.5", "20.5 hours a week")]
    [InlineData("pay", "1650", "$1,650.00 an hour")]
    [InlineData("people", """[{"name":"Ana","part":"aunt","times":3},{"name":"Bo"}]""", "Ana, aunt, 3\nBo")]
    [InlineData("said", """{"own":"I do.","added":"She does."}""", "“I do.”\nShe does.")]
    [InlineData("said", """{"couldNot":"Was ill."}""", "Could not answer: Was ill.")]
    [InlineData("said", "only a text from elsewhere", "only a text from elsewhere")]
    [InlineData("people", "only a text from elsewhere", "")]
    public void Is_read_by_people(string section, string answer, string said) => Assert.Equal(said, Visit.Type.Sections.Single(each => each.Name == section).Say(answer));

    [Theory]
    [InlineData("$1,200.50 ", "1200.50")]
    [InlineData(" 20 ", "20")]
    public void A_number_is_kept_without_its_signs(string typed, string kept) => Assert.Equal(kept, Visit.Type.Sections.Single(each => each.Name == "pay").Tidy(typed));

    [Fact]
    public void Rows_without_a_cell_are_left_out() => Assert.Equal("""[{"name":"Ana"}]""",
        Rows.Write(Visit.Type.Sections.Single(each => each.Name == "people").Columns, [new Dictionary<string, string> { ["name"] = " " }, new Dictionary<string, string> { ["name"] = "Ana", ["part"] = "" }]));

    [Fact]
    public void It_begins_with_what_the_file_knows_and_tells_it_beside_the_question()
    {
        Assert.Equal("2024-03-01", Visit.Type.Begin(Case)["on"]);
        Assert.Equal("1 entries, seen on 2024-03-01.", Visit.Type.Sections.Single(each => each.Name == "hours").FromFile(Case));
        Assert.Null(Visit.Type.Sections[0].FromFile(Case));
    }

    [Fact]
    public void The_whole_is_asked_with_the_record()
    {
        Assert.Equal([("hours", "More than a full week.")], Visit.Type.Against(Case, Visit.Type.Write(Whole with { Hours = 41 })));
        Assert.Empty(Visit.Type.Against(Case, new Dictionary<string, string>()));
    }

    [Fact]
    public void What_else_happened_is_recorded_with_it() => Assert.Equal([Kind.Document, Kind.TaskNote], Visit.Type.Entries(Case, new("visit", Visit.Type.Write(Whole), [], null)).Select(entry => entry.Kind));

    [Fact]
    public void A_section_that_there_is_not_is_refused_when_the_type_is_made() => Assert.Throws<ArgumentException>(
        () => new DocumentOf<Visit>("visit", "Visit", new("A policy", "Visits", "2020-01-01")) { Known = { { nameof(Visit.Type), (_, _) => "" } } });
}
