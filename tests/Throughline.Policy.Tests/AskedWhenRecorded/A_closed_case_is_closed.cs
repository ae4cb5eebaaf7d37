using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.AskedWhenRecorded;

internal static class Life
{
    public static readonly EmploymentStarted Job = new()
    {
        Id = "job", On = Day("2024-01-15"), Job = "a", Employer = "Prairie Foods", Title = "Stocker", Soc = "53-7065", HourlyWage = 15.5m, WeeklyHours = 25, Supported = true, Permanent = true, Competitive = true, Integrated = true,
        AgreedBy = ["client", "placement-specialist"],
    };

    public static readonly Contact Final = new() { Id = "final", On = Day("2024-05-05"), With = Party.Client, Mode = Mode.Phone, Final = true, Note = "All is met; we agreed to close." };

    public static readonly Closed Closing = new() { Id = "closed", On = Day("2024-05-10"), Outcome = ClosureOutcome.Successful, Job = "a" };

    /// <summary>From the plan to the closure of May 10, 2024, 116 days after the job began.</summary>
    public static readonly Entry[] Closed = [Planned("2023-11-01", "job-search-assistance", "job-seeking-skills"), Referred("2023-11-05"), Job, Final, Closing];

    private static readonly DateTime Then = new(2024, 5, 10, 18, 0, 0, DateTimeKind.Utc);

    /// <summary>What is against a change by somebody who had nothing to do with the file, on a day after everything in it was recorded.</summary>
    public static Verdict[] Changed(string today, Entry next, params Entry[] file)
    {
        if (file.Length == 0) file = Closed;
        CaseFile before = Packs.Nebraska.File(file), after = before.With(next);
        RecordedBy By(int at) => at < file.Length ? new("howard", Then) : new("nora", Then.AddYears(9));
        return [.. Judge.Change(WhatStands.Of(before, By), WhatStands.Of(after, By), new(Day(today), Door.Person) { FirstNew = file.Length, By = Part.Counselor }).Where(verdict => !verdict.Objection.OnlyUnlikely)];
    }

    public static string[] Rules(this Verdict[] verdicts) => [.. verdicts.Select(verdict => verdict.Rule.Id).Distinct().Order()];
}

[Implements("REC-01")]
public sealed class A_closed_case_takes_no
{
    [Fact]
    public void Second_closure() => Assert.Equal(["REC-01"], Life.Changed("2024-06-01", new Closed { On = Day("2024-06-01"), Outcome = ClosureOutcome.Successful, Job = "a" }).Rules());

    [Theory]
    [InlineData("2024-06-01")]
    [InlineData("2024-03-01")]
    public void Plan_referral_or_job_whatever_day_it_bears(string on)
    {
        Assert.Contains("REC-01", Life.Changed("2024-06-01", Planned(on, "training")).Rules());
        Assert.Contains("REC-01", Life.Changed("2024-06-01", Referred(on)).Rules());
        Assert.Contains("REC-01", Life.Changed("2024-06-01", Life.Job with { Id = null, On = Day(on), Job = "b" }).Rules());
    }

    [Fact]
    public void Change_that_makes_a_job_the_one_that_the_agency_supports()
    {
        var other = Life.Job with { Id = null, Job = "b", Supported = false };
        EmploymentChanged became = new() { On = Day("2024-06-01"), Job = "b", Supported = true };
        Assert.Contains("REC-01", Life.Changed("2024-06-01", became, [.. Life.Closed[..^1], other, Life.Closing]).Rules());
        Assert.Empty(Life.Changed("2024-06-01", became with { Job = "a", HourlyWage = 16m }));
        Assert.Empty(Life.Changed("2024-06-01", became with { Supported = null, HourlyWage = 16m }, [.. Life.Closed[..^1], other, Life.Closing]));
    }

    [Fact]
    public void And_says_the_way_on() => Assert.Contains("open a new case that names this one", Life.Changed("2024-06-01", Referred("2024-06-01"))[0].Objection.Words, StringComparison.Ordinal);

    [Fact]
    public void But_a_referral_of_somebody_who_asks_to_advance_and_what_is_only_told() => Assert.Empty((Verdict[])
    [
        .. Life.Changed("2024-06-01", new ReferralOpened { On = Day("2024-06-01"), To = ReferralTo.Cpap }),
        .. Life.Changed("2024-06-01", new EmploymentEnded { On = Day("2024-06-01"), Job = "a", Reason = "The shift was cut" }),
        .. Life.Changed("2024-06-01", new Contact { On = Day("2024-03-01"), With = Party.Client, Mode = Mode.Phone, Note = "Found in the notebook." }),
    ]);
}

