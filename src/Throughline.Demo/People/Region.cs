namespace Throughline.Demo.People;

/// <summary>Where an agency works: towns, area codes, the names that places there bear.</summary>
internal sealed record Region(string Agency, string Prefix, string Mail, int[] AreaCodes, (string Town, string PostalCode)[] Towns, string[] Landmarks, (string Name, Trade Trade)[] Named);
