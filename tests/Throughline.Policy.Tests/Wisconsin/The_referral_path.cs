using Throughline.Policy.Agencies;
using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.Wisconsin;

[Implements("WI-IPS-05")]
public sealed class The_referral_path
{
    private static IpsStep Took(string on, IpsStepName step, string? reason = null) => new() { On = Day(on), Step = step, Reason = reason, With = step == IpsStepName.TeamConsulted ? ["Lena Abernathy"] : null };

    private static readonly Entry[] Begun = [Took("2015-10-06", IpsStepName.Interest), Took("2015-10-08", IpsStepName.MeetingArranged), Took("2015-10-14", IpsStepName.MetSpecialist)];

    [Fact]
    public void Goes_in_order() => Assert.Empty(Acme.File(Begun).Asked(Took("2015-10-14", IpsStepName.Chose)));

    [Fact]
    public void May_go_in_another_where_it_says_why()
    {
        Assert.Equal(["WI-IPS-05: the specification puts before it: chose to go on; say why it came first"], Acme.File(Begun).Asked(Took("2015-10-20", IpsStepName.Orientation)));
        Assert.Empty(Acme.File(Begun).Asked(Took("2015-10-20", IpsStepName.Orientation, "The group met once a quarter.")));
    }

    [Fact]
    public void Is_shown_with_what_was_skipped_and_why()
    {
        var path = ReferralPath.Of(Acme.File([.. Begun, Took("2015-10-20", IpsStepName.CounselorMeeting, "She asked for it."), Took("2015-10-22", IpsStepName.Chose)]), Day("2015-11-01"));
        Assert.Equal(5, path.Count(step => step.Done));
        var meeting = path.Single(step => step.Step.Key == "orientation");
        Assert.Equal(["chose"], meeting.Skipped.Select(each => each.Key));
        Assert.Equal("She asked for it.", meeting.Reason);
        Assert.Equal("application", path.First(step => !step.Done).Step.Key);
    }

    [Fact]
    public void Ends_with_named_members_of_the_team() => Assert.Contains("WI-IPS-05: name the members of the team who were consulted",
        Acme.File(Begun).Asked(Took("2015-11-20", IpsStepName.TeamConsulted, "By telephone.") with { With = null }));
}

[Implements("WI-IPS-02")]
public sealed class IPS_is_marked
{
    private static DiagnosisGroup Confirmed(DiagnosisGroupName group) => new() { On = Day("2015-11-12"), Group = group, Source = "Letter of Dr. Quill" };

    private static readonly IpsStep Marked = new() { On = Day("2015-11-13"), Step = IpsStepName.IpsMarked, Reason = "The rest is on paper." };

    [Fact]
    public void For_serious_and_persistent_mental_illness() => Assert.Empty(Acme.File(Confirmed(DiagnosisGroupName.SeriousMentalIllness)).Asked(Marked));

    [Theory]
    [InlineData(DiagnosisGroupName.SubstanceUse)]
    [InlineData(DiagnosisGroupName.Other)]
    public void And_for_no_other_group(DiagnosisGroupName group) =>
        Assert.StartsWith("WI-IPS-02: the primary diagnosis group that was confirmed is another", Assert.Single(Acme.File(Confirmed(group)).Asked(Marked)), StringComparison.Ordinal);

    [Fact]
    public void By_a_group_that_names_its_source() => Assert.Equal(["WI-IPS-02: say on what paper it rests"], Acme.File().Asked(Confirmed(DiagnosisGroupName.SeriousMentalIllness) with { Source = " " }));
}

[Implements("WI-IPS-07")]
public sealed class The_treatment_team
{
    [Fact]
    public void Is_named_with_the_part_of_each()
    {
        Assert.Empty(Acme.File().Asked(new TreatmentTeam { On = Day("2015-11-01"), People = [new("Lena Abernathy", "case manager")] }));
        Assert.Equal(["WI-IPS-07: name each person with their part"], Acme.File().Asked(new TreatmentTeam { On = Day("2015-11-01"), People = [new("Lena Abernathy", "")] }));
        Assert.Equal(["WI-IPS-07: say who came"], Acme.File().Asked(new TeamMeeting { On = Day("2015-11-01") }));
    }
}
