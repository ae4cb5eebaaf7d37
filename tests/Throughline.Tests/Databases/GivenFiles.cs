using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;

namespace Throughline.Tests.Databases;

/// <summary>Case files made by chance and the same again for the same seed: every kind of entry that reports and deadlines turn on, corrections among them.</summary>
public static class GivenFiles
{
    private static readonly string[] Names = ["Ana", "Wendell", "Zoë", "Marisol", "Odell", "Ines", "Søren", "Łucja"];
    private static readonly string[] Families = ["Ruiz", "Quintana-Webb", "O'Brien", "García López", "Halvorsen", "Nguyễn", "Abaya"];

    public static CaseFile One(int seed, Pack? pack = null)
    {
        var chance = new Random(seed);
        var start = new DateOnly(2023, 1, 15).AddDays(chance.Next(240));
        var entries = new List<Entry> { Entries.Plan($"{start:yyyy-MM-dd}"), Entries.Referral($"{start.AddDays(10):yyyy-MM-dd}") };
        var day = start.AddDays(12);
        for (var n = 0; n < 12 + chance.Next(30); n++)
        {
            day = day.AddDays(1 + chance.Next(12));
            if (day > new DateOnly(2024, 2, 28)) break;
            entries.Add(Next(chance, day, n, entries));
        }

        return new(pack ?? Packs.Nebraska, $"NE-{seed:00000}", new(Names[seed % Names.Length], Families[seed % Families.Length], new(1990, 4, 1 + (seed % 28))), null, entries);
    }

    private static Entry Next(Random chance, DateOnly day, int n, List<Entry> before) => chance.Next(12) switch
    {
        0 => new TaskNote { On = day, About = TaskAbout.NoShow, Note = "Left a message" },
        1 => new Document { On = day, Name = "job-search-agreement", Action = DocumentAction.Completed },
        2 => new Staffing { On = day, Meeting = Meeting.Win },
        3 => new ConcernRaised { On = day, Concern = $"c{n}", By = RaisedBy.Employer },
        4 => new ClientPermission { On = day, For = PermissionFor.EmployerAdvocacy, Scope = PermissionScope.All },
        5 => Entries.Job($"{day:yyyy-MM-dd}", $"j{n}", supported: chance.Next(2) == 0),
        6 when before.OfType<EmploymentStarted>().LastOrDefault() is { } job => new EmploymentEnded { On = day, Job = job.Job, Reason = "Laid off" },
        7 => new Authorization { On = day, Number = $"A-{n}", Service = "job-coaching", Received = day, From = day, To = day.AddDays(30), Amount = 120.50m },
        8 when before.OfType<Authorization>().LastOrDefault() is { } paid => new AuthorizationPaid { On = day, Authorization = paid.Number, Amount = 60.25m, InFull = chance.Next(2) == 0 },
        9 when before.LastOrDefault(entry => entry.Id is not null) is { } wrong => new Correction { On = day, Corrects = wrong.Id!, Reason = "Typed wrong", Replacement = chance.Next(2) == 0 ? Entries.Contact($"{day.AddDays(-1):yyyy-MM-dd}") : null },
        _ => Entries.Contact($"{day:yyyy-MM-dd}", chance.Next(3) == 0 ? Mode.InPerson : Mode.Phone, note: $"Talk {n}", id: chance.Next(3) == 0 ? $"k{n}" : null),
    };
}
