using System.Text.Json;
using System.Text;
using Throughline.Casework.Agencies;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Verbs;

public sealed class Evaluating_case_files
{
    private static readonly string Searching = CaseOf("1", "2024-02-01");
    private static readonly JsonSerializerOptions Lines = new() { WriteIndented = true };
    private static readonly string Wrong = CaseOf("2", "2024-02-30");

    private static string CaseOf(string number, string on) =>
        $$"""{"agency": "nebraska-vr", "case": "NE-{{number}}", "entries": [{"on": "{{on}}", "kind": "referral-opened", "to": "placement"}]}""";

    [Fact]
    public async Task A_file_with_one_case_gives_one_evaluation_alone_on_standard_output()
    {
        using var file = new CaseFileOnDisk(Searching);
        var outcome = await TheProgram.Run("evaluate", file.Path, "--as-of", "2024-02-10", "--json");
        Assert.Equal((0, 0), (outcome.Exit, outcome.Errors.Length));
        var evaluation = JsonElement.Parse(Assert.Single(outcome.Lines));
        Assert.Equal(("NE-1", "2024-02-10"), (evaluation.GetProperty("case").GetString(), evaluation.GetProperty("asOf").GetString()));
        Assert.Equal("overdue", evaluation.GetProperty("obligations")[0].GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_table_for_people_names_what_is_owed_and_why()
    {
        using var file = new CaseFileOnDisk(Searching);
        var outcome = await TheProgram.Run("evaluate", file.Path, "--as-of", "2024-02-10");
        Assert.Equal(0, outcome.Exit);
        Assert.Equal(["NE-1, Nebraska VR, as of 2024-02-10", "Job search since 2024-02-01"], outcome.Lines[..2]);
        Assert.Contains("  2024-02-08  overdue  NE-PL-03  Weekly contact", outcome.Lines);
        Assert.Contains(outcome.Lines, line => line.TrimStart() == "job search since 2024-02-01");
    }

    [Fact]
    public async Task Lines_are_answered_in_their_order_and_bad_ones_are_named()
    {
        var outcome = await TheProgram.RunWith($"\uFEFF{Searching}\r\n\r\n{Wrong}\n   \nnonsense\n{CaseOf("3", "2024-01-31")}", "evaluate", "-", "--as-of", "2024-02-10", "--json");
        Assert.Equal(2, outcome.Exit);
        Assert.Equal(["NE-1", "NE-3"], outcome.Lines.Select(line => JsonElement.Parse(line).GetProperty("case").GetString()));
        Assert.Equal(
            ["-:3: entries[0].on: '2024-02-30' is not a date; expected a day that exists, as yyyy-MM-dd", "-:5: byte 1: not JSON from here: 'nonsense'"],
            outcome.Errors);
    }

    [Fact]
    public async Task A_file_of_lines_is_read_line_by_line()
    {
        using var file = new CaseFileOnDisk($"{Searching}\n{Wrong}\n{CaseOf("3", "2024-01-31")}\n");
        var outcome = await TheProgram.Run("evaluate", file.Path, "--as-of", "2024-02-10", "--json");
        Assert.Equal((2, 2), (outcome.Exit, outcome.Lines.Length));
        Assert.StartsWith($"{file.Path}:2: entries[0].on: '2024-02-30'", Assert.Single(outcome.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Also_when_its_first_line_is_cut_off()
    {
        using var file = new CaseFileOnDisk($"{{\"agency\": [\n{Searching}\n");
        var outcome = await TheProgram.Run("evaluate", file.Path, "--as-of", "2024-02-10", "--json");
        Assert.Equal((2, 1), (outcome.Exit, outcome.Lines.Length));
        Assert.Equal([$"{file.Path}:1: byte 13: the JSON stops before it is complete"], outcome.Errors);
    }

    [Fact]
    public async Task One_case_over_several_lines_is_one_case_and_a_defect_names_the_line()
    {
        using var file = new CaseFileOnDisk(Indented(Searching));
        Assert.Equal(0, (await TheProgram.Run("evaluate", file.Path, "--as-of", "2024-02-10", "--json")).Exit);

        using var wrong = new CaseFileOnDisk(Indented(Wrong));
        var outcome = await TheProgram.Run("evaluate", wrong.Path, "--json");
        Assert.Equal((2, 0), (outcome.Exit, outcome.Lines.Length));
        Assert.StartsWith($"{wrong.Path}:6: entries[0].on: '2024-02-30'", Assert.Single(outcome.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\uFEFF\r\n \t\r\n")]
    public async Task Empty_input_is_no_case(string input)
    {
        var outcome = await TheProgram.RunWith(input, "evaluate", "-", "--json");
        Assert.Equal((0, 0, 0), (outcome.Exit, outcome.Lines.Length, outcome.Errors.Length));
        using var file = new CaseFileOnDisk(input);
        Assert.Equal(0, (await TheProgram.Run("evaluate", file.Path, "--json")).Exit);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_one_clear_line()
    {
        var outcome = await TheProgram.Run("evaluate", "nowhere.json");
        Assert.Equal((2, "nowhere.json: there is no such file"), (outcome.Exit, Assert.Single(outcome.Errors)));
    }

    [Fact]
    public async Task A_folder_is_not_a_case_file()
    {
        var outcome = await TheProgram.Run("evaluate", ".");
        Assert.Equal((2, ".: is a folder, not a case file"), (outcome.Exit, Assert.Single(outcome.Errors)));
    }

    [Fact]
    public async Task A_day_that_does_not_exist_is_refused_before_anything_is_read()
    {
        var outcome = await TheProgram.Run("evaluate", "nowhere.json", "--as-of", "2023-02-29");
        Assert.Equal(2, outcome.Exit);
        Assert.Equal("throughline: --as-of: '2023-02-29' is not a date; expected a day that exists, as yyyy-MM-dd, from 1900 to 2999", outcome.Errors[0]);
    }

    [Fact]
    public async Task Without_a_day_it_is_today_where_the_agency_is()
    {
        var clock = new AgencyClock(TimeProvider.System);
        var before = clock.Today("nebraska-vr");
        var outcome = await TheProgram.RunWith(Searching, "evaluate", "-", "--json");
        var asOf = DateOnly.Parse(JsonElement.Parse(outcome.Lines[0]).GetProperty("asOf").GetString()!);
        Assert.InRange(asOf, before, clock.Today("nebraska-vr"));
    }

    [Fact]
    public async Task A_string_of_ten_megabytes_is_one_short_defect()
    {
        var outcome = await TheProgram.RunWith(CaseOf("1", new('9', 10_000_000)), "evaluate", "-", "--json");
        Assert.Equal(2, outcome.Exit);
        Assert.InRange(Assert.Single(outcome.Errors).Length, 1, 200);
    }

    [Fact]
    public async Task The_help_tells_all()
    {
        var outcome = await TheProgram.Run("evaluate", "--help");
        Assert.Equal(0, outcome.Exit);
        var help = string.Join('\n', outcome.Lines);
        foreach (var told in (string[])["--as-of <yyyy-MM-dd>", "--json", "'-' reads", "Exit:", "Examples:"]) Assert.Contains(told, help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_word_is_named()
    {
        var outcome = await TheProgram.Run("evaluate", "-", "--jason");
        Assert.Equal((2, "throughline: Unrecognized command or argument '--jason'."), (outcome.Exit, outcome.Errors[0]));
    }

    private static string Indented(string json) => JsonSerializer.Serialize(JsonElement.Parse(json), Lines);

    private sealed class CaseFileOnDisk : IDisposable
    {
        public CaseFileOnDisk(string text) => File.WriteAllText(Path, text, new UTF8Encoding(false));

        public string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, $"{Guid.NewGuid():N}.json");

        public void Dispose() => File.Delete(Path);
    }
}
