using Throughline.Casework;
using Throughline.Policy;
using Throughline.Ui;

namespace Throughline.Pages.Cases;

/// <summary>The step of placement that comes next and that no gate guards: the referral, then the first meeting.</summary>
public sealed record PlacementNext(string Title, string Says, string? Missing, Step? Step)
{
    public static PlacementNext? Of(CaseOnFile of, FileFacts facts)
    {
        if (of.File.Pack.Agency != Packs.Nebraska.Agency || facts.SupportedJob is not null) return null;
        var last = facts.Standing.Select(each => each.Entry).LastOrDefault(entry => entry is ReferralOpened { To: ReferralTo.Placement } or ReferralEnded { To: ReferralTo.Placement } or Closed);
        if (last is Closed) return null;
        if (last is ReferralOpened) return FirstMeeting(facts, last);
        var against = PolicyBeyondTheContract.Against(of.File, new ReferralOpened { On = of.Today, To = ReferralTo.Placement });
        return against.Count == 0
            ? new("Placement referral", "The plan lists job search assistance. Refer when the client is ready to seek work.", null, new("Record referral", Kind.ReferralOpened, ("to", "placement")))
            : new("Placement referral", "", against[0].Because[0], Steps.For(PlacementPreconditions.PlanListsJobSearch, of));
    }

    private static PlacementNext? FirstMeeting(FileFacts facts, Entry referral) =>
        facts.Standing.Any(each => each.Entry is Contact { With: Party.Client } contact && contact.On >= referral.On) ? null
            : new("First meeting", "Best as a warm hand-off: the client with both specialists.", null, new("Log warm hand-off", Kind.Contact, ("with", "client"), ("topics", "warm-hand-off")));
}
