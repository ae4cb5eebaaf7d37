using Throughline.Casework.Reports;
using Throughline.Policy.Agencies;

namespace Throughline.Casework.Team;

/// <summary>A person whose work is measured.</summary>
public sealed record MeasuredPerson(string Case, string Name, string Office, string? Counselor, WorkAims Aims);

/// <summary>The share that is left after so many days, the range in which it lies, and how many are followed so far: in tens where it is read from outside.</summary>
public sealed record MarkedShare(string After, int Days, double? Share, (double Low, double High)? Between, int? Followed);

/// <summary>What a group comes to: how long work is kept, what it pays, how soon the next job follows.</summary>
public sealed class AimsOfGroup(string name, IReadOnlyList<MeasuredPerson> people)
{
    public string Name => name;

    public IReadOnlyList<MeasuredPerson> People => people;

    public SurvivalCurve Kept { get; } = new(people.Select(person => (person.Aims.Days, person.Aims.Lost)));

    public SurvivalCurve KeptAfterCash { get; } = new(people.Where(person => person.Aims.AfterCash is not null).Select(person => person.Aims.AfterCash!.Value));

    public decimal? FirstWage => Median(people.Select(person => person.Aims.FirstWage));

    public decimal? WageNow => Median(people.Select(person => person.Aims.WageNow));

    public decimal? FirstHours => Median(people.Select(person => person.Aims.FirstHours));

    public decimal? HoursNow => Median(people.Select(person => person.Aims.HoursNow));

    public decimal? DaysBetween => Median(people.SelectMany(person => person.Aims.DaysBetween).Select(days => (decimal)days));

    public int Losses => people.Sum(person => person.Aims.DaysBetween.Count) + people.Count(person => person.Aims.WithoutWorkSince is not null);

    public int WithoutWork => people.Count(person => person.Aims.WithoutWorkSince is not null);

    public int GoalsDue => people.Sum(person => person.Aims.GoalsDue);

    public int GoalsInTime => people.Sum(person => person.Aims.GoalsInTime);

    public int WithASkill => people.Count(person => person.Aims.Skills > 0);

    public int PlansTried => people.Sum(person => person.Aims.PlansTried);

    public int PlansHeld => people.Sum(person => person.Aims.PlansHeld);

    private static decimal? Median(IEnumerable<decimal> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? null : sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[sorted.Count / 2 - 1] + sorted[sorted.Count / 2]) / 2;
    }
}

/// <summary>
/// The aims of all in reach and of each group. Outside the office a group of fewer than ten is not shown by itself, nor left over where it could be worked
/// out by subtraction: small ones are shown together, with the next larger one where they are still too few.
/// </summary>
public sealed class AimsReport
{
    public const int Few = 10;

    /// <summary>The days at which it is told how many kept their work.</summary>
    public static IReadOnlyList<(string Said, int Days)> Marks { get; } = [("1 month", 30), ("3 months", 91), ("6 months", 182), ("12 months", 365)];

    public AimsReport(DateOnly asOf, IReadOnlyList<MeasuredPerson> people, bool byOffice)
    {
        (AsOf, ByOffice, All) = (asOf, byOffice, new("All", people));
        Groups = byOffice ? Together(people) : [.. people.GroupBy(person => person.Counselor ?? "").OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => new AimsOfGroup(each.Key, [.. each]))];
    }

    public DateOnly AsOf { get; }

    /// <summary>Whether it is read from outside the offices; otherwise the groups are the people of one.</summary>
    public bool ByOffice { get; }

    public AimsOfGroup All { get; }

    public IReadOnlyList<AimsOfGroup> Groups { get; }

    /// <summary>Whether nothing can be shown: fewer than ten in all, read from outside.</summary>
    public bool IsTooFew => ByOffice && All.People.Count < Few;

    /// <summary>How many kept their work at each mark; null where that is too few people to be shown.</summary>
    public IReadOnlyList<MarkedShare> Marked(SurvivalCurve curve) => [.. Marks.Select(mark => (mark, risk: curve.AtRisk(mark.Days)))
        .Select(each => ByOffice && each.risk < Few ? new MarkedShare(each.mark.Said, each.mark.Days, null, null, null)
            : new MarkedShare(each.mark.Said, each.mark.Days, each.risk == 0 ? null : curve.At(each.mark.Days), curve.Between(each.mark.Days), ByOffice ? each.risk / Few * Few : each.risk))];

    /// <summary>A number that fewer than ten people stand behind is not shown outside their office.</summary>
    public T? Shown<T>(T? number, int people) where T : struct => ByOffice && people < Few ? null : number;

    /// <summary>Up to which day a curve is drawn: while at least ten are followed.</summary>
    public static int DrawnUntil(SurvivalCurve curve) => Enumerable.Range(0, curve.Longest + 1).LastOrDefault(day => curve.AtRisk(day) >= Few);

    private static List<AimsOfGroup> Together(IReadOnlyList<MeasuredPerson> people)
    {
        var offices = people.GroupBy(person => person.Office).Select(each => (Names: new List<string> { each.Key }, People: each.ToList())).OrderBy(each => each.People.Count).ToList();
        while (offices.Count > 1 && offices[0].People.Count < Few)
        {
            offices[1].Names.AddRange(offices[0].Names);
            offices[1].People.AddRange(offices[0].People);
            offices.RemoveAt(0);
            offices = [.. offices.OrderBy(each => each.People.Count)];
        }

        return [.. offices.Where(each => each.People.Count >= Few).Select(each => new AimsOfGroup(string.Join(", ", each.Names.Order(StringComparer.Ordinal)), each.People)).OrderBy(each => each.Name, StringComparer.Ordinal)];
    }
}
