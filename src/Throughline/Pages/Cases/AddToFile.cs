using Throughline.Casework.Derived;
using Throughline.Casework.Access;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;
using Throughline.Ui;

namespace Throughline.Pages.Cases;

/// <summary>What can be added to a file: what one adds most first, the rest by group, and last what cannot be added now.</summary>
public sealed class AddToFile
{
    private const int Usual = 5;

    /// <summary>A kind of entry: its page, and what it would settle for this person today or what it is for; what is missing, where it cannot be added now.</summary>
    public sealed record Line(string Title, string Address, string Says)
    {
        /// <summary>Whether it settles something late.</summary>
        public bool IsUrgent { get; init; }

        public bool IsShut { get; init; }

        /// <summary>What opens the way to it.</summary>
        public (string Words, string Address)? Cure { get; init; }
    }

    /// <summary>A group of kinds; their names stand in its closed line.</summary>
    public sealed record Group(string Title, string Names, IReadOnlyList<Line> Lines);

    // By what is done most: with a job and without. A role that records few kinds has its own first.
    private static readonly Kind[] Searching =
    [
        Kind.Contact, Kind.TaskNote, Kind.ServiceGiven, Kind.WorksiteActivity, Kind.EmploymentStarted, Kind.ConcernRaised, Kind.ContactPlanned, Kind.ServiceMonth, Kind.Document,
        Kind.Authorization, Kind.AuthorizationPaid, Kind.AuthorizationCancelled,
    ];

    private static readonly Kind[] OnTheJob =
    [
        Kind.Contact, Kind.TaskNote, Kind.ConcernRaised, Kind.EmploymentChanged, Kind.ContactPlanned, Kind.ServiceMonth, Kind.Document, Kind.ServiceGiven,
        Kind.Authorization, Kind.AuthorizationPaid, Kind.AuthorizationCancelled,
    ];

    private readonly CasePage of;
    private readonly Actor reader;
    private readonly IReadOnlyList<Obligation> owed;

    public AddToFile(CasePage of, AgencyForms own, Actor reader, string? words)
    {
        (this.of, this.reader) = (of, reader);
        owed = ObligationChanges.StillDue(of.Case.Evaluation);
        var offered = Recordings.Shown(of.Case.File.Pack, own)
            .Where(recording => AccessTable.Records(reader.Role, recording.Kind) && recording.AppliesWhen?.Invoke(of.Facts) != false)
            .Select(recording => (Recording: recording, Line: LineOf(recording))).ToList();
        Words = string.IsNullOrWhiteSpace(words) ? null : words.Trim();
        if (Words is not null)
        {
            Found = [.. offered.Where(each => KindWords.Fit(each.Recording, Words)).OrderBy(each => each.Line.IsShut).Select(each => each.Line)];
            return;
        }

        Kind[] order = of.Case.File.Pack.UsualKinds is { Count: > 0 } kinds ? [.. kinds] : of.Facts.SupportedJob is null ? Searching : OnTheJob;
        var usual = offered.Where(each => !each.Line.IsShut && order.Contains(each.Recording.Kind))
            .DistinctBy(each => (each.Recording.Kind, IsWithEmployer(each.Recording)))
            .OrderBy(each => IsWithEmployer(each.Recording) ? 1.5 : Array.IndexOf(order, each.Recording.Kind)).Take(Usual).ToList();
        First = [.. usual.Select(each => each.Line)];
        Groups =
        [
            .. offered.Where(each => !each.Line.IsShut && !usual.Contains(each)).GroupBy(each => each.Recording.Group)
                .Select(group => new Group(group.Key, NamesOf(group.Select(each => each.Line)), [.. group.Select(each => each.Line)])),
        ];
        var shut = offered.Where(each => each.Line.IsShut).Select(each => each.Line).ToList();
        if (shut.Count > 0) NotNow = new("Not possible now", NamesOf(shut), shut);
    }

    /// <summary>What somebody looks for.</summary>
    public string? Words { get; }

    /// <summary>What fits it.</summary>
    public IReadOnlyList<Line> Found { get; } = [];

    /// <summary>What one adds most.</summary>
    public IReadOnlyList<Line> First { get; } = [];

    public IReadOnlyList<Group> Groups { get; } = [];

    public Group? NotNow { get; }

    public string Rest => Wording.Count(Groups.Sum(group => group.Lines.Count), "kind");

    /// <summary>What is due, and which kind settles it.</summary>
    public IEnumerable<(string When, string Title, string By, bool IsLate)> Due => owed.Where(each => each.Due is not null && AccessTable.Records(reader.Role, Steps.For(each).Kind)).Take(5)
        .Select(each => (Wording.When(each.Due, of.Today), each.Title, $"{EntryWords.Name(Steps.For(each).Kind)} covers it", each.State == State.Overdue));

    /// <summary>What was added last, against saving twice.</summary>
    public IEnumerable<(string Day, string What, string By)> Last => of.Case.AsRecorded.Reverse().Take(3)
        .Select(recorded => (of.Short(recorded.Entry.On), EntryWords.Heading(recorded.Entry), $"recorded {of.Brief(of.DayOf(recorded.RecordedAt))}"));

    private static bool IsWithEmployer(Recording recording) => recording.Fixed.Any(field => field is { Name: "with", Fixed: "employer" });

    private static string NamesOf(IEnumerable<Line> lines) => string.Join(", ", lines.Select(line => EntryWords.Within(line.Title)));

    private Line LineOf(Recording recording)
    {
        var address = of.To.Page(recording.Address);
        if (recording.Wants is { } wants && !wants.Holds(of.Facts)) return new(recording.Title, address, $"Missing: {wants.Words}.") { IsShut = true };
        if (of.Case.Evaluation.Gates.FirstOrDefault(gate => !gate.Open && gate.Step == recording.Kind.JsonName()) is { } gate)
        {
            var missing = gate.Needs.First(need => !need.Met);
            var cure = missing.Rule.Cure;
            return new(recording.Title, address, $"Missing: {missing.Need}.")
            {
                IsShut = true,
                Cure = cure is not null && cure.IsFor(reader.Role) ? (cure.Words, cure.Address(of.Case.Header.Number)) : null,
            };
        }

        var covered = owed.Where(each => each.Due is not null && Settles(recording, Steps.For(each))).ToList();
        var says = covered.Count == 0 ? recording.About ?? ""
            : $"Covers {string.Join(", ", covered.Take(2).Select(each => $"{EntryWords.Within(each.Title)} ({Wording.When(each.Due, of.Today).ToLowerInvariant()})"))}.";
        return new(recording.Title, address, says) { IsUrgent = covered.Exists(each => each.State == State.Overdue) };
    }

    // What the form answers by itself must be what settles the duty.
    private static bool Settles(Recording recording, Cure step) =>
        recording.Kind == step.Kind && step.Preset.All(preset => recording.Fixed.All(field => field.Name != preset.Field || field.Fixed == preset.Value));
}
