using System.Text.Json;
using System.Text.Json.Nodes;
using Throughline.Casework.Access;
using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Record;

/// <summary>What no sender says: who decides is whoever is signed in, and whether a day lies within the window is counted.</summary>
internal static class FromTheAccount
{
    /// <summary>The request with these filled in.</summary>
    public static AppendRequest Completed(CaseFile file, AppendRequest request, DateOnly today) =>
        request.By.Role == Role.Console ? request : request with { Entries = [.. request.Entries.Select(entry => Completed(file, entry, request.By, today))] };

    private static Entry Completed(CaseFile file, Entry entry, Actor by, DateOnly today) => entry switch
    {
        Correction { Replacement: { } replacement } correction => correction with { Replacement = Completed(file, replacement, by, today) },
        Determination { Criteria: { } criteria } determination when IsWithin(file, determination.On > today ? determination.On : today) is { } within =>
            Named(determination with { Criteria = criteria with { WithinWindow = within } }, by),
        Determination determination => Named(determination, by),
        PolicyException exception => exception with { By = by.Name },
        ClosedFile { By: not null } ofAFile => ofAFile with { By = by.Name },
        Document document when Papers.SeenBy(document) is not null || Papers.KeptAt(document) is not null => document with { Data = SeenBy(document.Data!.Value, by.Name) },
        _ => entry,
    };

    private static Determination Named(Determination determination, Actor by) => determination.By is null ? determination : determination with { By = by.Name };

    /// <summary>Two entries without what is filled in here: what a sender said of it does not make another entry of the same one.</summary>
    public static Entry AsSent(Entry entry) => entry switch
    {
        Correction { Replacement: { } replacement } correction => correction with { Replacement = AsSent(replacement) },
        Determination determination => determination with { By = null, Criteria = determination.Criteria is { } criteria ? criteria with { WithinWindow = null } : null },
        PolicyException exception => exception with { By = null },
        ClosedFile file => file with { By = null },
        _ => entry,
    };

    // None where the agency has no window that ends for good.
    private static bool? IsWithin(CaseFile file, DateOnly day)
    {
        if (!file.Pack.Rules.OfType<Window>().Any(window => window.NoExtension)) return null;
        return file.Evaluate(day).Windows.Any(window => window.Rule.NoExtension && window.Open && window.From <= day);
    }

    private static JsonElement SeenBy(JsonElement data, string name)
    {
        var written = JsonNode.Parse(data.GetRawText())!.AsObject();
        written[Papers.SeenByWhom] = name;
        return JsonSerializer.SerializeToElement(written);
    }
}
