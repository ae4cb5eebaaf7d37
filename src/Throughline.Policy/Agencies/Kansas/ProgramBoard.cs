using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>A program of support as it stands for one participant: its state in a word, since when, and the next day on which something is to be done.</summary>
public sealed record ProgramRow(ProgrammeName Name, string Called, Programme? Latest, IReadOnlyList<Programme> History, DateOnly Today)
{
    public static IReadOnlyList<(ProgrammeName Name, string Called)> All { get; } =
    [
        (ProgrammeName.HealthInsurance, "Health insurance"), (ProgrammeName.ChildSupport, "Child support services"), (ProgrammeName.Transitional, "Transitional services"), (ProgrammeName.Eitc, "Earned income credit"),
        (ProgrammeName.ChildCare, "Child care subsidy"), (ProgrammeName.Food, "Food assistance"), (ProgrammeName.Utility, "Utility assistance"),
    ];

    /// <summary>The seven, those first of which something ends next.</summary>
    public static IReadOnlyList<ProgramRow> Of(CaseView view) =>
    [
        .. All.Select(each => view.Each<Programme>().Where(entry => entry.Name == each.Name).ToList() is var history ? new ProgramRow(each.Name, each.Called, history.LastOrDefault(), history, view.AsOf) : null!)
            .OrderBy(row => row.NextDay ?? DateOnly.MaxValue),
    ];

    public static string NameOf(ProgrammeName name) => All.First(each => each.Name == name).Called;

    public bool IsCredit => Name == ProgrammeName.Eitc;

    /// <summary>Its state in a word. Pending with nothing applied for is only explained; ended after an application that had not begun is denied.</summary>
    public string State => Latest switch
    {
        null => "Not asked",
        { Status: ProgrammeStatus.Active } => "Active",
        { Status: ProgrammeStatus.Pending, Applied: not null } => "Applied",
        { Status: ProgrammeStatus.Pending, Explained: true } => "Explained",
        { Status: ProgrammeStatus.Pending } => "Pending",
        { Status: ProgrammeStatus.Ended, Outcome: ProgrammeOutcome.GaveUp } => "Given up",
        { Status: ProgrammeStatus.Ended, Outcome: ProgrammeOutcome.Lost } => "Lost",
        { Status: ProgrammeStatus.Ended } when History.All(each => each.Status != ProgrammeStatus.Active) => "Denied",
        _ => "Ended",
    };

    /// <summary>How the state is drawn.</summary>
    public string Drawn => State switch { "Active" => "ok", "Applied" or "Explained" or "Pending" => "half", "Not asked" => "wait", _ => "no" };

    /// <summary>Since when its state holds.</summary>
    public DateOnly? Since
    {
        get
        {
            DateOnly? since = null;
            foreach (var each in History.Reverse())
            {
                if (each.Status != Latest!.Status) break;
                since = each.On;
            }

            return since;
        }
    }

    /// <summary>The credit is claimed once a year with the tax return, and has nothing to renew.</summary>
    public DateOnly? NextDay => IsCredit ? Season.From : Latest is { Status: not ProgrammeStatus.Ended } ? Latest.Renewal : null;

    /// <summary>The season of the yearly return that runs or comes next: from the last week of January to April 15.</summary>
    public (DateOnly From, DateOnly Until) Season => (Today > new DateOnly(Today.Year, 4, 15) ? Today.Year + 1 : Today.Year) is var year ? (new(year, 1, 25), new(year, 4, 15)) : default;

    public bool IsInSeason => IsCredit && Today >= Season.From && Today <= Season.Until;

    /// <summary>What the participant was told last, and when.</summary>
    public Programme? Told => History.LastOrDefault(each => each.Explained == true);

    public Programme? WithWorker => History.LastOrDefault(each => each.Worker is not null);

    public Programme? WithAmount => History.LastOrDefault(each => each.Amount is not null);

    public string Word => Name.JsonName();
}
