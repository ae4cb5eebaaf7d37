using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Demo.Lives.Wisconsin;

/// <summary>The way of a Wisconsin consumer from interest in work to the plan: steps, releases, the treatment team.</summary>
internal sealed class WisconsinPath(Life life, string provider)
{
    private static readonly string[] Managers = ["Lena Abernathy", "Rufus Ekholm", "Delphine Moss"];
    private static readonly string[] Doctors = ["Dr. Amos Quill", "Dr. Ottilie Brandvold"];

    private int Number => life.Client.Number[^1] - '0';

    private string Manager => Managers[Number % Managers.Length];

    private string Doctor => Doctors[Number % Doctors.Length];

    private string Specialist => life.Client.Specialist!.Name;

    /// <summary>Up to the referral on a day.</summary>
    public void UpTo(DateOnly referral)
    {
        Step(life.Open(referral.AddDays(-9)), IpsStepName.Interest, [Manager], "Wants mornings back, and work that is quiet.");
        Step(life.Open(referral.AddDays(-7)), IpsStepName.MeetingArranged, [Manager], null);
        Step(life.Open(referral.AddDays(-4)), IpsStepName.MetSpecialist, [Specialist], "IPS, employment and DVR explained.");
        Step(life.Open(referral.AddDays(-4)), IpsStepName.Chose, null, null);
        if (Number % 3 == 1) BegunBefore(referral);
        Step(referral, Number % 4 == 0 ? IpsStepName.Orientation : IpsStepName.CounselorMeeting, [life.Client.Counselor.Name], Number % 4 == 0 ? "Group orientation." : "Own meeting, as preferred.");
        Step(referral, IpsStepName.Application, null, "Signed by hand.");
        Release("release-1", ReleasedTo.Provider, provider, ["all-reports", "career-profile"], referral, "Planning and job development");
        Release("release-2", ReleasedTo.MentalHealthTeam, $"{Manager}'s team", ["disability", "employment-facts"], referral, "Work with the treatment team");
        life.Add(new TreatmentTeam { On = referral, People = [new(Manager, "case manager"), new(Doctor, "psychiatrist"), new(Specialist, "employment specialist"), new(life.Client.Counselor.Name, "DVR counselor")] }, life.Counselor);
    }

    /// <summary>From the referral to the plan.</summary>
    public void UpToThePlan(DateOnly referral, DateOnly plan)
    {
        var soon = life.OpenFrom(referral.AddDays(2));
        Step(soon, IpsStepName.DisabilityInformation, [Doctor], "Letter and functional assessment came.");
        life.Add(new DiagnosisGroup { On = soon, Group = DiagnosisGroupName.SeriousMentalIllness, Source = $"Letter of {Doctor}" }, life.Counselor);
        Step(soon, IpsStepName.IpsMarked, null, null);
        Step(plan, IpsStepName.Eligible, null, "Most significantly disabled.");
        Step(plan, IpsStepName.Category, null, "Category 1.");
        Step(plan, IpsStepName.TeamConsulted, [Manager, Specialist], "Goal and hours talked over.");
        Meeting(life.OpenFrom(plan.AddDays(8)), Specialist);
        Meeting(life.OpenFrom(plan.AddDays(38)), Number % 3 == 0 ? null : Specialist);
        if (Number % 5 != 0) return;
        Release("release-3", ReleasedTo.Family, "Her sister", ["employment-facts"], life.OpenFrom(plan.AddDays(5)), "So that somebody drives");
        life.Add(new ReleaseRevoked { On = life.OpenFrom(plan.AddDays(19)), Release = "release-3", Note = "Will tell the family in person." }, life.Counselor);
    }

    // The specialist began the profile while DVR was not there yet; it is only begun, so it is bought.
    private void BegunBefore(DateOnly referral)
    {
        life.Add(new ProfileMeeting { On = life.Open(referral.AddDays(-3)), With = [Specialist], Mode = "in-person", Note = "Began with what {she} likes to do.".Replace("{she}", life.Client.Given, StringComparison.Ordinal) });
        life.Add(new ProfilePurchase { On = life.OpenFrom(referral.AddDays(1)), Outcome = ProfilePurchaseOutcome.Authorize, Reason = "Two sections of twenty-two are written, by the specialist's word", Note = "Asked by telephone." }, life.Counselor);
    }

    private void Step(DateOnly on, IpsStepName step, string[]? with, string? note) => life.Add(new IpsStep { On = on, Step = step, With = with, Note = note }, life.Counselor);

    private void Release(string name, ReleasedTo to, string party, string[] what, DateOnly on, string purpose) =>
        life.Add(new Release { On = on, Name = name, To = to, Party = party, What = what, Purpose = purpose, From = on, Until = on.AddYears(3) }, life.Counselor);

    private void Meeting(DateOnly on, string? specialist) =>
        life.Add(new TeamMeeting { On = on, Present = specialist is null ? [Manager, Doctor] : [Manager, Doctor, specialist] }, life.Counselor);
}
