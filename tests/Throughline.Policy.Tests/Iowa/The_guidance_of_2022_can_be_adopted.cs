using Throughline.Policy.Agencies;
using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Iowa.Back;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Iowa;

[Implements("IA-PE-04")]
public sealed class The_guidance_of_2022_can_be_adopted
{
    // Closed on January 10, 2024: reported by May 15 at the latest.
    private static readonly Entry[] Read = [Planned("2022-05-02", "training"), Started("2023-06-01"), Closure, Opened, FileAsked, FileSent, FileReceived, FileRead];

    private static Pack From(string day) => Packs.Iowa.Adopt(PreExit.Amendment, Day(day));

    private static string[] Against(Pack pack, Entry next, params Entry[] before) => [.. pack.File(before).AskedOf(next).SelectMany(refusal => refusal.Because)];

    [Theory]
    [InlineData("2024-01-10", "2024-05-15")]
    [InlineData("2024-03-31", "2024-05-15")]
    [InlineData("2024-04-01", "2024-08-15")]
    [InlineData("2023-07-15", "2023-11-15")]
    [InlineData("2023-12-31", "2024-02-15")]
    public void An_exit_is_reported_by_the_published_day_of_its_quarter(string exit, string due) => Assert.Equal(Day(due), PreExit.Due(Day(exit)));

    [Fact]
    public void Before_the_report_the_way_is_open_and_after_it_shut()
    {
        var pack = From("2024-01-01");
        Assert.Empty(Against(pack, Chosen, Read));
        Assert.Contains("the exit was reported by 2024-05-15", Against(pack, Chosen with { On = Day("2024-05-15") }, Read)[0], StringComparison.Ordinal);
        Assert.Contains("the exit was reported by 2024-02-02", Against(pack, Chosen, [.. Read, new ExitReported { On = Day("2024-02-02") }])[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_it_the_policy_of_2018_stands() => Assert.Empty(Against(Packs.Iowa, Chosen with { On = Day("2024-05-15") }, [.. Read, new ExitReported { On = Day("2024-02-02") }]));

    [Fact]
    public void What_was_determined_before_its_day_stands_and_what_comes_after_does_not()
    {
        var reported = new ExitReported { On = Day("2024-03-12") };
        Entry[] determined = [.. Read, Chosen, Decided, reported];
        Assert.Empty(Against(From("2024-03-14"), Plan, determined));
        Assert.NotEmpty(Against(From("2024-03-10"), Plan, determined));
        Assert.NotEmpty(Against(From("2024-03-14"), Decided with { On = Day("2024-03-15") }, [.. Read, Chosen, reported]));
    }

    [Fact]
    public void An_earlier_day_opens_no_door_that_is_shut() =>
        Assert.Contains(From("2024-06-01").File([.. Read, Chosen, new ExitReported { On = Day("2024-02-02") }]).AllAskedOf(Decided, today: "2024-06-03"), refusal => refusal.Rule.Id == "IA-PE-04");

    [Fact]
    public void Before_its_day_and_without_it_every_evaluation_is_the_same()
    {
        foreach (var asOf in new[] { "2024-02-01", "2024-04-01", "2024-07-01" })
        {
            string Gates(Pack pack) => string.Join("; ", pack.File(Served).Evaluate(Day(asOf)).Gates.Select(gate => $"{gate.Rule.Id} {gate.Open} {string.Join(", ", gate.Because)}"));
            Assert.Equal(Gates(Packs.Iowa), Gates(From("2024-07-02")));
        }
    }

    [Fact]
    public void The_disposition_of_the_file_is_owed_as_before() => Assert.Contains(From("2024-01-01").File([.. Read, Chosen, Decided]).Evaluate(Day("2024-03-15")).Obligations, owed => owed.Rule == ClosedFileDuties.IsSettled);

    [Fact]
    public void It_touches_those_who_are_back_and_not_decided()
    {
        bool Touches(params Entry[] entries) => PreExit.Amendment.Touches!(CaseView.Of(Packs.Iowa.File(entries), Day("2024-12-01")));
        Assert.True(Touches(Read));
        Assert.False(Touches([.. Read, Chosen, Decided]));
        Assert.False(Touches(Closure));
    }
}

[Implements("IA-PE-04")]
public sealed class Who_can_only_apply_anew
{
    private static string? Reapplies(Pack pack, params Entry[] entries) => pack.Reapplies!(CaseView.Of(pack.File(entries), Day("2024-12-01")));

    [Fact]
    public void Is_whoever_lost_the_closed_file_or_was_never_closed_as_26_0()
    {
        Assert.Contains("no longer available", Reapplies(Packs.Iowa, Closure, Opened, FileAsked, FileGone), StringComparison.Ordinal);
        Assert.Contains("not as 26-0", Reapplies(Packs.Iowa, Planned("2022-05-02", "training"), ClosedOtherwise("2024-01-10")), StringComparison.Ordinal);
        Assert.Contains("the exit was reported", Reapplies(Packs.Iowa.Adopt(PreExit.Amendment, Day("2024-06-01")), Closure, Opened), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void And_nobody_else()
    {
        Assert.Null(Reapplies(Packs.Iowa, Planned("2022-05-02", "training")));
        Assert.Null(Reapplies(Packs.Iowa, Closure, Opened, FileAsked));
    }
}
