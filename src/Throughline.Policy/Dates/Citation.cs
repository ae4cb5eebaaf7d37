namespace Throughline.Policy.Dates;

/// <summary>The paragraph that a rule comes from. <paramref name="Version"/> is the approval date or edition that the document itself names.</summary>
public sealed record Citation(string Document, string Section, string Version)
{
    public override string ToString() => $"{Document}, {Section}, {Version}";
}
