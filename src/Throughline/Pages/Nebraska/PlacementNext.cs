using Throughline.Policy.CaseFiles;
using Throughline.Policy.Agencies.Nebraska;
using Throughline.Pages.Cases;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Ui;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Nebraska;

/// <summary>The step of placement that comes next and that no gate guards: the referral, the first meeting, the agreement after a review, the restart.</summary>
internal static class PlacementNext
{
    private static readonly Cure WriteAgreement = PlacementServices.AgreementWithTheClient.Cure;

    public static IEnumerable<ComingStep> Of(CaseOnFile of, CaseView facts)
    {
        if (facts.SupportedJob is not null) return [];
        return facts.Entries.LastOrDefault(entry => entry is ReferralOpened { To: ReferralTo.Placement } or ReferralEnded { To: ReferralTo.Placement } or Closed) switch
        {
            Closed => [],
            ReferralOpened => CaseStatuses.Searching(of.File.Pack) == of.Evaluation.Status.Code ? Searching(facts) : [Restart(facts)],
            _ => [Referral(of)],
        };
    }

    private static ComingStep Referral(CaseOnFile of)
    {
        var referral = new ReferralOpened { On = of.Today, To = ReferralTo.Placement };
        var against = Judge.Refusals(of.File, referral, new(of.Today, Door.Person)).FirstOrDefault(refusal => refusal.Rule is RecordingRule);
        return against is null
            ? new("Placement referral", "The plan lists job search assistance. Refer when the client is ready to seek work.", null, new("Record referral", Kind.ReferralOpened, ("to", "placement")))
            : new("Placement referral", "", against.Because[0], against.Cure);
    }

    private static ComingStep Restart(CaseView facts) => new(
        "Active placement again", $"{facts.Jobs.LastOrDefault(job => job.Ended is not null)?.Said ?? "The job"} ended. If the client agrees, placement restarts: a new agreement, and job seeking skills are looked at again.", null,
        new("Restart placement", Kind.PlacementResumed));

    private static IEnumerable<ComingStep> Searching(CaseView facts)
    {
        var entries = facts.Entries.ToList();
        var began = entries.FindLastIndex(entry => ReferenceEquals(entry, PlacementStanding.Of(facts).BegunBy));
        if (entries[began] is ReferralOpened && !entries.Exists(entry => entry is Contact { With: Party.Client } contact && contact.On >= entries[began].On))
        {
            yield return new("First meeting", "Best as a warm hand-off: the client with both specialists.", null, new("Log warm hand-off", Kind.Contact, ("with", "client"), ("topics", "warm-hand-off")));
        }

        var agreement = entries.FindLastIndex(entry => entry is Document { Name: "job-search-agreement", Action: DocumentAction.Completed or DocumentAction.Reviewed });
        if (agreement > began && entries[agreement] is Document { Action: DocumentAction.Reviewed } review)
        {
            yield return new("Updated agreement", $"The review of {review.On:yyyy-MM-dd} keeps the client in job search; the agreement is brought up to date from the last one.", null, WriteAgreement with { Words = "Update agreement" });
        }
    }
}
