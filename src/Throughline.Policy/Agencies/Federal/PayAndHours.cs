using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>Pay, hours and amounts that cannot be, and those that are asked about once.</summary>
internal static class PayAndHours
{
    private const decimal HoursOfAWeek = 168;
    private const decimal ManyHours = 60;
    private const decimal MuchPay = 200;
    private const decimal MostPay = 100_000;
    private const decimal MuchMoney = 50_000;

    private static readonly Citation Paid = new("34 CFR Part 361", "361.5(c)(9), competitive integrated employment", "2016-08-19");

    /// <summary>A wage and a week as an entry has them, by the names of their fields; what it does not say is null.</summary>
    private sealed record Terms(string WageField, decimal? Wage, string HoursField, decimal? Hours)
    {
        public bool Competitive { get; init; }

        public string? Place { get; init; }
    }

    private sealed record Least(string State, string Letters, Dated<decimal> Hourly)
    {
        public IReadOnlyList<WageOfAPlace> Elsewhere { get; init; } = [];

        // The highest on the day.
        public (decimal, string) Of(Asked asked, string? place) => MinimumWage.Highest(place, asked.Entry.On, State, Letters, Hourly, Elsewhere, asked.File.Terms.Decided);
    }

    /// <summary>The questions in a state with this minimum wage, and with those of places elsewhere at which its people work.</summary>
    public static RecordingRule In(string state, string letters, Dated<decimal> least, params WageOfAPlace[] elsewhere) => new("REC-16", "Pay, hours and amounts", Paid)
    {
        Says = "A week has 168 hours and competitive work is paid; pay below the minimum wage of the place, very high pay, long weeks and large amounts are asked about once.",
        Of =
        [
            Kind.PlanApproved, Kind.EmploymentStarted, Kind.EmploymentChanged, Kind.HoursWorked, Kind.Authorization, Kind.Invoice, Kind.Payment,
            Kind.SupportPayment,
        ],
        Reads = [($"minimum wage in {state}, dollars", least), .. elsewhere.Select(each => ($"minimum wage in {each.Name}, dollars", (Dated)each.Hourly))],
        Against = asked => !asked.IsNew || asked.Door == Door.Signing ? [] : OfTheAmount(asked).Concat(TermsOf(asked) is { } terms ? OfTheTerms(asked, terms, new(state, letters, least) { Elsewhere = elsewhere }) : []),
    };

    private static IEnumerable<Objection> OfTheTerms(Asked asked, Terms terms, Least least)
    {
        if (terms.Hours > HoursOfAWeek) yield return new("a week has 168 hours") { Field = terms.HoursField };
        else if (terms.Hours > ManyHours) yield return new($"{terms.Hours:0.##} hours a week is more than {ManyHours}") { Field = terms.HoursField, OnlyUnlikely = true };
        if (terms.Wage is not { } wage) yield break;
        if (wage > MostPay) yield return new($"{Dollars.Said(wage)} is not the pay for one hour; enter the pay for an hour") { Field = terms.WageField };
        else if (wage > MuchPay) yield return new($"{Dollars.Said(wage)} an hour is more than {Dollars.Said(MuchPay)}") { Field = terms.WageField, OnlyUnlikely = true };
        if (!terms.Competitive) yield break;
        if (wage == 0)
        {
            yield return new("competitive work is paid: enter the wage, or say that the pay is not competitive") { Field = terms.WageField };
            yield break;
        }

        var (minimum, where) = least.Of(asked, terms.Place);
        if (wage < minimum) yield return new($"{Dollars.Said(wage)} an hour is below the {where} minimum wage of {Dollars.Said(minimum)}; competitive work pays at least that") { Field = terms.WageField, OnlyUnlikely = true };
    }

    private static Terms? TermsOf(Asked asked)
    {
        switch (asked.Entry)
        {
            case PlanApproved plan:
                return asked.Was is PlanApproved planned && (planned.TargetWage, planned.TargetHours) == (plan.TargetWage, plan.TargetHours) ? null
                    : new("targetWage", plan.TargetWage, "targetHours", plan.TargetHours) { Competitive = plan.TargetWage > 0 };
            case EmploymentStarted job:
                return asked.Was is EmploymentStarted was && Same(was, job) ? null : new("hourlyWage", job.HourlyWage, "weeklyHours", job.WeeklyHours) { Competitive = job.Competitive, Place = job.Place };
            case EmploymentChanged change:
                var before = JobBefore(asked, change.Job);
                // What was so before is not asked about again because something else changes.
                if (change.HourlyWage is null && change.WeeklyHours is null && change.Competitive is null) return null;
                return new("hourlyWage", change.HourlyWage ?? (change.Competitive == true ? before?.HourlyWage : null), "weeklyHours", change.WeeklyHours)
                {
                    Competitive = change.Competitive ?? before?.Competitive ?? false, Place = before?.Place,
                };
            case HoursWorked worked:
                return new("hours", null, "hours", worked.Hours);
            default:
                return null;
        }
    }

    private static bool Same(EmploymentStarted one, EmploymentStarted other) =>
        (one.HourlyWage, one.WeeklyHours, one.Competitive, one.Place) == (other.HourlyWage, other.WeeklyHours, other.Competitive, other.Place);

    private static EmploymentStarted? JobBefore(Asked asked, string name)
    {
        EmploymentStarted? job = null;
        foreach (var entry in asked.Before)
        {
            if (entry is EmploymentStarted started && started.Job == name) job = started;
            else if (entry is EmploymentChanged change && change.Job == name) job = job?.After(change);
        }

        return job;
    }

    private static IEnumerable<Objection> OfTheAmount(Asked asked)
    {
        if (AmountIn(asked.Entry) is not { } amount || amount <= MuchMoney || asked.Was is { } was && AmountIn(was) == amount) yield break;
        yield return new($"{Dollars.Said(amount)} is more than {Dollars.Said(MuchMoney)}") { Field = "amount", OnlyUnlikely = true };
    }

    private static decimal? AmountIn(Entry entry) => entry switch
    {
        Authorization authorization => authorization.Amount,
        Invoice invoice => invoice.Amount,
        Payment payment => payment.Amount,
        SupportPayment payment => payment.Amount,
        _ => null,
    };
}
