using Throughline.Policy.Agencies.Nebraska;
using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.Agencies;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Agencies;

/// <summary>Which duties are reviews of what was agreed with the person: announced ahead, counted for a team, gone over at its meeting.</summary>
public static class Reviews
{
    /// <summary>A review is announced, and counted as coming, so many days before it is due.</summary>
    public const int Ahead = 14;

    public static bool Is(Duty duty) => duty.MetBy.Of == NebraskaEvents.AgreementCompletedOrReviewed || duty.MetBy.Of == IpsEvents.PlanCompletedOrReviewed;

    /// <summary>The ids of an agency's reviews.</summary>
    public static IReadOnlyList<string> Of(Pack pack) => [.. pack.Rules.OfType<Duty>().Where(Is).Select(duty => duty.Id).Distinct()];
}
