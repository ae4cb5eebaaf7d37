namespace Throughline.Verbs;

/// <summary>Cuts a stream into batches of whole lines. Holds no more than one line's beginning between two batches.</summary>
internal sealed class LineReader(Stream input)
{
    /// <summary>Longer lines are refused: 64 MB.</summary>
    public const int LongestLine = 64 << 20;

    private byte[] rest = [];
    private long line = 1;
    private bool ended;

    /// <summary>Fills the batch; false at the end. Comes back as soon as there is a whole line, so that who types gets answers.</summary>
    public async ValueTask<bool> Fill(LineBatch batch, CancellationToken cancel)
    {
        batch.Clear();
        batch.FirstLine = line;
        if (batch.Text.Length < rest.Length) batch.Text = new byte[rest.Length];
        rest.CopyTo(batch.Text, 0);
        batch.Length = rest.Length;
        rest = [];

        var searched = 0;
        while (!ended)
        {
            if (batch.Length == batch.Text.Length)
            {
                if (batch.Length >= LongestLine)
                {
                    await SkipTheLine(batch, cancel);
                    return true;
                }

                var longer = batch.Text;
                Array.Resize(ref longer, Math.Min(longer.Length * 2, LongestLine));
                batch.Text = longer;
            }

            var read = await input.ReadAsync(batch.Text.AsMemory(batch.Length), cancel);
            ended = read == 0;
            batch.Length += read;
            var last = batch.Text.AsSpan(searched, batch.Length - searched).LastIndexOf((byte)'\n');
            if (last < 0)
            {
                searched = batch.Length;
                continue;
            }

            Keep(batch, searched + last + 1);
            return true;
        }

        return batch.Length > 0;
    }

    private void Keep(LineBatch batch, int whole)
    {
        rest = batch.Text[whole..batch.Length];
        batch.Length = whole;
        line += batch.Text.AsSpan(0, whole).Count((byte)'\n');
    }

    private async ValueTask SkipTheLine(LineBatch batch, CancellationToken cancel)
    {
        batch.TooLong = true;
        line++;
        while (true)
        {
            var read = await input.ReadAsync(batch.Text, cancel);
            ended = read == 0;
            var end = batch.Text.AsSpan(0, read).IndexOf((byte)'\n');
            if (end >= 0) rest = batch.Text[(end + 1)..read];
            if (ended || end >= 0) return;
        }
    }
}
