namespace Throughline.Casework.Cases;

public abstract record LoadOutcome
{
    private LoadOutcome()
    {
    }

    public sealed record Found(CaseOnFile Case) : LoadOutcome;

    /// <summary>It is there, and not this person's to read; a colleague of the agency is told so, an outsider is not.</summary>
    public sealed record Withheld : LoadOutcome;

    public sealed record NoSuchCase : LoadOutcome;
}
