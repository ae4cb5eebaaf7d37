namespace Throughline.Policy.Agencies;

/// <summary>What a notice is called at an agency, and the rule that asks for it.</summary>
public sealed record NoticeOfRule(string Title, string? Rule = null);
