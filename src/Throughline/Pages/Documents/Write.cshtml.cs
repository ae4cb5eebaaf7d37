using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Documents;
using Throughline.Casework.Employers;
using Throughline.Casework.Occupations;
using Throughline.Casework.Record;
using Throughline.Policy.Documents;
using Throughline.Ui;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Documents;

/// <summary>The editor of any document: its sections, what the file knows of each, what is left, and the draft.</summary>
[Authorize(nameof(Permission.RecordEntry))]
public sealed class WriteModel(CaseDocuments documents, WriteDocument write, SignDocument sign, FindOccupations occupations, CurrentUser me) : PageModel
{
    public CaseOnFile Of { get; private set; } = null!;

    public DocumentType Type { get; private set; } = null!;

    public DocumentDraft Draft { get; private set; } = null!;

    /// <summary>Which draft the answers were typed over.</summary>
    public string Version { get; private set; } = "";

    public bool Saved { get; private set; }

    /// <summary>Whether somebody else kept other answers since the page was opened, so that nothing was kept now.</summary>
    public bool ChangedMeanwhile { get; private set; }

    /// <summary>The kinds of work that are known, for a document that asks for one.</summary>
    public KnownOccupations? Occupations { get; private set; }

    public string Answer(Section section) => Draft.Answers.GetValueOrDefault(section.Name, "");

    /// <summary>The section that was given another row with the click that led here.</summary>
    public string? MoreOf { get; private set; }

    /// <summary>The field of a section, with what is said beside it.</summary>
    public SectionField Field(Section section) => new(section, Answer(section), section.FromFile(new(Of.File, Of.Today)), Wrong(section), Occupations, MoreOf == section.Name, Links.Case(Of.Header.Number).Document(Type.Key));

    public string? Wrong(Section section) => ModelState.TryGetValue(section.Name, out var state) && state.Errors.Count > 0 ? state.Errors[0].ErrorMessage : null;

    public int Done => Type.Sections.Count(section => section.Required && section.Wrong(Answer(section)) is null);

    /// <summary>The fields to which a message can lead, in their order.</summary>
    public IEnumerable<string> Fields => Type.Sections.Select(section => section.Name);

    public string Signers => Type.SignedBy.Count == 0 ? "nobody has to" : string.Join(", ", Type.SignedBy.Select(EntryWords.Plain));

    public int Asked => Type.Sections.Count(section => section.Required);

    public async Task<IActionResult> OnGetAsync(string @case, string key, bool saved, CancellationToken cancel)
    {
        if (await Find(@case, key, cancel) is { } instead) return instead;
        Draft = Wording.Begun(await write.Open(me.Actor, Of, Type, cancel), Type, Of.Today);
        Version = Draft.Version;
        Saved = saved;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string @case, string key, string? act, CancellationToken cancel)
    {
        if (await Find(@case, key, cancel) is { } instead) return instead;
        var answers = Type.Sections.ToDictionary(section => section.Name, section => TypedAnswers.Of(section, Request.Form), StringComparer.Ordinal);
        foreach (var work in Type.Sections.Where(section => section.IsOccupation))
        {
            if (Request.Form[work.Name + "-choice"] is [{ Length: > 0 } chosen]) answers[work.Name] = chosen;
            // With nothing typed there, the section that says what it is about is looked up.
            if (Request.Form["look"] != work.Name) continue;
            if (answers[work.Name].Length == 0 && work.LookedUpBy is { } other) answers[work.Name] = answers[other];
            if (Occupations?.NothingFits(answers[work.Name]) is { } nothing) ModelState.AddModelError(work.Name, nothing);
        }

        MoreOf = Request.Form["more"] is [{ Length: > 0 } more] ? more : null;
        var looking = Request.Form.ContainsKey("look") || MoreOf is not null;
        var checking = act == "check" && !looking;
        // What was typed is kept whatever is still missing.
        var outcome = await write.Save(me.Actor, Of, Type, answers, checking, Request.Form["version"] is [{ Length: > 0 } version] ? version : null, cancel);
        if (outcome is WriteDocument.Outcome.ChangedMeanwhile { Now: var theirs }) return Beside(theirs, answers);
        if (outcome is not WriteDocument.Outcome.Kept { Draft: var draft }) return StatusCode(StatusCodes.Status403Forbidden);
        Version = draft.Version;
        Draft = draft with { Answers = answers };
        foreach (var (section, wrong) in checking ? await write.Left(Of, Type, draft.Answers, cancel) : [])
        {
            ModelState.AddModelError(section.Name, $"{section.Label}{(char.IsPunctuation(section.Label[^1]) ? " " : ": ")}{Wording.Days(wrong, Of.Today)}");
        }

        if (looking || !ModelState.IsValid) return Page();
        var of = Links.Case(@case);
        return !checking ? Redirect(of.Document(key) + "?saved=true") : Type.SignedBy.Count > 0 ? Redirect(of.Sign(key)) : await Record(cancel);
    }

    // Nothing is kept: what was typed stays in its field, and theirs is said beside it. Saved again, it replaces theirs knowingly.
    private PageResult Beside(DocumentDraft theirs, Dictionary<string, string> answers)
    {
        ChangedMeanwhile = true;
        Version = theirs.Version;
        Draft = theirs with { Answers = answers };
        foreach (var section in Type.Sections)
        {
            var other = theirs.Answers.GetValueOrDefault(section.Name, "");
            if (other == answers.GetValueOrDefault(section.Name, "")) continue;
            var said = other.Length == 0 ? "was left empty" : $"now says “{section.Say(other)}”";
            ModelState.AddModelError(section.Name, $"{section.Label} {said} in the draft. Yours stands here; save to put it in its place.");
        }

        return Page();
    }

    // Nobody has to sign it: checked is done.
    private async Task<IActionResult> Record(CancellationToken cancel)
    {
        if (await sign.Handle(me.Actor, Of, Type, new() { Role = "" }, cancel) is not SignDocument.Outcome.Recording { Appended: var outcome }) return Page();
        if (outcome is AppendOutcome.Recorded recorded) return Redirect(documents.AfterSigning(Of.Header.Number, Type, recorded.Entries[0].Seq));
        Refusals.Tell(outcome, ModelState, me.Today);
        return Page();
    }

    private async Task<IActionResult?> Find(string number, string key, CancellationToken cancel)
    {
        var (of, instead) = await documents.Find(number, cancel);
        if (of is null) return instead;
        if (documents.TypeOf(key) is not { } type) return NotFound();
        if (!WriteDocument.MayWrite(me.Actor, of.Header)) return StatusCode(StatusCodes.Status403Forbidden);
        Of = of;
        Type = type;
        if (type.Sections.Any(section => section.IsOccupation)) Occupations = await occupations.All(cancel);
        return null;
    }
}
