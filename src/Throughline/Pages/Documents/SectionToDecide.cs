using Throughline.Policy.Documents;

namespace Throughline.Pages.Documents;

/// <summary>A section of a report that waits for a decision: what the check of content found in it, how it changed since it was returned, and the reason begun against it.</summary>
public sealed record SectionToDecide(Section Part, string Field, string Answer, Found? Found, string? Was, string Typed);
