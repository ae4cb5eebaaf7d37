using System.Buffers;
using System.Collections.Concurrent;
using System.Text;

namespace Throughline.Policy;

/// <summary>Writes an evaluation as the JSON of the contract: its order of fields, null where there is nothing to say.</summary>
public static class EvaluationWriter
{
    /// <summary>A rule's citation is the same in every evaluation: its JSON is made once.</summary>
    private static readonly ConcurrentDictionary<Citation, byte[]> Citations = new(ReferenceEqualityComparer.Instance);

    private static readonly byte[][] States = [.. Enum.GetValues<State>().Select(state => Encoding.UTF8.GetBytes(state.Word()))];

    /// <summary>One JSON object in UTF-8, on one line, without an end of line.</summary>
    public static void Write(IBufferWriter<byte> output, Evaluation evaluation)
    {
        var words = evaluation.File.Pack.Words;
        var json = new JsonText();
        json.Raw("{\"agency\":"u8);
        json.Text(evaluation.File.Pack.Agency);
        json.Raw(",\"case\":"u8);
        json.Text(evaluation.File.Number);
        json.Raw(",\"asOf\":"u8);
        json.Day(evaluation.AsOf);
        Write(ref json, evaluation.Status);

        json.Raw(",\"obligations\":["u8);
        var more = false;
        foreach (var each in evaluation.Obligations) Write(ref json, words, each, ref more);
        json.Raw("],\"windows\":["u8);
        more = false;
        foreach (var each in evaluation.Windows) Write(ref json, words, each, ref more);
        json.Raw("],\"clocks\":["u8);
        more = false;
        foreach (var each in evaluation.Clocks) Write(ref json, words, each, ref more);
        json.Raw("],\"gates\":["u8);
        more = false;
        foreach (var each in evaluation.Gates) Write(ref json, words, each, ref more);
        json.Raw("],\"findings\":["u8);
        more = false;
        foreach (var each in evaluation.Findings) Write(ref json, each, ref more);
        json.Raw("]}"u8);
        json.WriteTo(output);
    }

    private static void Write(ref JsonText json, Status status)
    {
        json.Raw(",\"status\":{\"code\":"u8);
        json.Text(status.Code);
        json.Raw(",\"label\":"u8);
        json.Text(status.Label);
        json.Raw(",\"since\":"u8);
        json.Day(status.Since);
        json.Raw("}"u8);
    }

    private static void Write(ref JsonText json, Words words, Obligation obligation, ref bool more)
    {
        Begin(ref json, obligation.Rule, ref more);
        json.Raw(",\"title\":"u8);
        json.Text(obligation.Title);
        json.Raw(",\"opened\":"u8);
        json.Day(obligation.Opened);
        json.Raw(",\"due\":"u8);
        json.Day(obligation.Due);
        json.Raw(",\"state\":\""u8);
        json.Raw(States[(int)obligation.State]);
        json.Raw("\",\"met\":"u8);
        json.Day(obligation.Met);
        json.Raw(",\"subject\":"u8);
        json.Text(obligation.Subject);
        Because(ref json, words, obligation.Reasons);
        json.Raw(Citations.GetOrAdd(obligation.Rule.Cites, Cited));
        json.Raw("}"u8);
    }

    private static void Write(ref JsonText json, Words words, WindowReading window, ref bool more)
    {
        Begin(ref json, window.Rule, ref more);
        json.Raw(",\"title\":"u8);
        json.Text(window.Title);
        json.Raw(",\"from\":"u8);
        json.Day(window.From);
        json.Raw(",\"to\":"u8);
        json.Day(window.To);
        json.Raw(window.Open ? ",\"state\":\"open\""u8 : ",\"state\":\"expired\""u8);
        Because(ref json, words, window.Reasons);
        json.Raw("}"u8);
    }

    private static void Write(ref JsonText json, Words words, ClockReading clock, ref bool more)
    {
        Begin(ref json, clock.Rule, ref more);
        json.Raw(",\"title\":"u8);
        json.Text(clock.Title);
        json.Raw(",\"starts\":"u8);
        json.Day(clock.Starts);
        json.Raw(",\"ready\":"u8);
        json.Day(clock.Ready);
        Because(ref json, words, clock.Reasons);
        json.Raw("}"u8);
    }

    private static void Write(ref JsonText json, Words words, GateReading gate, ref bool more)
    {
        Begin(ref json, gate.Rule, ref more);
        json.Raw(",\"step\":"u8);
        json.Text(gate.Step);
        json.Raw(gate.Open ? ",\"open\":true"u8 : ",\"open\":false"u8);
        Because(ref json, words, gate.Reasons);
        json.Raw("}"u8);
    }

    private static void Write(ref JsonText json, FindingMade finding, ref bool more)
    {
        Begin(ref json, finding.Rule, ref more);
        json.Raw(",\"entry\":"u8);
        json.Number(finding.Entry);
        json.Raw(",\"because\":["u8);
        var next = false;
        foreach (var reason in finding.Because)
        {
            if (next) json.Raw(","u8);
            next = true;
            json.Text(reason);
        }

        json.Raw("]}"u8);
    }

    private static void Begin(ref JsonText json, Rule rule, ref bool more)
    {
        json.Raw(more ? ",{\"rule\":"u8 : "{\"rule\":"u8);
        more = true;
        json.Text(rule.Id);
    }

    private static void Because(ref JsonText json, Words words, IReadOnlyList<Reason> reasons)
    {
        json.Raw(",\"because\":["u8);
        for (var at = 0; at < reasons.Count; at++)
        {
            if (at > 0) json.Raw(","u8);
            json.Say(words, reasons[at]);
        }

        json.Raw("]"u8);
    }

    private static byte[] Cited(Citation citation)
    {
        var json = new JsonText();
        json.Raw(",\"citation\":{\"document\":"u8);
        json.Text(citation.Document);
        json.Raw(",\"section\":"u8);
        json.Text(citation.Section);
        json.Raw(",\"version\":"u8);
        json.Text(citation.Version);
        json.Raw("}"u8);
        var text = new ArrayBufferWriter<byte>();
        json.WriteTo(text);
        return text.WrittenSpan.ToArray();
    }
}