[Implements("REC-02")]
public sealed class Work_in_a_closed_case
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void Needs_what_post_employment_needs_whether_it_is_called_so_or_not_and_whatever_day_it_bears(bool? marked)
    {
        foreach (var on in new[] { "2024-06-01", "2024-03-01" })
        {
            Assert.Contains("NE-PE-10", Life.Changed("2024-06-01", new ServiceGiven { On = Day(on), Service = "training", PostEmployment = marked }).Rules());
            Assert.Contains("NE-PE-10", Life.Changed("2024-06-01", Authorized(on, "A1", "2024-07-01") with { PostEmployment = marked }).Rules());
        }
    }

    [Fact]
    public void Of_an_agency_without_post_employment_goes_on_in_a_new_case()
    {
        var refused = Packs.Kansas.File([Life.Job, Life.Closing]).AllAskedOf(new ServiceGiven { On = Day("2024-06-01"), Service = "training" });
        Assert.Equal(["REC-02"], refused.Select(refusal => refusal.Rule.Id));
        Assert.Contains("open a new case", refused[0].Because[0], StringComparison.Ordinal);
    }
}

[Implements("NE-PE-12")]
public sealed class Past_the_window
{
    [Theory]
    [InlineData("2025-06-01")]
    [InlineData("2025-05-01")]
    [InlineData("2024-03-01")]
    public void Nothing_post_employment_is_recorded_whatever_day_it_bears(string on)
    {
        Assert.Contains("NE-PE-12", Life.Changed("2025-06-01", Asked(on, Objective.Maintain)).Rules());
        Assert.Contains("NE-PE-12", Life.Changed("2025-06-01", Determined(on)).Rules());
        Assert.Contains("NE-PE-12", Life.Changed("2025-06-01", new ServiceGiven { On = Day(on), Service = "training" }).Rules());
        Assert.Contains("NE-PE-12", Life.Changed("2025-06-01", Authorized(on, "A1", on)).Rules());
    }

    [Fact]
    public void That_a_new_case_is_needed_is_still_said() =>
        Assert.Empty(Life.Changed("2025-06-01", Determined("2025-06-01", DeterminationOutcome.NewCase) with { Criteria = null }));

    [Fact]
    public void A_determination_against_it_is_not_turned_into_one_for_it()
    {
        Entry[] file = [.. Life.Closed, Asked("2024-06-01", Objective.Maintain), Determined("2024-06-02", DeterminationOutcome.NewCase) with { Id = "no", Criteria = null }];
        Assert.Contains("NE-PE-12", Life.Changed("2025-06-01", Corrected("2025-06-01", "no", Determined("2024-06-02")), file).Rules());
    }
}

[Implements("NE-PE-05")]
public sealed class A_window_that_has_ended
{
    [Fact]
    public void Is_opened_again_by_no_correction_of_the_closure()
    {
        Assert.Contains("NE-PE-05", Life.Changed("2025-06-01", Corrected("2025-06-01", "closed", Life.Closing with { Id = null, On = Day("2024-06-10") })).Rules());
        Assert.Contains("NE-PE-05", Life.Changed("2025-06-01", Voided("2025-06-01", "closed")).Rules());
        Assert.False(Life.Changed("2025-06-01", Voided("2025-06-01", "closed")).Single(verdict => verdict.Rule.Id == "NE-PE-05").Objection.SupervisorMay);
    }

    [Fact]
    public void While_it_runs_a_supervisor_may_move_it() => Assert.All(
        Life.Changed("2024-06-12", Corrected("2024-06-12", "closed", Life.Closing with { Id = null, On = Day("2024-05-13") })), verdict => Assert.True(verdict.Objection.SupervisorMay));

    [Fact]
    public void Is_counted_and_taken_from_nobodys_word() =>
        Assert.Contains("NE-PE-05", Life.Changed("2025-06-01", Determined("2025-06-01", DeterminationOutcome.NewCase) with { Criteria = new() { WithinWindow = true } }).Rules());
}

