using Throughline.Policy.CaseFiles;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Policy.Agencies.Nebraska.EmploymentFollowUp;
using static Throughline.Policy.Agencies.Nebraska.PlacementServices;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Record;

[Implements("ALL-02")]
public sealed class Corrections_are_known_from_their_day
{
    private static readonly Contact Contact = Contacted("2024-02-05") with { Id = "c" };

    [Fact]
    public void What_was_voided_counts_until_it_is_voided()
    {
        Entry[] file = [Referred("2024-02-01"), Contact, Voided("2024-02-11", "c")];
        Assert.Equal(["2024-02-01 due 2024-02-08 Met 2024-02-05", "2024-02-05 due 2024-02-12 Open"], WeeklyContact.History("2024-02-10", file));
        Assert.Equal(["2024-02-01 due 2024-02-08 Overdue"], WeeklyContact.History("2024-02-11", file));
    }

    [Fact]
    public void A_replacement_stands_on_a_day_of_its_own() => Assert.Equal(
        ["2024-02-01 due 2024-02-08 MetLate 2024-02-09", "2024-02-09 due 2024-02-16 Open"],
        WeeklyContact.History("2024-02-12", Referred("2024-02-01"), Contact, Corrected("2024-02-11", "c", Contacted("2024-02-09"))));

    [Fact]
    public void Of_several_corrections_the_last_by_day_counts()
    {
        Entry[] file = [Referred("2024-02-01"), Contact, Corrected("2024-02-12", "c", Contacted("2024-02-07")), Corrected("2024-02-11", "c", Contacted("2024-02-06"))];
        Assert.Equal("2024-02-01 due 2024-02-08 Met 2024-02-06", WeeklyContact.History("2024-02-11", file)[0]);
        Assert.Equal("2024-02-01 due 2024-02-08 Met 2024-02-07", WeeklyContact.History("2024-02-12", file)[0]);
    }

    [Fact]
    public void Correcting_a_correction_takes_it_back() => Assert.Equal(
        "2024-02-01 due 2024-02-08 Met 2024-02-05",
        WeeklyContact.History("2024-02-12", Referred("2024-02-01"), Contact, Voided("2024-02-10", "c") with { Id = "v" }, Voided("2024-02-12", "v"))[0]);

    [Fact]
    public void A_replacement_answers_to_the_id_that_it_replaces() => Assert.Equal(
        "2024-02-01 due 2024-02-08 Met 2024-02-07",
        WeeklyContact.History(
            "2024-02-12", Referred("2024-02-01"), Contact, Corrected("2024-02-10", "c", Contacted("2024-02-06")), Corrected("2024-02-11", "c", Contacted("2024-02-07")))[0]);

    [Fact]
    public void A_finding_names_the_position_of_the_entry_that_was_replaced() => Assert.Equal(
        ["0: not agreed by the client"],
        GoalChangeNotAgreed.Refused(
            NewGoal("2024-02-05", Agreeing.Client, Agreeing.PlacementSpecialist, Agreeing.CounselingSpecialist) with { Id = "g" }, Referred("2024-02-06"),
            Corrected("2024-02-07", "g", NewGoal("2024-02-05", Agreeing.PlacementSpecialist, Agreeing.CounselingSpecialist))));

    [Fact]
    public void A_voided_job_never_started() => Assert.Null(
        NinetyDays.Reading("2024-02-20", Started("2024-02-01") with { Id = "j" }, Voided("2024-02-20", "j")));

    [Fact]
    public void Both_stay_in_the_file_and_only_what_stands_is_standing()
    {
        var file = Packs.Nebraska.File(Referred("2024-02-01"), Contact, Corrected("2024-02-11", "c", Contacted("2024-02-09")));
        Assert.Equal(3, file.AsRecorded.Count);
        Assert.Equal([(0, "2024-02-01"), (1, "2024-02-05")], CaseView.Of(file, Day("2024-02-10")).Placed.Select(each => (each.Position, $"{each.Entry.On:yyyy-MM-dd}")));
        Assert.Equal([(0, "2024-02-01"), (1, "2024-02-09")], CaseView.Of(file, Day("2024-02-11")).Placed.Select(each => (each.Position, $"{each.Entry.On:yyyy-MM-dd}")));
    }
}

public sealed class A_file_is_read_by_day_then_by_position
{
    [Fact]
    public void However_its_entries_are_ordered() => Assert.Equal(
        ["2024-02-01 due 2024-02-08 Met 2024-02-05", "2024-02-05 due 2024-02-12 Open"],
        WeeklyContact.History("2024-02-06", Contacted("2024-02-05"), Referred("2024-02-01")));

    [Fact]
    public void Position_decides_within_a_day()
    {
        Assert.Empty(WorksiteWithoutStaffing.Refused(Staffed("2024-02-05"), AtWorksite("2024-02-05")));
        Assert.Single(WorksiteWithoutStaffing.Refused(AtWorksite("2024-02-05"), Staffed("2024-02-05")));
    }

    [Fact]
    public void Nothing_after_the_day_asked_for_is_seen() => Assert.Equal(
        ["2024-02-01 due 2024-02-08 Overdue"], WeeklyContact.History("2024-02-09", Referred("2024-02-01"), Contacted("2024-02-10"), ReferralOver("2024-02-20")));

    [Fact]
    public void An_empty_file_owes_nothing_and_still_says_every_gate()
    {
        var nothing = Packs.Nebraska.File().Evaluate(Day("2024-02-01"));
        Assert.Empty(nothing.Obligations);
        Assert.Equal(["NE-PE-10", "NE-PL-06", "NE-PL-11", "NE-PL-14", "NE-PL-41"], nothing.Gates.Select(gate => gate.Rule.Id));
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(700)]
    public void Long_files_are_read_like_short_ones(int contacts)
    {
        var start = Day("2000-01-01");
        Entry[] file = [Referred("2000-01-01"), .. Enumerable.Range(1, contacts).Select(at => Contacted("2000-01-01") with { On = start.AddDays(8 * at) })];
        var history = WeeklyContact.History(start.AddDays(8 * contacts).ToString("yyyy-MM-dd"), file);
        Assert.Equal(contacts + 1, history.Length);
        Assert.Equal(contacts, history.Count(line => line.Contains("MetLate", StringComparison.Ordinal)));
        Assert.EndsWith("Open", history[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_listed_is_ordered_by_opening_then_rule_then_subject()
    {
        var listed = Packs.Nebraska.File(
            Referred("2024-02-01"), Raised("2024-02-01", "b", RaisedBy.Client), Raised("2024-02-01", "a", RaisedBy.Client), Raised("2024-02-01", "c", RaisedBy.Employer))
            .Evaluate(Day("2024-02-01")).Obligations;
        Assert.Equal(
            ["NE-PL-03 ", "NE-PL-04 ", "NE-PL-07 ", "NE-PL-08 ", "NE-PL-33 c", "NE-PL-34 a", "NE-PL-34 b"], listed.Select(each => $"{each.Rule.Id} {each.Subject}"));
    }
}
