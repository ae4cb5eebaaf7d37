namespace Throughline.Policy.CaseFiles;

public sealed record Person(string Given, string Family, DateOnly? Born = null);

/// <summary>An outside provider and what it is approved for.</summary>
public sealed record Provider(string Id, string Name, Approval[]? Approvals = null);

/// <summary>An approval: for what, by whose office, from when.</summary>
public sealed record Approval(string For, string By, DateOnly On);
