using Throughline.Policy.Agencies.Kansas;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Kansas;

[Implements("KS-PE-18")]
public sealed class After_the_loss_of_cash_support_is_decided_month_by_month
{
    private static readonly CashAssistanceEnded Lost = new() { On = Day("2024-02-29"), Reason = "earnings" };
    private static readonly EmploymentStarted Work = new() { On = Day("2024-01-15"), Job = "job-1", Employer = "Flint Hills Foods", Title = "Packer", HourlyWage = 15, WeeklyHours = 38, Supported = true, Permanent = true, Competitive = true, Integrated = true };

    private static PolicyException Word(string on, ExceptionAction action, decimal? amount = 200, string month = "2024-04") => new() { On = Day(on), About = "support " + month, Action = action, Amount = amount, Reason = "Brakes, or the job is lost" };

    private static SupportPayment Paid(string on, decimal amount = 200, string? authorized = null) => new() { On = Day(on), Payment = "p-" + on, Category = SupportCategory.Support, Amount = amount, Month = Month.Of(Day(on)), Authorized = authorized is null ? null : Day(authorized) };

    private static string[] Asked(Entry next, params Entry[] file) => [.. Packs.Kansas.File(file).AllAskedOf(next, by: Part.Other).Where(each => each.Rule.Id == "KS-PE-18").SelectMany(each => each.Because)];

    [Fact]
    public void A_payment_without_a_decision_is_refused_and_with_one_it_is_taken()
    {
        Assert.Contains("the supervisor has not approved support for 2024-04", Asked(Paid("2024-04-10"), Work, Lost));
        Assert.Contains("the supervisor has not approved support for 2024-04", Asked(Paid("2024-04-10"), Work, Lost, Word("2024-04-01", ExceptionAction.Requested)));
        Assert.Contains("the supervisor has not approved support for 2024-04", Asked(Paid("2024-04-10"), Work, Lost, Word("2024-04-01", ExceptionAction.Requested), Word("2024-04-02", ExceptionAction.Denied)));
        Assert.Empty(Asked(Paid("2024-04-10"), Work, Lost, Word("2024-04-01", ExceptionAction.Requested), Word("2024-04-02", ExceptionAction.Approved)));
    }

    [Fact]
    public void Up_to_the_amount_that_was_approved_all_payments_of_the_month_together()
    {
        Entry[] approved = [Work, Lost, Word("2024-04-01", ExceptionAction.Requested), Word("2024-04-02", ExceptionAction.Approved)];
        Assert.Contains("$200.00 are approved for 2024-04", Asked(Paid("2024-04-10", 200.01m), approved));
        Assert.Contains("$200.00 are approved for 2024-04 and $150.00 paid", Asked(Paid("2024-04-11", 50.01m), [.. approved, Paid("2024-04-10", 150)]));
        Assert.Empty(Asked(Paid("2024-04-12", 50), [.. approved, Paid("2024-04-10", 200), new PaymentReversed { On = Day("2024-04-11"), Payment = "p-2024-04-10" }]));
    }

    [Fact]
    public void Only_in_a_month_that_is_worked_and_in_that_month()
    {
        EmploymentEnded over = new() { On = Day("2024-03-31"), Job = "job-1", Reason = "Laid off" };
        Assert.Contains(Asked(Paid("2024-04-10"), Work, Lost, over, Word("2024-04-01", ExceptionAction.Requested), Word("2024-04-02", ExceptionAction.Approved)), each => each.StartsWith("no job is on file for 2024-04", StringComparison.Ordinal));
        Assert.DoesNotContain(Asked(Paid("2024-04-10"), Work, Lost, over with { On = Day("2024-04-01") }, Word("2024-04-01", ExceptionAction.Requested), Word("2024-04-02", ExceptionAction.Approved)), each => each.StartsWith("no job", StringComparison.Ordinal));
        Assert.Contains("support for 2024-04 is paid in 2024-04, not on 2024-05-02", Asked(Paid("2024-05-02") with { Month = new(2024, 4) }, Work, Lost, Word("2024-04-01", ExceptionAction.Requested), Word("2024-04-02", ExceptionAction.Approved)));
    }

    [Fact]
    public void Not_past_the_twelve_months_and_not_asked_for_while_cash_is_paid()
    {
        Assert.Equal(["support ended with the twelve months, on 2025-02-28"], Asked(Paid("2025-03-01"), Work, Lost));
        Assert.Empty(Asked(Paid("2024-02-28"), Work, Lost));
        Assert.Empty(Asked(Paid("2024-06-10"), Work, Lost, new CashAssistanceStarted { On = Day("2024-06-01") }));
        Assert.Empty(Asked(Paid("2024-04-10") with { Category = SupportCategory.Contracted }, Work, Lost));
    }

    [Fact]
    public void It_is_asked_for_with_an_amount_and_a_reason_once()
    {
        Assert.Empty(Asked(Word("2024-04-01", ExceptionAction.Requested), Work, Lost));
        Assert.Contains("say how much", Asked(Word("2024-04-01", ExceptionAction.Requested, amount: null), Work, Lost));
        Assert.Contains("say why support is needed in that month", Asked(Word("2024-04-01", ExceptionAction.Requested) with { Reason = "Brakes" }, Work, Lost));
        Assert.Contains(Asked(Word("2024-04-01", ExceptionAction.Requested) with { About = "hours" }, Work, Lost), each => each.StartsWith("say for which month", StringComparison.Ordinal));
        Assert.Contains("support for 2024-04 is asked for already and waits for a decision", Asked(Word("2024-04-02", ExceptionAction.Requested), Work, Lost, Word("2024-04-01", ExceptionAction.Requested)));
    }

