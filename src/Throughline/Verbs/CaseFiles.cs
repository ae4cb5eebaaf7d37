using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Reading;

namespace Throughline.Verbs;

/// <summary>A line of the input: the case file on it, or its defects.</summary>
internal sealed record CaseLine(long Line, CaseFile? File, IReadOnlyList<Defect> Defects)
{
    /// <summary>Equal for lines of equal bytes.</summary>
    public required UInt128 Hash { get; init; }
}

/// <summary>Reads the case files of a file, one a line or one in all, in constant memory.</summary>
internal static class CaseFiles
{
    public static async IAsyncEnumerable<CaseLine> In(FileStream input, [EnumeratorCancellation] CancellationToken cancel)
    {
        var reader = new CaseReader();
        input.Position = 0;
        if (await CaseText.OverLines(input, cancel) is { } whole)
        {
            yield return Read(reader, 1, whole);
            yield break;
        }

        input.Position = 0;
        var lines = new LineReader(input);
        var batch = new LineBatch();
        while (await lines.Fill(batch, cancel))
        {
            if (batch.TooLong)
            {
                yield return new(batch.FirstLine, null, [new("", $"longer than {LineReader.LongestLine >> 20} MB; no case is")]) { Hash = 0 };
                continue;
            }

            var line = batch.FirstLine;
            for (var at = 0; at < batch.Length; line++)
            {
                var end = batch.Text.AsSpan(at, batch.Length - at).IndexOf((byte)'\n');
                var length = end < 0 ? batch.Length - at : end;
                if (!IsBlank(batch.Text.AsSpan(at, length))) yield return Read(reader, line, batch.Text.AsSpan(at, length));
                at += length + 1;
            }
        }
    }

    private static CaseLine Read(CaseReader reader, long line, ReadOnlySpan<byte> text)
    {
        var defects = new List<Defect>();
        var file = reader.Read(text, defects);
        return new(line, file, defects) { Hash = BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(text)) };
    }

    private static bool IsBlank(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("\uFEFF"u8)) text = text[3..];
        return text.IndexOfAnyExcept(" \t\r\n"u8) < 0;
    }
}
