using System.Buffers;
using Throughline.Policy.Agencies;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Reading;

namespace Throughline.Verbs;

/// <summary>Evaluates the case files of a batch one after another, with the same reader. Not for several threads at once.</summary>
internal sealed class EvaluateBatch(Func<Pack, DateOnly> asOf, bool asJson)
{
    private readonly CaseReader reader = new();
    private readonly List<Defect> defects = [];

    /// <summary>Each line on its own.</summary>
    public void Run(string source, LineBatch batch)
    {
        if (batch.TooLong)
        {
            batch.Errors.Add($"{source}:{batch.FirstLine}: longer than {LineReader.LongestLine >> 20} MB; no case is");
            return;
        }

        ReadOnlySpan<byte> rest = batch.Text.AsSpan(0, batch.Length);
        for (var line = batch.FirstLine; rest.Length > 0; line++)
        {
            var end = rest.IndexOf((byte)'\n');
            var text = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (!IsBlank(text)) Run(source, line, text, batch);
        }
    }

    /// <summary>All lines together are one case file.</summary>
    public void RunWhole(string source, ReadOnlySpan<byte> text, LineBatch batch) => Run(source, 1, text, batch);

    private void Run(string source, long line, ReadOnlySpan<byte> text, LineBatch batch)
    {
        defects.Clear();
        if (reader.Read(text, defects) is not { } file)
        {
            foreach (var defect in defects) batch.Errors.Add($"{source}:{line + defect.Line - 1}: {defect}");
            return;
        }

        var evaluation = file.Evaluate(asOf(file.Pack));
        if (asJson)
        {
            EvaluationWriter.Write(batch.Output, evaluation);
            batch.Output.Write("\n"u8);
        }
        else
        {
            EvaluationTable.Write(batch.Output, evaluation);
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("\uFEFF"u8)) text = text[3..];
        return text.IndexOfAnyExcept(" \t\r\n"u8) < 0;
    }
}
