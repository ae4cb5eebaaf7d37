using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Documents;
using Throughline.Casework.Employers;
using Throughline.Casework.Occupations;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Ui;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Documents;

/// <summary>The editor of any document: its sections, what the file knows of each, what is left, and the draft.</summary>
[Authorize(nameof(Permission.RecordEntry))]
public sealed class WriteModel(CaseDocuments documents, WriteDocument write, SignDocument sign, FindOccupations occupations, CurrentUser me) : PageModel
{
    public DocumentInHand Hand { get; private set; } = null!;

    public CaseOnFile Of => Hand.Case;

    public DocumentType Type => Hand.Type;

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
    public SectionField Field(Section section) => new(section, Answer(section), section.FromFile(Hand.Writing), Wrong(section), Occupations, MoreOf == section.Name, CaseDocuments.Editor(Hand)) { Found = Found.FirstOrDefault(each => each.Section == section), Folds = Folds(section) };

    public string? Wrong(Section section) => ModelState.TryGetValue(section.Name, out var state) && state.Errors.Count > 0 ? state.Errors[0].ErrorMessage : null;

    /// <summary>What the check of content finds as it stands now; nothing where content is not checked.</summary>
    public IReadOnlyList<Found> Found => field ??= ContentCheck.Of(Type, Hand.Writing, Draft.Answers);

    /// <summary>What keeps it from being sent, in the words of a list; what may be so is only asked about.</summary>
    public string? State(Section section) => Found.FirstOrDefault(each => each.Section == section) is { } found ? StateWords.Of(found.Kind)
        : Answer(section).Length == 0 ? section.Required ? "Not started" : "May stay empty"
        : section.Wrong(Answer(section)) is not null ? "Started"
        : section.How == AnswerForm.InOwnWords && OwnWords.Read(Answer(section)).SaidWhy ? "Said why" : Type.Content is null ? "Answered" : "Written";

    /// <summary>Whether all that was found may be so: who says it is sends it as it stands.</summary>
    public bool MayBeSent { get; private set; }

    // What is written folds to a line, so that what is left stands out.
    private bool Folds(Section section) => Type.Content is not null && Answer(section).Length > 0 && Wrong(section) is null && MoreOf != section.Name && Found.All(each => each.Section != section);

    public int Done => Type.Sections.Count(section => section.Required && section.Wrong(Answer(section)) is null && Found.All(each => each.Section != section));

    /// <summary>What the button does: what nobody signs is recorded at once, and a report is sent.</summary>
    public string CheckWords => Type.SignedBy.Count > 0 ? "Check and send for signature" : Type.Action == DocumentAction.Submitted ? "Check and send" : "Check and record";

    /// <summary>The fields to which a message can lead, in their order.</summary>
    public IEnumerable<string> Fields => Type.Sections.Select(section => section.Name);

    /// <summary>Where the draft is read beside the version that it follows.</summary>
    public string BesideAddress => Links.Case(Of.Header.Number).Beside(Type.Key);

    public string Signers => Type.SignedBy.Count == 0 ? "none needed" : string.Join(", ", Type.SignedBy.Select(EntryWords.Plain));

    public int Asked => Type.Sections.Count(section => section.Required);

    public async Task<IActionResult> OnGetAsync(string @case, string key, bool saved, CancellationToken cancel)
    {
        if (await Find(@case, key, cancel) is { } instead) return instead;
        Draft = Wording.Begun(await write.Open(me.Actor, Hand, cancel), Type, Of.Today);
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
        var outcome = await write.Save(me.Actor, Hand, answers, checking, Request.Form["version"] is [{ Length: > 0 } version] ? version : null, cancel);
        if (outcome is WriteDocument.Outcome.ChangedMeanwhile { Now: var theirs }) return Beside(theirs, answers);
        if (outcome is not WriteDocument.Outcome.Kept { Draft: var draft }) return StatusCode(StatusCodes.Status403Forbidden);
        Version = draft.Version;
        Draft = draft with { Answers = answers };
        foreach (var (section, wrong) in checking ? await write.Left(Hand, draft.Answers, cancel) : [])
        {
            ModelState.AddModelError(section.Name, $"{section.Label}{(char.IsPunctuation(section.Label[^1]) ? " " : ": ")}{Wording.Days(wrong, Of.Today)}");
        }

        if (looking || !ModelState.IsValid) return Page();
        if (!checking) return Redirect(CaseDocuments.Editor(Hand, saved: true));
        if (Type.SignedBy.Count > 0) return Redirect(CaseDocuments.Signing(Hand));
        var sure = Request.Form["sure"] == "true";
        MayBeSent = !sure && Found.Count > 0;
        if (!MayBeSent) return await Record(sure, cancel);
        foreach (var found in Found) ModelState.AddModelError(found.Section.Name, $"{found.Section.Label}: {Wording.Days(found.Mend, Of.Today)}");
        return Page();
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
            ModelState.AddModelError(section.Name, $"{section.Label} {said} in the draft. Yours is here; save to replace it.");
        }

        return Page();
    }

    // Nobody has to sign it: checked is done.
    private async Task<IActionResult> Record(bool sure, CancellationToken cancel)
    {
        if (await sign.Handle(me.Actor, Hand, new() { Role = "", IsSure = sure }, cancel) is not SignDocument.Outcome.Recording { Appended: var outcome }) return Page();
        if (outcome is AppendOutcome.Recorded recorded) return Redirect(documents.AfterSigning(Of.Header.Number, Type, recorded.Entries[0].Seq));
        Refusals.Tell(outcome, ModelState, me.Today);
        MayBeSent = outcome is AppendOutcome.Mistaken mistaken && mistaken.Mistakes.All(mistake => mistake.OnlyUnlikely);
        return Page();
    }

    private async Task<IActionResult?> Find(string number, string key, CancellationToken cancel)
    {
        var (of, instead) = await documents.Find(number, cancel);
        if (of is null) return instead;
        if (documents.TypeOf(key) is not { } type) return NotFound();
        if (!WriteDocument.MayWrite(me.Actor, of, type)) return StatusCode(StatusCodes.Status403Forbidden);
        Hand = CaseDocuments.InHand(of, type, Request);
        if (type.Sections.Any(section => section.IsOccupation)) Occupations = await occupations.All(cancel);
        return null;
    }
}
