using System.Text.Json;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Policy.Agencies.Wisconsin.IpsEvents;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>The contact standards of the job development plan, as they hold at a day's end: a plan completed sets them anew, a review changes those that it names.</summary>
internal static class ContactStandard
{
    /// <summary>Specialist and consumer are in contact every so many days, 1 to 366; none if nothing is agreed.</summary>
    public static int? EveryDays(Known known, DateOnly day) => On(known, day, "contactEveryDays", most: 366);

    /// <summary>So many direct employer contacts a week, 1 to 99; none if nothing is agreed.</summary>
    public static int? EmployersPerWeek(Known known, DateOnly day) => On(known, day, "employersPerWeek", most: 99);

    private static int? On(Known known, DateOnly day, string field, int most)
    {
        var documents = known.Each(PlanCompletedOrReviewed, 0, known.FirstAfter(day));
        for (var last = documents.Count - 1; last >= 0; last--)
        {
            var plan = known.Entry<Document>(documents[last]);
            if (plan.Data is { } data && data.TryGetProperty(field, out var agreed)) return Whole(agreed, most);
            if (plan.Action == DocumentAction.Completed) return null;
        }

        return null;
    }

    // 7 and 7.0 are alike; anything else is no standard.
    private static int? Whole(JsonElement agreed, int most) =>
        agreed.ValueKind == JsonValueKind.Number && agreed.TryGetDecimal(out var number) && number >= 1 && number <= most && number == decimal.Truncate(number) ? (int)number : null;
}
