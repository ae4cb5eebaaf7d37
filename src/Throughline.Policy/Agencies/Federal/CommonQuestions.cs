using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>What every agency asks before an entry is recorded.</summary>
internal static class CommonQuestions
{
    public static readonly Question[] All =
    [
        ClosedCases.ClosedIsAState, ClosedCases.WorkInAClosedCase, ClosedCases.SuccessHasAJob, ClosedCases.JobHeld,
        Money.NameOfAnAuthorization, Money.PaymentFits, OwnHands.NotYourOwn, OwnHands.WordsOfTheAgency,
        Papers.SignedInItsForm, Papers.AmendmentSaysSomething, Papers.SaidInWords, DaysAsked.InALife, DaysAsked.StillToCome,
    ];
}
