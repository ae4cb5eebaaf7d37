using System.Buffers;
using System.Text;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;

namespace Throughline.Verbs;

/// <summary>An evaluation for people: what is owed first and why, then what was, then windows, clocks, steps and findings.</summary>
internal static class EvaluationTable
{
    private static readonly string[] NoReasons = [];

    private sealed record Row(IReadOnlyList<string> Because, params string[] Cells);

    public static void Write(IBufferWriter<byte> output, Evaluation evaluation)
    {
        var text = new StringBuilder();
        var status = evaluation.Status;
        text.Append($"{Plain(evaluation.File.Number)}, {evaluation.File.Pack.Name}, as of {Day(evaluation.AsOf)}\n");
        text.Append(status.Since is { } since ? $"{status.Label} since {Day(since)}\n" : $"{status.Label}\n");

        var owed = evaluation.Obligations.Where(each => each.State is State.Open or State.Overdue).OrderBy(each => each.Due ?? DateOnly.MaxValue).ToArray();
        Section(text, "Owed", ["due", "state", "rule", "what"], owed.Select(each =>
            new Row(each.Because, Day(each.Due), each.State.JsonName(), each.Rule.Id, Named(each))));
        Section(text, "Earlier", ["due", "state", "met", "rule", "what"], evaluation.Obligations.Except(owed).Select(each =>
            new Row(NoReasons, Day(each.Due), each.State.JsonName(), Day(each.Met), each.Rule.Id, Named(each))));
        Section(text, "Windows", ["from", "to", "state", "rule", "what"], evaluation.Windows.Select(each =>
            new Row(each.Because, Day(each.From), Day(each.To), each.Open ? "open" : "expired", each.Rule.Id, each.Title)));
        Section(text, "Clocks", ["starts", "ready", "rule", "what"], evaluation.Clocks.Select(each =>
            new Row(each.Because, Day(each.Starts), Day(each.Ready), each.Rule.Id, each.Title)));
        Section(text, "Steps", ["open", "rule", "step"], evaluation.Gates.Select(each =>
            new Row(each.Because, each.Open ? "yes" : "no", each.Rule.Id, each.Step)));
        Section(text, "Findings", ["entry", "rule", "what"], evaluation.Findings.Select(each =>
            new Row(each.Because, $"{each.Entry}", each.Rule.Id, each.Title)));
        text.Append('\n');
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void Section(StringBuilder text, string title, string[] heads, IEnumerable<Row> rows)
    {
        Row[] all = [new(NoReasons, heads), .. rows];
        if (all.Length == 1) return;
        var widths = heads.Select((_, column) => all.Max(row => row.Cells[column].Length)).ToArray();
        var indent = new string(' ', widths[..^1].Sum(width => width + 2) + 4);
        text.Append($"\n{title}\n");
        foreach (var row in all)
        {
            text.Append("  ").AppendJoin("  ", row.Cells.Select((cell, column) => column == widths.Length - 1 ? cell : cell.PadRight(widths[column]))).Append('\n');
            foreach (var reason in row.Because) text.Append(indent).Append(Plain(reason)).Append('\n');
        }
    }

    private static string Named(Obligation each) => each.Subject is { } subject ? $"{each.Title}: {Plain(subject)}" : each.Title;

    private static string Day(DateOnly? day) => day is { } known ? $"{known:yyyy-MM-dd}" : "";

    /// <summary>Texts of a case file may hold what would upset a terminal.</summary>
    private static string Plain(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter)) : text;
}
