using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Nebraska.PlacementServices;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PL-05")]
public sealed class Only_substantive_contacts_count
{
    [Theory]
    [InlineData(TaskAbout.Scheduling)]
    [InlineData(TaskAbout.Cancellation)]
    [InlineData(TaskAbout.NoShow)]
    [InlineData(TaskAbout.AdvocacyDeclined)]
    [InlineData(TaskAbout.CompletionSummary)]
    [InlineData(TaskAbout.Other)]
    public void A_task_note_never_meets_a_contact_duty(TaskAbout about)
    {
        Assert.Equal(["2024-02-01 due 2024-02-08 Open"], WeeklyContact.History("2024-02-06", Referred("2024-02-01"), Noted("2024-02-05", about)));
        Assert.Equal(["2024-02-01 due 2024-02-29 Open"], MonthlyVisit.History("2024-02-06", Referred("2024-02-01"), Noted("2024-02-05", about)));
    }

    [Fact]
    public void Nor_does_a_contact_that_was_only_about_an_appointment()
    {
        var aboutAnAppointment = Contacted("2024-02-05", Mode.InPerson) with { Substantive = false };
        Assert.Equal(["2024-02-01 due 2024-02-08 Open"], WeeklyContact.History("2024-02-06", Referred("2024-02-01"), aboutAnAppointment));
        Assert.Equal(["2024-02-01 due 2024-02-29 Open"], MonthlyVisit.History("2024-02-06", Referred("2024-02-01"), aboutAnAppointment));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(true)]
    public void A_contact_is_substantive_unless_it_is_said_not_to_be(bool? said) => Assert.Equal(
        ["2024-02-01 due 2024-02-08 Met 2024-02-05", "2024-02-05 due 2024-02-12 Open"],
        WeeklyContact.History("2024-02-06", Referred("2024-02-01"), Contacted("2024-02-05") with { Substantive = said }));

    [Theory]
    [InlineData(Party.Employer)]
    [InlineData(Party.Provider)]
    [InlineData(Party.Other)]
    public void A_contact_with_somebody_else_is_none_with_the_client(Party with) => Assert.Equal(
        ["2024-02-01 due 2024-02-08 Open"], WeeklyContact.History("2024-02-06", Referred("2024-02-01"), Contacted("2024-02-05") with { With = with }));
}
