namespace Throughline.Policy.Rules;

/// <summary>What every agency asks before an entry is recorded.</summary>
public static class CommonRecordingRules
{
    public static IReadOnlyList<RecordingRule> All { get; } = [];
}
