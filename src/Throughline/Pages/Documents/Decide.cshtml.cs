using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Documents;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Documents;

/// <summary>A report read and decided on, section by section: accepted, or returned with a reason for each that falls short.</summary>
[Authorize(nameof(Permission.ReadReports))]
public sealed class DecideModel(CaseDocuments documents, DecideReport decide, CurrentUser me) : PageModel
{
    private const string ReasonOf = "reason-";

    public CaseOnFile Of { get; private set; } = null!;

    public SentReport Sent { get; private set; } = null!;

    public DocumentInHand Hand { get; private set; } = null!;

    /// <summary>What the check of content finds in it.</summary>
    public IReadOnlyList<Found> Found { get; private set; } = [];

    /// <summary>The sections as they are read: of a report that was sent anew only those that changed or had a reason; then the rest.</summary>
    public IReadOnlyList<Section> First { get; private set; } = [];

    public IReadOnlyList<Section> Rest { get; private set; } = [];

    /// <summary>The reasons as they were typed.</summary>
    public IReadOnlyDictionary<string, string> Reasons { get; private set; } = new Dictionary<string, string>();

    public string Answer(Section section) => Sent.Version.Signed.Answers.GetValueOrDefault(section.Name, "");

    public static string Field(Section section) => ReasonOf + section.Name;

    public IEnumerable<string> Fields => Hand.Type.Sections.Select(Field);

    public SectionToDecide Look(Section part) => new(part, Field(part), Answer(part), Found.FirstOrDefault(each => each.Section == part),
        Sent.Changed.Where(each => each.Section == part).Select(each => each.Was).FirstOrDefault(), Reasons.GetValueOrDefault(part.Name, ""));

    public string Checked => Found.Count == 0 ? ContentCheck.NothingFound : $"{Wording.Count(Found.Count, "thing")} found";

    /// <summary>The talks with the author that are on file, the latest first.</summary>
    public IReadOnlyList<Contact> Talks => [.. Hand.Type.Talks(Of.View).Reverse()];

    /// <summary>What was talked over, as it was typed.</summary>
    [BindProperty]
    public string? Talk { get; set; }

    public int Waited => me.Today.DayNumber - Sent.On.DayNumber;

    public async Task<IActionResult> OnGetAsync(string @case, int seq, CancellationToken cancel) => await Find(@case, seq, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(string @case, int seq, string? decision, CancellationToken cancel)
    {
        if (await Find(@case, seq, cancel) is { } instead) return instead;
        Reasons = Sent.Version.Type.Sections.ToDictionary(section => section.Name, section => Request.Form[Field(section)].ToString().Trim(), StringComparer.Ordinal);
        var accept = decision == "accept";
        if (accept && Reasons.Values.Any(reason => reason.Length > 0))
        {
            ModelState.AddModelError("", "You wrote a reason and chose to accept. Return it, or take the reason out.");
            return Page();
        }

        switch (await decide.Handle(me.Actor, Of, Sent, Reasons, accept, Talk, cancel))
        {
            case DecideReport.Outcome.Recording { Appended: AppendOutcome.Recorded }:
                return Redirect(Links.Case(@case).Signed(seq));
            case DecideReport.Outcome.Recording { Appended: var outcome }:
                Refusals.Tell(outcome, ModelState, me.Today);
                return Page();
            case DecideReport.Outcome.WithoutReason:
                ModelState.AddModelError(Field(Sent.Version.Type.Sections[0]), "To return it, say at a section what is missing.");
                return Page();
            case DecideReport.Outcome.DecidedBefore:
                return Redirect(Links.Case(@case).Signed(seq));
            default:
                return StatusCode(StatusCodes.Status403Forbidden);
        }
    }

    private async Task<IActionResult?> Find(string number, int seq, CancellationToken cancel)
    {
        var (of, instead) = await documents.Find(number, cancel);
        if (of is null) return instead;
        if (!DecideReport.MayDecide(me.Actor, of.Header)) return StatusCode(StatusCodes.Status403Forbidden);
        if (SentReport.In(of).LastOrDefault(each => each.Version.Entry.Seq == seq) is not { } sent) return NotFound();
        if (sent.Decision is not null) return Redirect(Links.Case(number).Signed(seq));
        Of = of;
        Sent = sent;
        Hand = DocumentInHand.Of(of, sent.Version);
        Found = ContentCheck.Of(Hand.Type, Hand.Writing, sent.Version.Signed.Answers);
        var anew = sent.Changed.Select(each => each.Section).Concat(sent.Answered.Select(each => each.Section)).ToHashSet();
        First = sent.Before is null ? Hand.Type.Sections : [.. Hand.Type.Sections.Where(anew.Contains)];
        Rest = [.. Hand.Type.Sections.Except(First)];
        return null;
    }
}
