using System.Text.Json.Nodes;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>Wisconsin DVR, IPS: more than a cursory response in every section of a report, asked by every door alike.</summary>
public static class IpsContent
{
    private static readonly Dated<decimal> Sentences = 2m;
    private static readonly Dated<decimal> Likeness = 80m;

    /// <summary>From when on an answer is more than cursory, on the day on which it is written.</summary>
    public static ContentLimits Limits(Writing of) => new(Sentences.At(of.Today, of.File.Terms.Decided), Likeness.At(of.Today, of.File.Terms.Decided));

    public static readonly RecordingRule MoreThanCursory = new("WI-IPS-13", "More than a cursory response", Ips.Section("Career Profile, Required Reporting Elements"))
    {
        Says = "Every section of a report is answered by more than a single sentence, or says why the consumer could not answer.",
        Of = [Kind.Document],
        Reads = [("fewest sentences", Sentences), ("likeness of a copy, percent", Likeness)],
        Against = asked => asked.Entry is Document document && asked.File.Pack.Documents.FirstOrDefault(type => type.Name == document.Name && type.Action == document.Action) is { Content: not null } type
            && SignedDocument.Read(document.Name, document.Data) is { } signed ? Against(type, asked, document, signed) : [],
    };

    private static IEnumerable<Objection> Against(DocumentType type, Asked asked, Document document, SignedDocument signed)
    {
        var of = new Writing(asked.File, document.On) { Authorization = document.Authorization, Period = document.Period, Job = JobIn(document) };
        var found = ContentCheck.Of(type, of, signed.Answers);
        if (found.Where(each => !each.MayBeSo).ToList() is { Count: > 0 } wrong) yield return string.Join("; ", wrong.Select(Said));
        foreach (var each in found.Where(each => each.MayBeSo)) yield return new(Said(each)) { Field = "data", OnlyUnlikely = true };
    }

    private static string Said(Found found) => $"{found.Section.Label}: {found.Mend}";

    /// <summary>The job that a report names in its data.</summary>
    public static string? JobIn(Document document) => document.Data is { ValueKind: System.Text.Json.JsonValueKind.Object } data && data.TryGetProperty("job", out var job) && job.ValueKind == System.Text.Json.JsonValueKind.String ? job.GetString() : null;

    internal static JsonObject AboutTheJob(Writing of) => ConsumerFile.Job(of) is { } job ? new() { ["job"] = job.Facts.Job } : [];
}
