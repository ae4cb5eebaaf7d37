namespace Throughline.Casework.Record;

/// <summary>Who recorded an entry, as a staff id, and when (UTC).</summary>
internal readonly record struct Provenance(string By, DateTime At);
