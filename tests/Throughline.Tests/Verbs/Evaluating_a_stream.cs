using System.Text;
using Throughline.Policy.Rules;
using Throughline.Verbs;

namespace Throughline.Tests.Verbs;

public sealed class Evaluating_a_stream
{
    private static string CaseOf(int number) =>
        $$"""{"agency": "kansas-dcf", "case": "KA-{{number}}", "entries": [{"on": "2024-02-01", "kind": "cash-assistance-ended", "note": "{{new string('n', number % 3000)}}"}]}""";

    [Fact]
    public async Task Keeps_the_order_of_ten_thousand_lines_however_they_arrive()
    {
        var text = string.Join('\n', Enumerable.Range(1, 10_000).Select(number => number % 1000 == 0 ? "?" : CaseOf(number)));
        var (good, output, errors) = await Evaluate(new Trickle(Encoding.UTF8.GetBytes(text)));

        Assert.False(good);
        var numbers = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('"')[7]);
        Assert.Equal(Enumerable.Range(1, 10_000).Where(number => number % 1000 != 0).Select(number => $"KA-{number}"), numbers);
        Assert.Equal(Enumerable.Range(1, 10).Select(thousand => $"-:{thousand}000: byte 1: not JSON from here: '?'"), errors);
    }

    [Fact]
    public async Task A_line_longer_than_64_MB_is_a_defect_and_the_next_is_read()
    {
        var (good, output, errors) = await Evaluate(new Chain([Encoding.UTF8.GetBytes(CaseOf(1) + "\n"), .. Enumerable.Repeat(new byte[1 << 20], 70), Encoding.UTF8.GetBytes("\n\n" + CaseOf(2))]));
        Assert.False(good);
        Assert.Equal(["-:2: longer than 64 MB; no case is"], errors);
        Assert.Equal(2, output.Count(letter => letter == '\n'));
        Assert.Contains("\"KA-2\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_a_line_before_the_next_one_comes()
    {
        using var program = TheProgram.Start("evaluate", "-", "--json", "--as-of", "2024-03-01");
        for (var number = 1; number <= 3; number++)
        {
            await program.StandardInput.WriteAsync(CaseOf(number) + "\n");
            await program.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            Assert.Contains($"\"KA-{number}\"", await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        program.StandardInput.Close();
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, program.ExitCode);
    }

    private static async Task<(bool Good, string Output, string[] Errors)> Evaluate(Stream input)
    {
        using var output = new MemoryStream();
        await using var errors = new StringWriter { NewLine = "\n" };
        var lines = new EvaluateLines("-", () => new(_ => new(2024, 3, 1), asJson: true));
        var good = await lines.Run(input, output, errors, TestContext.Current.CancellationToken);
        return (good, Encoding.UTF8.GetString(output.ToArray()), errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Provenance out its bytes in pieces of changing sizes, as a pipe does.</summary>
    private sealed class Trickle(byte[] all) : MemoryStream(all)
    {
        private int piece = 1;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, piece = piece * 7 % 65_537)], cancellationToken);
    }

    /// <summary>One array after another, without holding their whole.</summary>
    private sealed class Chain(byte[][] parts) : MemoryStream
    {
        private int next;
        private int within;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (next == parts.Length) return new(0);
            var part = parts[next].AsMemory(within);
            var length = Math.Min(part.Length, buffer.Length);
            part[..length].CopyTo(buffer);
            within += length;
            if (within == parts[next].Length) (next, within) = (next + 1, 0);
            return new(length);
        }
    }
}
