using System.Text;
using Throughline.Casework.Employers;
using Throughline.Casework.Occupations;
using Throughline.Casework.Record;

namespace Throughline.Demo.People;

/// <summary>The person of a case, what they aim at, and the people and places around them.</summary>
internal sealed class Client(Somebody who, Draw draw)
{
    private (Trade Trade, List<DemoEmployer> Employers) fitting;
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

    public string Number => who.Number;
    public string Given => who.Given;
    public string Name => $"{who.Given} {who.Family}";
    public Draw Draw { get; } = draw;
    public Occupation Goal { get; set; } = who.Goal is { } goal ? Occupation.All.Single(each => each.Title == goal) : draw.Of(Occupation.All);
    public int Hours { get; } = draw.Of([20, 20, 24, 24, 28, 30, 32, 36, 40]);
    public required DemoAccount Counselor { get; init; }
    public DemoAccount? Specialist { get; init; }
    public required IReadOnlyList<DemoEmployer> Employers { get; init; }

    /// <summary>Where the person works, or is looking just now.</summary>
    public DemoEmployer Employer { get => field ??= AnEmployer(); set; }

    public decimal Wage() => Math.Round((Goal.Low + (Goal.High - Goal.Low) * Draw.Between(5, 95) / 100m) * 20m) / 20m;

    /// <summary>An employer where work of that kind is done.</summary>
    public DemoEmployer AnEmployer() => Draw.Of(Fitting());

    /// <summary>An employer with which there is an established relationship.</summary>
    public DemoEmployer AnEstablishedEmployer() =>
        Draw.Of([.. Fitting().Where(each => each.Status == EmployerStatus.Active).DefaultIfEmpty(Employers.First(each => each.Status == EmployerStatus.Active))]);

    /// <summary>Where the person is hired.</summary>
    public DemoEmployer TheEmployer() => Employers.FirstOrDefault(each => each.Name == who.Employer) ?? AnEmployer();

    private List<DemoEmployer> Fitting()
    {
        if (fitting.Trade != Goal.Trade || fitting.Employers is null) fitting = (Goal.Trade, [.. Employers.Where(each => each.Trade == Goal.Trade && each.Status != EmployerStatus.Inactive)]);
        if (fitting.Employers.Count == 0) fitting.Employers.AddRange(Employers);
        return fitting.Employers;
    }

    /// <summary>A sentence of the kind that has not been used in this case yet, about this person.</summary>
    public string Say(IReadOnlyList<string> words) => Fill(Draw.Fresh(words));

    public string Fill(string words)
    {
        if (!words.Contains('{', StringComparison.Ordinal)) return words;
        var filled = new StringBuilder(words.Length + 40);
        for (var at = 0; at < words.Length;)
        {
            var slot = words.IndexOf('{', at);
            if (slot < 0) slot = words.Length;
            filled.Append(words, at, slot - at);
            if (slot == words.Length) break;
            var end = words.IndexOf('}', slot);
            filled.Append(Slot(words[(slot + 1)..end]));
            at = end + 1;
        }

        return filled.ToString();
    }

    private string Slot(string name) => name switch
    {
        "name" => Given,
        "employer" => Employer.Name,
        "other" => Other().Name,
        "boss" => Employer.ContactPerson,
        "title" or "goal" => Goal.InASentence,
        "Goal" => Goal.Title,
        "a" => ("aeiou".Contains(Goal.InASentence[0], StringComparison.Ordinal) ? "an " : "a ") + Goal.InASentence,
        "hours" => $"{Hours}",
        "wage" => $"${Wage():0.00}",
        "more" => $"${Goal.High + 1.25m:0.00}",
        "counselor" => Counselor.Name.Split(' ')[0],
        "weekday" => Draw.Of(Days),
        "She" => who.She ? "She" : "He",
        "she" => who.She ? "she" : "he",
        "Her" => who.She ? "Her" : "His",
        "her" => who.She ? "her" : "his",
        "obj" => who.She ? "her" : "him",
        "selfward" => who.She ? "herself" : "himself",
        _ => throw new ArgumentException($"no slot is named '{name}'", nameof(name)),
    };

    private DemoEmployer Other()
    {
        var others = Fitting();
        var which = Draw.Between(0, others.Count - 1);
        return others[which] == Employer ? others[(which + 1) % others.Count] : others[which];
    }
}
