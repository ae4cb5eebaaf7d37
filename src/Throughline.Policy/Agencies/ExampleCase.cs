namespace Throughline.Policy.Agencies;

/// <summary>
/// A small invented case of an agency, for documents and help: the file as JSON, the day as of which it is told, an entry that comes next, and one that policy does not take yet.
/// </summary>
public sealed record ExampleCase(string File, DateOnly AsOf, string Next, string Refused);
