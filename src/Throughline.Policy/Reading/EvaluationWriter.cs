using System.Buffers;
using System.Text;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Reading;

/// <summary>Writes an evaluation as the JSON of the contract: its order of fields, null where there is nothing to say.</summary>
public static class EvaluationWriter
{
    private static readonly byte[][] States = [.. Enum.GetValues<State>().Select(state => Encoding.UTF8.GetBytes($",\"state\":\"{state.JsonName()}\",\"met\":"))];

    /// <summary>One JSON object in UTF-8, on one line, without an end of line.</summary>
    public static void Write(IBufferWriter<byte> output, Evaluation evaluation)
    {
        var phrases = Phrases.Of(evaluation.File.Pack.Words);
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
        foreach (var each in evaluation.Obligations.Where(each => each.Rule.IsInTheContract)) Write(ref json, phrases, each, ref more);
        json.Raw("],\"windows\":["u8);
        more = false;
        foreach (var each in evaluation.Windows) Write(ref json, phrases, each, ref more);
        json.Raw("],\"clocks\":["u8);
        more = false;
        foreach (var each in evaluation.Clocks) Write(ref json, phrases, each, ref more);
        json.Raw("],\"gates\":["u8);
        more = false;
        foreach (var each in evaluation.Gates.Where(each => each.Rule.IsInTheContract)) Write(ref json, phrases, each, ref more);
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

    /// <summary>Obligations alone, as a JSON array.</summary>
    public static void Write(IBufferWriter<byte> output, Words words, IReadOnlyList<Obligation> obligations)
    {
        var phrases = Phrases.Of(words);
        var json = new JsonText();
        var more = false;
        json.Raw("["u8);
        foreach (var each in obligations) Write(ref json, phrases, each, ref more);
        json.Raw("]"u8);
        json.WriteTo(output);
    }

    private static void Write(ref JsonText json, Phrases phrases, Obligation obligation, ref bool more)
    {
        var frame = phrases.Of(obligation.Rule);
        Begin(ref json, frame, ref more);
        json.Raw("\"opened\":"u8);
        json.Day(obligation.Opened);
        json.Raw(",\"due\":"u8);
        json.Day(obligation.Due);
        json.Raw(States[(int)obligation.State]);
        json.Day(obligation.Met);
        json.Raw(",\"subject\":"u8);
        json.Text(obligation.Subject);
        json.Raw(","u8);
        Because(ref json, phrases, obligation.Reasons);
        json.Raw(frame.After);
    }

    private static void Write(ref JsonText json, Phrases phrases, WindowReading window, ref bool more)
    {
        Begin(ref json, phrases.Of(window.Rule), ref more);
        json.Raw("\"from\":"u8);
        json.Day(window.From);
        json.Raw(",\"to\":"u8);
        json.Day(window.To);
        json.Raw(window.Open ? ",\"state\":\"open\","u8 : ",\"state\":\"expired\","u8);
        Because(ref json, phrases, window.Reasons);
        json.Raw("]}"u8);
    }

    private static void Write(ref JsonText json, Phrases phrases, ClockReading clock, ref bool more)
    {
        Begin(ref json, phrases.Of(clock.Rule), ref more);
        json.Raw("\"starts\":"u8);
        json.Day(clock.Starts);
        json.Raw(",\"ready\":"u8);
        json.Day(clock.Ready);
        json.Raw(","u8);
        Because(ref json, phrases, clock.Reasons);
        json.Raw("]}"u8);
    }

    private static void Write(ref JsonText json, Phrases phrases, GateReading gate, ref bool more)
    {
        Begin(ref json, gate.Rule, ref more);
        json.Raw(",\"step\":"u8);
        json.Text(gate.Step);
        json.Raw(gate.Open ? ",\"open\":true,"u8 : ",\"open\":false,"u8);
        Because(ref json, phrases, gate.Reasons);
        json.Raw("]}"u8);
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

    private static void Begin(ref JsonText json, Frame frame, ref bool more)
    {
        if (more) json.Raw(","u8);
        more = true;
        json.Raw(frame.Before);
    }

    private static void Begin(ref JsonText json, Rule rule, ref bool more)
    {
        json.Raw(more ? ",{\"rule\":"u8 : "{\"rule\":"u8);
        more = true;
        json.Text(rule.Id);
    }

    /// <summary>The list is left open: what follows it closes it.</summary>
    private static void Because(ref JsonText json, Phrases phrases, IReadOnlyList<Reason> reasons)
    {
        json.Raw("\"because\":["u8);
        for (var at = 0; at < reasons.Count; at++)
        {
            if (at > 0) json.Raw(","u8);
            json.Say(phrases, reasons[at]);
        }
    }
}
