namespace Throughline.Casework.Reports;

/// <summary>Which report of a case: its document, the authorization under which it is sent, its month.</summary>
public sealed record ReportName(string Document, string? Authorization, string? Period)
{
    private const char Between = '|';

    public override string ToString() => string.Join(Between, Document, Authorization, Period);

    public static ReportName Read(string said) => said.Split(Between) is [var document, var authorization, var period]
        ? new(document, authorization.Length == 0 ? null : authorization, period.Length == 0 ? null : period) : new(said, null, null);
}
