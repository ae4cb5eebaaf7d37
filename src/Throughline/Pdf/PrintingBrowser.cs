using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Throughline.Pdf;

/// <summary>
/// A headless Chromium that stays and prints one page after another. It is spoken to over its own pipes, so that it listens nowhere
/// and ends with this program, however that ends.
/// </summary>
internal sealed class PrintingBrowser : IAsyncDisposable
{
    private readonly Process process;
    private readonly Task reading;
    private readonly SemaphoreSlim writing = new(1);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> asked = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> loading = new();
    private int last;

    private PrintingBrowser(Process process)
    {
        this.process = process;
        reading = Read();
    }

    /// <summary>Whether it still answers.</summary>
    public bool Lives => !reading.IsCompleted;

    public static PrintingBrowser Start(string chromium, string profile)
    {
        // Its pipes are the third and fourth; what it has to say besides goes to the errors, and nobody reads it.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" 3<&0 4>&1 1>/dev/null 2>/dev/null 0</dev/null", chromium]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var argument in new[]
        {
            "--headless", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--disable-extensions", "--disable-dev-shm-usage", $"--user-data-dir={profile}",
        })
        {
            start.ArgumentList.Add(argument);
        }

        return new(Process.Start(start)!);
    }

    /// <summary>Prints a page: tagged, with an outline, on the paper that its own style asks for.</summary>
    /// <exception cref="IOException">The browser has ended, or will not print this.</exception>
    public async Task<byte[]> Print(Uri page, CancellationToken cancel)
    {
        var target = (await Ask("Target.createTarget", new() { ["url"] = "about:blank" }, null, cancel)).GetProperty("targetId").GetString()!;
        try
        {
            var session = (await Ask("Target.attachToTarget", new() { ["targetId"] = target, ["flatten"] = true }, null, cancel)).GetProperty("sessionId").GetString()!;
            var loaded = loading[session] = new(TaskCreationOptions.RunContinuationsAsynchronously);
            await Ask("Page.enable", [], session, cancel);
            await Ask("Page.navigate", new() { ["url"] = page.AbsoluteUri }, session, cancel);
            await loaded.Task.WaitAsync(cancel);
            loading.TryRemove(session, out _);
            await Ask("Runtime.evaluate", new() { ["expression"] = "document.fonts.ready.then(() => true)", ["awaitPromise"] = true }, session, cancel);
            var printed = await Ask("Page.printToPDF", new()
            {
                ["preferCSSPageSize"] = true, ["printBackground"] = true, ["displayHeaderFooter"] = false, ["generateTaggedPDF"] = true, ["generateDocumentOutline"] = true,
            }, session, cancel);
            return printed.GetProperty("data").GetBytesFromBase64();
        }
        finally
        {
            if (Lives) await Ask("Target.closeTarget", new() { ["targetId"] = target }, null, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(10), CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        await reading;
        process.Dispose();
        writing.Dispose();
    }

    private async Task<JsonElement> Ask(string method, JsonObject parameters, string? session, CancellationToken cancel)
    {
        var id = Interlocked.Increment(ref last);
        var answer = asked[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        if (session is not null) message["sessionId"] = session;
        await writing.WaitAsync(cancel);
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(new byte[][] { JsonSerializer.SerializeToUtf8Bytes(message), [0] }.SelectMany(part => part).ToArray(), cancel);
            await process.StandardInput.BaseStream.FlushAsync(cancel);
        }
        finally
        {
            writing.Release();
        }

        // It may have ended between the two.
        if (!Lives) answer.TrySetException(Ended());
        return await answer.Task.WaitAsync(cancel);
    }

    // Messages end with a zero.
    private async Task Read()
    {
        var pipe = process.StandardOutput.BaseStream;
        var (piece, whole) = (new byte[64 * 1024], new MemoryStream());
        for (int read; (read = await pipe.ReadAsync(piece)) > 0;)
        {
            var rest = piece.AsMemory(0, read);
            for (int end; (end = rest.Span.IndexOf((byte)0)) >= 0; rest = rest[(end + 1)..])
            {
                whole.Write(rest.Span[..end]);
                Hear(whole.ToArray());
                whole.SetLength(0);
            }

            whole.Write(rest.Span);
        }

        foreach (var waiting in asked.Values) waiting.TrySetException(Ended());
        foreach (var waiting in loading.Values) waiting.TrySetException(Ended());
    }

    private void Hear(byte[] message)
    {
        var said = JsonSerializer.Deserialize<JsonElement>(message);
        if (said.TryGetProperty("id", out var id) && asked.TryRemove(id.GetInt32(), out var waiting))
        {
            if (said.TryGetProperty("result", out var result)) waiting.TrySetResult(result);
            else waiting.TrySetException(new IOException($"Chromium: {said}"));
        }
        else if (said.TryGetProperty("method", out var method) && method.GetString() == "Page.loadEventFired" && loading.TryGetValue(said.GetProperty("sessionId").GetString()!, out var loaded))
        {
            loaded.TrySetResult();
        }
    }

    private static IOException Ended() => new("Chromium has ended.");
}
