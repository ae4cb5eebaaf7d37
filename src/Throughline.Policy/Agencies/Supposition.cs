using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Agencies;

/// <summary>Something that can be supposed to happen in a case on a day, by its key and in words. Nothing of it is recorded.</summary>
public sealed record Supposition(string Key, string Words, Func<DateOnly, Entry> On);
