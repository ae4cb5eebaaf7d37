namespace Throughline.Policy.CaseFiles;

public sealed record Person(string Given, string Family, DateOnly? Born = null);
