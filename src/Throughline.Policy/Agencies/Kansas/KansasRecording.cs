using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>Kansas DCF: what is asked before an entry is recorded, besides what every agency asks.</summary>
internal static class KansasRecording
{
    public static readonly RecordingRule SupportIsOfSomething = new("KS-PE-17", "Support payment of nothing, or for nothing", SupportAfterCash.Support)
    {
        Says = "A support payment, and what the cap is raised by, is of more than nothing; a payment says what it is for, so that it is counted.",
        Of = [Kind.SupportPayment, Kind.CapRaised],
        Against = asked => asked.Entry switch
        {
            SupportPayment payment => AgainstThePayment(payment),
            CapRaised { Amount: not > 0 } => [new("enter by how much the cap is raised") { Field = "amount" }],
            _ => [],
        },
    };

    public static readonly RecordingRule NoSupportOnceClosed = new("KS-PE-17", "Support in a closed case", SupportAfterCash.Support)
    {
        Says = "Support is paid, and the cap raised, while the case is open.",
        Of = [Kind.SupportPayment, Kind.CapRaised],
        Against = Closed,
    };

    public static readonly RecordingRule NoReferralOnceClosed = new("KS-PE-09", "Training referral in a closed case", PostEmploymentCaseManagement.Section("item 9"))
    {
        Says = "A referral to training is made while the case is open; how one went that was made then is still told.",
        Of = [Kind.TrainingReferral],
        Against = asked => asked.Entry is TrainingReferral { State: TrainingState.Began or TrainingState.Ended or TrainingState.Declined, Referral: { } name }
            && asked.Before.Any(entry => entry is TrainingReferral made && made.Referral == name) ? [] : Closed(asked),
    };

    public static readonly RecordingRule NoPlanOnceClosed = new("KS-PE-05", "Contact planned in a closed case", PostEmploymentCaseManagement.Section("item 5"))
    {
        Says = "Contacts are planned while the case is open.",
        Of = [Kind.ContactPlanned],
        Against = Closed,
    };

    public static readonly RecordingRule ReferralSaysWhat = new("KS-PE-09", "Training referral that says too little", PostEmploymentCaseManagement.Section("item 9"))
    {
        Says = "A referral says to whom, for which skill and why; how one went is told of one that is on file.",
        Of = [Kind.TrainingReferral],
        Against = asked => asked.Entry is TrainingReferral referral ? AgainstTheReferral(asked, referral) : [],
    };

    internal static readonly RecordingRule[] All = [ReferralSaysWhat, SupportIsOfSomething, NoSupportOnceClosed, NoReferralOnceClosed, NoPlanOnceClosed];

    private static IEnumerable<Objection> AgainstThePayment(SupportPayment payment)
    {
        if (payment.Amount is not > 0) yield return new("a payment is of more than nothing; enter what was paid") { Field = "amount" };
        if (payment.Category is null) yield return new("choose whether it is for support, training or a contracted service") { Field = "category" };
    }

    private static IEnumerable<Objection> AgainstTheReferral(Asked asked, TrainingReferral referral)
    {
        if (asked.Earlier.Any(each => each.Entry is TrainingReferral made && ThingName.Same(made.Referral, referral.Referral))) yield break;
        if (string.IsNullOrWhiteSpace(referral.To)) yield return new("say to whom: the school or the program") { Field = "to" };
        if (string.IsNullOrWhiteSpace(referral.Skill)) yield return new("say for which skill") { Field = "skill" };
        if (string.IsNullOrWhiteSpace(referral.Note)) yield return new("say why, in a few words") { Field = "note" };
    }

    private static IEnumerable<Objection> Closed(Asked asked) => asked.ClosedBefore is { } closed ? [$"the case was closed on {closed.On:yyyy-MM-dd}; open a new case that names this one"] : [];
}
