using Throughline.Pages.Cases;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Throughline.Policy.Agencies.Nebraska;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui;

namespace Throughline.Pages.Nebraska;

/// <summary>The determination on a request: five criteria, each with its reason, and one of three outcomes. What is wrong is said at its field.</summary>
public sealed class DecisionForm(PostEmploymentYear year, IAssessment? assessed)
{
    public const string Outcome = "outcome";
    public const string Why = "why";
    public const string Consulted = "consulted";
    public const string Rights = "appealRightsReviewed";

    /// <summary>The fields as they follow on the page.</summary>
    public static readonly string[] Fields = ["readilyAvailable", "easyToArrange", "routine", "limited", "withinWindow", Outcome, Consulted, Rights, Why];

    private const string Window = "withinWindow";

    private readonly Dictionary<string, string> typed = new(StringComparer.Ordinal);

    public IReadOnlyList<(string Name, string Label)> Criteria { get; } =
    [
        ("readilyAvailable", "Readily available"), ("easyToArrange", "Easy to arrange"), ("routine", "Routine"), ("limited", "Limited in scope and length"),
        (Window, $"Given and completed by {year.LastDay.ToString("MMM d, yyyy", CultureInfo.InvariantCulture)}"),
    ];

    public string this[string field] => typed.GetValueOrDefault(field, "");

    /// <summary>The day by which it can be done, as the assessment has it.</summary>
    private DateOnly? DoneBy => assessed?.DoneBy;

    public bool IsComplex => assessed?.Complexity == AssessedRequest.Complex;

    /// <summary>Answers that the file knows.</summary>
    public DecisionForm Begin()
    {
        if (year.IsOver) (typed[Window], typed[Window + "-why"]) = ("false", "The window has ended.");
        else if (DoneBy is { } day)
        {
            typed[Window] = day <= year.LastDay ? "true" : "false";
            typed[Window + "-why"] = day <= year.LastDay
                ? $"Done by {Said(day)}, {Wording.Count(year.LastDay.DayNumber - day.DayNumber, "day")} before the end."
                : $"Not before {Said(day)}, {Wording.Count(day.DayNumber - year.LastDay.DayNumber, "day")} too late.";
        }

        return this;
    }

    public DecisionForm Take(IFormCollection form)
    {
        foreach (var name in Criteria.SelectMany(each => new[] { each.Name, each.Name + "-why" }).Concat([Outcome, Why, Consulted, Rights])) typed[name] = form[name].ToString().Trim();
        return this;
    }

    /// <summary>The determination, or null with what must be mended.</summary>
    public Determination? Read(DateOnly today, bool fits, ModelStateDictionary state)
    {
        foreach (var (name, label) in Criteria.Where(each => this[each.Name] is not ("true" or "false"))) state.AddModelError(name, $"Answer yes or no: {char.ToLowerInvariant(label[0])}{label[1..]}.");
        if (this[Window] == "true" && year.IsOver) state.AddModelError(Window, $"The window ended on {Said(year.LastDay)}; no extension exists. Answer no.");
        else if (this[Window] == "true" && DoneBy > year.LastDay) state.AddModelError(Window, $"The assessment says {Said(DoneBy.Value)}, after the end. Answer no, or assess the request again.");
        if (!Vocabulary<DeterminationOutcome>.Read(this[Outcome], out var outcome) || outcome == DeterminationOutcome.JobRetention) state.AddModelError(Outcome, "Choose what follows: post-employment services, a new case, or neither.");
        else if (outcome == DeterminationOutcome.PostEmployment) AskForAll(fits, state);
        else if (this[Why].Length < 10) state.AddModelError(Why, "Say why, as it was explained: one sentence or more.");
        if (outcome == DeterminationOutcome.Neither && this[Outcome].Length > 0)
        {
            if (this[Consulted] != "true") state.AddModelError(Consulted, "Neither: explain why in a full consultation, then confirm it here.");
            if (this[Rights] != "true") state.AddModelError(Rights, "Neither: go over the right to appeal, then confirm it here.");
        }

        if (!state.IsValid) return null;
        return new()
        {
            On = today, About = DeterminationAbout.PostEmployment, Outcome = outcome, Note = Note,
            Criteria = new() { ReadilyAvailable = Yes("readilyAvailable"), EasyToArrange = Yes("easyToArrange"), Routine = Yes("routine"), Limited = Yes("limited"), WithinWindow = Yes(Window) },
            Consulted = this[Consulted] == "true" ? true : null, AppealRightsReviewed = this[Rights] == "true" ? true : null,
        };
    }

    private void AskForAll(bool fits, ModelStateDictionary state)
    {
        var no = Criteria.Where(each => this[each.Name] == "false").Select(each => $"“{each.Label}”").ToList();
        if (no.Count > 0) state.AddModelError(Outcome, $"Post-employment services need all five to be yes; {string.Join(" and ", no)} {(no.Count == 1 ? "is" : "are")} no. Choose a new case, or neither.");
        else if (year.IsOver) state.AddModelError(Outcome, $"The window ended on {Said(year.LastDay)}; no extension exists. Choose a new case, or neither.");
        else if (!fits) state.AddModelError(Outcome, "The request does not fit the job at closure. Choose a new case, or neither.");
    }

    private string? Note => string.Join("\n", Criteria.Where(each => this[each.Name + "-why"].Length > 0).Select(each => $"{each.Label}: {this[each.Name + "-why"]}").Append(this[Why]).Where(line => line.Length > 0)) is { Length: > 0 } said ? said : null;

    private bool Yes(string criterion) => this[criterion] == "true";

    private static string Said(DateOnly day) => day.ToString("MMM d, yyyy", CultureInfo.InvariantCulture);
}
