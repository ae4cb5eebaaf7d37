namespace Throughline.Verbs;

/// <summary>Evaluates case files, one a line, in constant memory: batches of lines on every core, answers in the order of the lines.</summary>
internal sealed class EvaluateLines(string source, Func<EvaluateBatch> evaluates)
{
    private readonly Queue<(LineBatch Batch, Task Work, EvaluateBatch Worker)> started = new();
    private readonly Stack<LineBatch> batches = new();
    private readonly Stack<EvaluateBatch> workers = new();
    private bool defective;

    /// <summary>Whether every line that is not blank was a case file.</summary>
    public async Task<bool> Run(Stream input, Stream output, TextWriter errors, CancellationToken cancel)
    {
        var most = Environment.ProcessorCount + 1;
        var lines = new LineReader(input);
        var batch = Next();
        var reading = lines.Fill(batch, cancel).AsTask();
        while (true)
        {
            if (started.Count == most || started.Count > 0 && !reading.IsCompleted && await Task.WhenAny(reading, started.Peek().Work) != reading)
            {
                await Finish(output, errors, cancel);
                continue;
            }

            if (!await reading) break;
            Start(batch);
            batch = Next();
            reading = lines.Fill(batch, cancel).AsTask();
        }

        while (started.Count > 0) await Finish(output, errors, cancel);
        await output.FlushAsync(cancel);
        return !defective;
    }

    private LineBatch Next() => batches.TryPop(out var used) ? used : new();

    private void Start(LineBatch batch)
    {
        var worker = workers.TryPop(out var idle) ? idle : evaluates();
        started.Enqueue((batch, Task.Run(() => worker.Run(source, batch)), worker));
    }

    private async Task Finish(Stream output, TextWriter errors, CancellationToken cancel)
    {
        var (batch, work, worker) = started.Dequeue();
        await work;
        await output.WriteAsync(batch.Output.WrittenMemory, cancel);
        foreach (var error in batch.Errors) await errors.WriteLineAsync(error);
        defective |= batch.Errors.Count > 0;
        batches.Push(batch);
        workers.Push(worker);
    }
}
