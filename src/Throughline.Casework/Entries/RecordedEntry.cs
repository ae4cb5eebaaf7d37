using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Entries;

/// <summary>An entry with its place in the record.</summary>
public sealed record RecordedEntry(int Seq, Entry Entry, string RecordedBy, DateTime RecordedAt);