    [Fact]
    public void The_supervisor_decides_with_reasons_once_and_at_most_what_was_asked()
    {
        var file = Packs.Kansas.File(Work, Lost, Word("2024-04-01", ExceptionAction.Requested));
        string[] Decided(PolicyException decision, Part by = Part.Supervisor) => [.. file.AllAskedOf(decision, by: by).Where(each => each.Rule.Id == "KS-PE-18").SelectMany(each => each.Because)];
        Assert.Empty(Decided(Word("2024-04-02", ExceptionAction.Approved)));
        Assert.Equal(["the supervisor decides on support"], Decided(Word("2024-04-02", ExceptionAction.Approved), Part.Counselor));
        Assert.Contains("give the reasons of the decision", Decided(Word("2024-04-02", ExceptionAction.Denied) with { Reason = "No" }));
        Assert.Contains("$200.00 were asked for; approve at most that", Decided(Word("2024-04-02", ExceptionAction.Approved, 201)));
    }

    [Fact]
    public void The_cap_is_raised_by_the_supervisor_who_names_the_administrator()
    {
        string[] Raised(CapRaised raised, Part by) => [.. Packs.Kansas.File(Work).AllAskedOf(raised, by: by).SelectMany(each => each.Because)];
        Assert.Empty(Raised(new() { On = Day("2024-03-01"), Amount = 500, By = "D. Ostrander" }, Part.Supervisor));
        Assert.Contains("the supervisor records what the program administrator approved", Raised(new() { On = Day("2024-03-01"), Amount = 500, By = "D. Ostrander" }, Part.Counselor));
        Assert.Contains("name the program administrator who approved it", Raised(new() { On = Day("2024-03-01"), Amount = 500 }, Part.Supervisor));
    }
}

[Implements("KS-PE-09")]
public sealed class Cash_assistance_ends_and_starts_in_turn
{
    private static string[] Asked(Entry next, params Entry[] file) => [.. Packs.Kansas.File(file).AllAskedOf(next).SelectMany(each => each.Because)];

    [Fact]
    public void Once_and_for_a_reason()
    {
        CashAssistanceEnded ended = new() { On = Day("2024-02-29"), Reason = "earnings" };
        Assert.Empty(Asked(ended));
        Assert.Contains("say why it ended: earnings, time-limit, own-wish, penalty, moved, other", Asked(ended with { Reason = null }));
        Assert.Contains("cash assistance ended on 2024-02-29 already; record its start between them first", Asked(ended, ended));
        Assert.Empty(Asked(ended with { On = Day("2024-09-30") }, ended, new CashAssistanceStarted { On = Day("2024-06-01") }));
        Assert.Contains(Asked(new CashAssistanceStarted { On = Day("2024-06-02") }, new CashAssistanceStarted { On = Day("2024-06-01") }), each => each.StartsWith("cash assistance started on 2024-06-01 already", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2024-02-29", "2025-02-28")]
    [InlineData("2023-02-28", "2024-02-28")]
    [InlineData("2024-01-31", "2025-01-31")]
    [InlineData("2024-08-31", "2025-08-31")]
    [InlineData("2024-12-31", "2025-12-31")]
    [InlineData("2024-09-30 2025-01-15 2025-06-30", "2026-06-30")]
    [InlineData("2024-02-29 2024-03-01 2024-03-31", "2025-03-31")]
    [InlineData("2020-02-29 2021-01-01 2024-02-29", "2025-02-28")]
    [InlineData("2022-05-31 2022-08-01 2023-02-28 2023-04-01 2024-02-29", "2025-02-28")]
    [InlineData("2024-09-30 2025-01-15", null)]
    [InlineData("2024-02-29 2024-02-29", null)]
    [InlineData("2027-02-28", "2028-02-28")]
    public void The_window_runs_to_the_same_day_twelve_months_after_the_latest_end(string turns, string? last)
    {
        Entry[] entries = [.. turns.Split(' ').Select((day, at) => at % 2 == 0 ? (Entry)new CashAssistanceEnded { On = Day(day), Reason = "earnings" } : new CashAssistanceStarted { On = Day(day) })];
        var window = CashWindow.Of(CaseView.Of(Packs.Kansas.File(entries), entries[^1].On));
        Assert.Equal(last, window?.LastDay.ToString("yyyy-MM-dd"));
        if (window is null) return;
        Assert.Equal(12, window.Cells.Count);
        Assert.Equal((entries[^1].On.AddDays(1), window.LastDay), (window.Cells[0].From, window.Cells[^1].Until));
        Assert.All(window.Cells.Zip(window.Cells.Skip(1)), pair => Assert.Equal(pair.First.Until.AddDays(1), pair.Second.From));
    }

    [Fact]
    public void A_course_is_referred_to_on_the_last_day_and_not_on_the_next()
    {
        TrainingReferral referral = new() { On = Day("2025-02-28"), Referral = "r", To = "Neosho Ridge Tech", Skill = "Forklift", State = TrainingState.Referred, Note = "Days, and two dollars more." };
        CashAssistanceEnded ended = new() { On = Day("2024-02-29"), Reason = "earnings" };
        Assert.Empty(Asked(referral, ended));
        Assert.NotEmpty(Asked(referral with { On = Day("2025-03-01") }, ended));
        Assert.Contains("say for which skill", Asked(referral with { Skill = null }));
    }
}
