using System.Text.Json;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Documents;

/// <summary>Why a report was returned: a reason for each section that it names.</summary>
public static class ReturnReasons
{
    /// <summary>The reasons by section; a returned report without any has none.</summary>
    public static IReadOnlyDictionary<string, string> Of(Document returned) => returned.Reasons is { ValueKind: JsonValueKind.Object } reasons
        ? reasons.EnumerateObject().Where(each => each.Value.ValueKind == JsonValueKind.String).ToDictionary(each => each.Name, each => each.Value.GetString()!, StringComparer.Ordinal)
        : new Dictionary<string, string>();

    /// <summary>Reasons as data.</summary>
    public static JsonElement ToData(IReadOnlyDictionary<string, string> reasons) => JsonSerializer.SerializeToElement(reasons);
}
