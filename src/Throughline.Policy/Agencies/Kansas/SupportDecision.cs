using System.Globalization;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>Support in one month after the loss of cash assistance: asked for by the navigator, decided by the supervisor, with reasons; kept as an exception about that month.</summary>
public sealed record SupportDecision(Month Month, PolicyException? Asked, PolicyException? Decided)
{
    private const string Word = "support ";

    public bool IsApproved => Decided is { Action: ExceptionAction.Approved };

    public bool IsOpen => Asked is not null && Decided is null;

    public static string About(Month month) => Word + month;

    /// <summary>The month that an exception is about; none where it is about something else.</summary>
    public static Month? MonthOf(PolicyException exception) => exception.About.StartsWith(Word, StringComparison.Ordinal)
        && DateOnly.TryParseExact(exception.About[Word.Length..] + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? Month.Of(first) : null;

    /// <summary>How a month stands among entries: the latest request, and the latest decision since.</summary>
    public static SupportDecision Of(IEnumerable<Entry> entries, Month month)
    {
        PolicyException? asked = null, decided = null;
        foreach (var each in entries.OfType<PolicyException>().Where(each => MonthOf(each) == month))
        {
            (asked, decided) = each.Action switch
            {
                ExceptionAction.Requested => (each, null),
                ExceptionAction.Withdrawn => ((PolicyException?)null, (PolicyException?)null),
                _ => (asked, each),
            };
        }

        return new(month, asked, decided);
    }

    /// <summary>Every month that was asked about, the latest first.</summary>
    public static IReadOnlyList<SupportDecision> All(CaseView view) =>
        [.. view.Each<PolicyException>().Select(MonthOf).OfType<Month>().Distinct().OrderDescending().Select(month => Of(view.Entries, month))];
}
