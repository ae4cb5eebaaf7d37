using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework;
using Throughline.Policy;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Documents;

/// <summary>The editor of any document: its sections, what the file knows of each, what is left, and the draft.</summary>
[Authorize(nameof(Act.RecordEntry))]
public sealed class WriteModel(CaseDocuments documents, WriteDocument write, FindOccupations occupations, SignedIn me) : PageModel
{
    public CaseOnFile Of { get; private set; } = null!;

    public DocumentType Type { get; private set; } = null!;

    public DocumentDraft Draft { get; private set; } = null!;

    public bool Saved { get; private set; }

    /// <summary>The kinds of work that are known, for a document that asks for one.</summary>
    public KnownOccupations? Occupations { get; private set; }

    public string Answer(Section section) => Draft.Answers.GetValueOrDefault(section.Name, "");

    public string? Wrong(Section section) => ModelState.TryGetValue(section.Name, out var state) && state.Errors.Count > 0 ? state.Errors[0].ErrorMessage : null;

    public int Done => Type.Sections.Count(section => section.Required && section.Wrong(Answer(section)) is null);

    public int Asked => Type.Sections.Count(section => section.Required);

    public async Task<IActionResult> OnGetAsync(string @case, string key, bool saved, CancellationToken cancel)
    {
        if (await Find(@case, key, cancel) is { } instead) return instead;
        Draft = await write.Open(me.Actor, Of, Type, cancel);
        // What the file begins is said as people say it; what somebody typed stays as it is.
        if (Draft.SavedAt is null) Draft = Draft with { Answers = Draft.Answers.ToDictionary(answer => answer.Key, answer => InText(answer.Key) ? Wording.Days(answer.Value, Of.Today) : answer.Value, StringComparer.Ordinal) };
        Saved = saved;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string @case, string key, string? act, CancellationToken cancel)
    {
        if (await Find(@case, key, cancel) is { } instead) return instead;
        var answers = Type.Sections.ToDictionary(section => section.Name, section => string.Join('\n', Request.Form[section.Name].Select(value => value?.ReplaceLineEndings("\n").Trim())), StringComparer.Ordinal);
        foreach (var work in Type.Sections.Where(section => section.IsOccupation))
        {
            if (Request.Form[work.Name + "-choice"] is [{ Length: > 0 } chosen]) answers[work.Name] = chosen;
            // With nothing typed there, the goal is looked up.
            if (Request.Form["look"] != work.Name) continue;
            if (answers[work.Name].Length == 0) answers[work.Name] = answers.GetValueOrDefault("jobGoal", "");
            if (Occupations?.NothingFits(answers[work.Name]) is { } nothing) ModelState.AddModelError(work.Name, nothing);
        }

        var looking = Request.Form.ContainsKey("look");
        var checking = act == "check" && !looking;
        var left = checking ? Type.Left(answers).Select(each => (each.Section.Name, each.Section.Label, each.Wrong)).ToList() : [];
        // What is missing and what does not fit the file are told in one answer.
        if (checking) left.AddRange(Type.Against(Of.File, Of.Today, answers).Where(each => !left.Exists(missing => missing.Name == each.Section)).Select(each => (each.Section, Type.Sections.First(section => section.Name == each.Section).Label, Wording.Days(each.Wrong, Of.Today))));
        if (checking) left.AddRange(Type.Sections.Where(section => section.IsOccupation && answers[section.Name].Length > 0 && !left.Exists(missing => missing.Name == section.Name))
            .Select(section => (section.Name, section.Label, Occupations?.Unsettled(answers[section.Name]))).Where(each => each.Item3 is not null).Select(each => (each.Name, each.Label, each.Item3!)));
        // What was typed is kept whatever is still missing.
        if (await write.Save(me.Actor, Of, Type, answers, checking && left.Count == 0, cancel) is not { } draft) return StatusCode(StatusCodes.Status403Forbidden);
        Draft = draft with { Answers = answers };
        foreach (var (name, label, wrong) in left) ModelState.AddModelError(name, $"{label}{(char.IsPunctuation(label[^1]) ? " " : ": ")}{wrong}");
        if (looking || !ModelState.IsValid) return Page();
        var address = $"/cases/{Uri.EscapeDataString(@case)}/documents/{key}";
        return !checking ? Redirect(address + "?saved=true") : Type.SignedBy.Count > 0 ? Redirect(address + "/sign") : await Record(cancel);
    }

    // Nobody has to sign it: checked is done.
    private async Task<IActionResult> Record(CancellationToken cancel)
    {
        var (_, outcome) = await write.Sign(me.Actor, Of.Header.Number, Type, "", me.Actor.Name, "", cancel);
        if (outcome is AppendOutcome.Recorded recorded) return Redirect(AfterSigning.Address(Of.Header.Number, Type, recorded.Entries[0].Seq));
        if (outcome is not null) Refusals.Tell(outcome, ModelState);
        return Page();
    }

    private bool InText(string section) => Type.Sections.Any(each => each.Name == section && each.How == AnswerForm.InText);

    private async Task<IActionResult?> Find(string number, string key, CancellationToken cancel)
    {
        var (of, instead) = await documents.Find(number, cancel);
        if (of is null) return instead;
        if (documents.TypeOf(key) is not { } type) return NotFound();
        Of = of;
        Type = type;
        if (type.Sections.Any(section => section.IsOccupation)) Occupations = await occupations.All(cancel);
        return null;
    }
}