[Implements("REC-03")]
public sealed class After_the_closure_a_supervisor_decides
{
    [Theory]
    [InlineData("2024-02-20", "90 days")]
    [InlineData("2024-05-06", "90 days")]
    public void On_a_job_that_began_later_which_takes_the_ground_from_the_closure(string on, string missing)
    {
        var verdicts = Life.Changed("2024-06-01", Corrected("2024-06-01", "job", Life.Job with { Id = null, On = Day(on) }));
        Assert.Equal(["NE-PL-41", "REC-03"], verdicts.Rules());
        Assert.All(verdicts, verdict => Assert.True(verdict.Objection.SupervisorMay));
        Assert.Contains(verdicts, verdict => verdict.Objection.Words.Contains(missing, StringComparison.Ordinal));
    }

    [Fact]
    public void On_a_final_contact_that_was_none_or_never_was()
    {
        Assert.Equal(["NE-PL-41"], Life.Changed("2024-06-01", Voided("2024-06-01", "final")).Rules());
        Assert.Equal(["NE-PL-41"], Life.Changed("2024-06-01", Corrected("2024-06-01", "final", Life.Final with { Id = null, Final = null })).Rules());
    }

    [Fact]
    public void On_a_late_end_of_the_job_dated_before_the_closure() =>
        Assert.Contains("NE-PL-41", Life.Changed("2024-06-01", new EmploymentEnded { On = Day("2024-05-01"), Job = "a", Reason = "It turned out so" }).Rules());

    [Fact]
    public void On_a_correction_of_a_job_or_of_money_that_changes_nothing_else() =>
        Assert.Equal(["REC-03"], Life.Changed("2024-06-01", Corrected("2024-06-01", "job", Life.Job with { Id = null, Title = "Shelf stocker" })).Rules());

    [Fact]
    public void And_on_nothing_of_a_contact_whose_words_alone_are_corrected() =>
        Assert.Empty(Life.Changed("2024-06-01", Corrected("2024-06-01", "final", Life.Final with { Id = null, Note = "We agreed to close." })));

    [Fact]
    public void Before_a_closure_nobody_else_is_asked() =>
        Assert.Empty(Life.Changed("2024-05-06", Corrected("2024-05-06", "job", Life.Job with { Id = null, On = Day("2024-01-16") }), [.. Life.Closed[..^1]]));
}

[Implements("REC-04")]
public sealed class A_successful_closure_has_a_job
{
    public static readonly TheoryData<string> Agencies = ["wisconsin-dvr", "kansas-dcf"];

    [Theory, MemberData(nameof(Agencies))]
    public void Where_no_checklist_asks_for_it(string agency)
    {
        var pack = Packs.Of(agency)!;
        Closed closing = new() { On = Day("2024-05-10"), Outcome = ClosureOutcome.Successful };
        Assert.Equal(["REC-04"], pack.File().AllAskedOf(closing).Select(refusal => refusal.Rule.Id));
        Assert.Equal(["REC-04"], pack.File(Life.Job with { Supported = false }).AllAskedOf(closing).Select(refusal => refusal.Rule.Id));
        // What Wisconsin asks besides, its own tests say.
        Assert.DoesNotContain("REC-04", pack.File(Life.Job).AllAskedOf(closing).Select(refusal => refusal.Rule.Id));
        Assert.Empty(pack.File().AllAskedOf(closing with { Outcome = ClosureOutcome.Other }));
    }

    [Fact]
    public void And_names_one_that_is_held() => Assert.Equal(["REC-04"], Packs.Of("kansas-dcf")!.File(Life.Job).AllAskedOf(Life.Closing with { Job = "b" }).Select(refusal => refusal.Rule.Id));
}

[Implements("REC-08")]
public sealed class A_job_that_is_held
{
    [Fact]
    public void Is_not_started_again() => Assert.Equal(["REC-08"], Packs.Iowa.File(Life.Job).AllAskedOf(Life.Job with { Id = null, On = Day("2024-03-01") }).Select(refusal => refusal.Rule.Id));

    [Fact]
    public void Is_spelled_as_it_is_on_file() =>
        Assert.Contains("on file as 'a'", Assert.Single(Packs.Iowa.File(Life.Job).AllAskedOf(new EmploymentEnded { On = Day("2024-03-01"), Job = "A", Reason = "Laid off" })).Because[0], StringComparison.Ordinal);

    [Fact]
    public void Starts_again_after_its_end() => Assert.Empty(
        Packs.Iowa.File(Life.Job, new EmploymentEnded { On = Day("2024-02-01"), Job = "a", Reason = "Laid off" }).AllAskedOf(Life.Job with { Id = null, On = Day("2024-03-01") }));
}
