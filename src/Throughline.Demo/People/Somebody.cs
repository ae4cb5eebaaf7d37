namespace Throughline.Demo.People;

/// <summary>Who a case is about. For people whom the guide to the demo names: what they aim at and where they work.</summary>
internal sealed record Somebody(string Number, string Given, string Family, bool She, string? Goal = null, string? Employer = null);
