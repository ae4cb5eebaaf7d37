using System.Text.Json;

namespace Throughline.Policy;

/// <summary>Writes an evaluation as the JSON of the contract: its order of fields, null where there is nothing to say.</summary>
public static class EvaluationWriter
{
    public static void Write(Utf8JsonWriter json, Evaluation evaluation)
    {
        json.WriteStartObject();
        json.WriteString("agency"u8, evaluation.File.Pack.Agency);
        json.WriteString("case"u8, evaluation.File.Number);
        json.Day("asOf"u8, evaluation.AsOf);
        Write(json, evaluation.Status);

        json.WriteStartArray("obligations"u8);
        foreach (var obligation in evaluation.Obligations) WriteObligation(json, obligation);
        json.WriteEndArray();

        json.WriteStartArray("windows"u8);
        foreach (var window in evaluation.Windows) Write(json, window);
        json.WriteEndArray();

        json.WriteStartArray("clocks"u8);
        foreach (var clock in evaluation.Clocks) Write(json, clock);
        json.WriteEndArray();

        json.WriteStartArray("gates"u8);
        foreach (var gate in evaluation.Gates) Write(json, gate);
        json.WriteEndArray();

        json.WriteStartArray("findings"u8);
        foreach (var finding in evaluation.Findings) Write(json, finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Status status)
    {
        json.WriteStartObject("status"u8);
        json.WriteString("code"u8, status.Code);
        json.WriteString("label"u8, status.Label);
        json.DayOrNull("since"u8, status.Since);
        json.WriteEndObject();
    }

    public static void WriteObligation(Utf8JsonWriter json, Obligation obligation)
    {
        json.WriteStartObject();
        json.WriteString("rule"u8, obligation.Rule.Id);
        json.WriteString("title"u8, obligation.Title);
        json.Day("opened"u8, obligation.Opened);
        json.DayOrNull("due"u8, obligation.Due);
        json.Word("state"u8, obligation.State);
        json.DayOrNull("met"u8, obligation.Met);
        json.WriteString("subject"u8, obligation.Subject);
        Because(json, obligation.Because);

        var citation = obligation.Rule.Cites;
        json.WriteStartObject("citation"u8);
        json.WriteString("document"u8, citation.Document);
        json.WriteString("section"u8, citation.Section);
        json.WriteString("version"u8, citation.Version);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, WindowReading window)
    {
        json.WriteStartObject();
        json.WriteString("rule"u8, window.Rule.Id);
        json.WriteString("title"u8, window.Title);
        json.Day("from"u8, window.From);
        json.DayOrNull("to"u8, window.To);
        json.WriteString("state"u8, window.Open ? "open"u8 : "expired"u8);
        Because(json, window.Because);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ClockReading clock)
    {
        json.WriteStartObject();
        json.WriteString("rule"u8, clock.Rule.Id);
        json.WriteString("title"u8, clock.Title);
        json.Day("starts"u8, clock.Starts);
        json.Day("ready"u8, clock.Ready);
        Because(json, clock.Because);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GateReading gate)
    {
        json.WriteStartObject();
        json.WriteString("rule"u8, gate.Rule.Id);
        json.WriteString("step"u8, gate.Step);
        json.WriteBoolean("open"u8, gate.Open);
        Because(json, gate.Because);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FindingMade finding)
    {
        json.WriteStartObject();
        json.WriteString("rule"u8, finding.Rule.Id);
        json.WriteNumber("entry"u8, finding.Entry);
        Because(json, finding.Because);
        json.WriteEndObject();
    }

    private static void Because(Utf8JsonWriter json, IReadOnlyList<string> reasons)
    {
        json.WriteStartArray("because"u8);
        foreach (var reason in reasons) json.WriteStringValue(reason);
        json.WriteEndArray();
    }
}
