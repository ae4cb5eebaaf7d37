using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>What every agency asks before an entry is recorded.</summary>
public static class CommonRecordingRules
{
    public static IReadOnlyList<RecordingRule> All { get; } =
    [
        ClosedCases.ClosedIsAState, ClosedCases.WorkInAClosedCase, ClosedCases.SuccessHasAJob, ClosedCases.JobHeld,
        Money.NameOfAnAuthorization, Payments.PaymentFits, SeparationOfDuties.NotYourOwn, SeparationOfDuties.WordsOfTheAgency,
        WhatIsSettled.Closure, Papers.SignedInItsForm, Papers.AmendmentSaysSomething, Papers.OfTheProgram, Papers.SaidInWords, DaysAsked.InALife, DaysAsked.StillToCome,
        DaysAsked.OtherDays, ReleasesAsked.Informed, ReleasesAsked.Revoked, ServiceNames.OneSpelling,
    ];
}
