using Throughline.Casework.Employers;
using Throughline.Casework.Record;
using Throughline.Casework.Reports;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Employers;

/// <summary>The words of an employer's page.</summary>
public sealed partial class EmployerModel
{
    /// <summary>A conversation with the employer.</summary>
    public sealed record SaidLine(string Day, string About, string Note, string By);

    /// <summary>A placement or a worksite activity; the case where the reader may open it.</summary>
    public sealed record HappenedLine(string Day, string What, string Went, string? Case);

    public static IReadOnlyList<(string Value, string Text)> Occasions { get; } = [.. Enum.GetValues<EmployerOccasion>().Select(each => (each.JsonName(), EmployerWords.Occasion(each)))];

    public static IReadOnlyList<(string Value, string Text)> Statuses { get; } = [.. Enum.GetValues<EmployerStatus>().Select(each => (each.JsonName(), EmployerWords.Status(each)))];

    public bool AsksWhatWasSaid => Open == "contact" || Contacts.Count == 0;

    public IEnumerable<(string Word, string Text)> HeadFacts =>
    [
        ("Telephone", Of.Phone ?? Unknown),
        ("Web", Of.Domain ?? Unknown),
        ("Address", string.Join(", ", new[] { Of.Street, Of.City, Of.PostalCode }.OfType<string>()) is { Length: > 0 } address ? address : Unknown),
        ("Ask for", Of.ContactPerson ?? Unknown),
    ];

    public IEnumerable<SaidLine> Said => Contacts.Select(contact => new SaidLine(
        Wording.Short(contact.On, me.Today), EmployerWords.Occasion(contact.Occasion), contact.Note,
        $"{(contact.With is { } with ? $"with {with}, " : "")}by {Names.GetValueOrDefault(contact.RecordedBy, "a former worker")}"));

    public string HappenedNote => $"{Wording.Count(Happened.Count, "entry", "entries")} of case files that {(Happened.Count == 1 ? "names" : "name")} this employer";

    public IEnumerable<HappenedLine> HappenedLines => Happened.Select(each => new HappenedLine(Wording.Short(each.On, me.Today), WhatHappened(each), HowItWent(each), each.Case));

    private const string Unknown = "not known";

    private static string WhatHappened(EmployerHistory.Happened each) => each.What == MilestoneKind.Job ? $"Job: {each.Said}" : EntryWords.Capital(EntryWords.Plain(each.Said ?? ""));

    private string HowItWent(EmployerHistory.Happened each) => each.What != MilestoneKind.Job ? ""
        : $"{(each.Ended is { } ended ? $"ended {Wording.Short(ended, me.Today)}" : "held")}{(each.Supported ? "" : ", not the job that the agency supports")}";
}
