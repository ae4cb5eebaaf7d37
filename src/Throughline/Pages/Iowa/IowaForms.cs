using System.Globalization;
using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Iowa;

/// <summary>Iowa's own forms.</summary>
internal static class IowaForms
{
    private const string Statuses = "Status";

    public static AgencyForms All { get; } = new()
    {
        Pages = new Dictionary<Kind, string>
        {
            [Kind.PostEmploymentRequested] = "returning", [Kind.Determination] = "returning", [Kind.ReturningConversation] = "returning", [Kind.ClosedFile] = "closed-file", [Kind.PolicyException] = "exceptions",
            [Kind.ComparableBenefit] = $"documents/{BenefitSearch.Name}",
        },
        Short =
        [
            new(Kind.StatusRecorded, Statuses, Ask.FromTheFile("status", "Status", StatusTable.ReachableFrom), Ask.Text("reason", "Reason", "For an interruption, and for how post-employment services ended.").PerhapsNot())
            { Title = "Status", About = "Only what nothing else in the file says. Plan, job, closure and post-employment move the status by themselves." },
            new(Kind.ExitReported, "Closure and after")
            {
                Title = "Exit reported", About = "The day on which the quarterly federal report that holds this exit was sent.", AppliesWhen = facts => facts.Placed.Any(each => each.Entry is Closed { Outcome: ClosureOutcome.Successful }),
            },
            new(Kind.Appeal, "Closure and after",
                Ask.FromTheFile("about", "Decision", NoticesOf), Ask.OneOf("way", "What is asked for", "review", "mediation", "hearing"))
            {
                Title = "Appeal", About = "By telephone, letter, fax or e-mail. By telephone, write it down as it was said.", AppliesWhen = facts => facts.Each<NoticeOfDecision>().Any(),
            },
            new(Kind.NoticeOfDecision, "Closure and after",
                Ask.FromTheFile("about", "What was asked for", AppealsOf), Ask.Text("reasons", "What was decided, and why"))
            {
                Title = "Outcome of an appeal", About = "What a hearing or mediation came to. A hearing is held within 60 days of asking for it.", AppliesWhen = facts => AppealsOf(facts).Any(),
            },
            // With the agency's own money they are not given after a closure; that somebody else pays is recorded.
            new(Kind.ServiceGiven, "Closure and after",
                Ask.OneOf("service", "Service", IowaServices.Extended).As(IowaServices.Extended), Ask.Text("paidBy", "Paid by", "Who pays, other than IVRS."))
            { Title = "Extended services paid by others", NoteLabel = "What is given, and until when", AppliesWhen = facts => facts.Placed.Any(each => each.Entry is Closed) },
        ],
    };

    // Each decision that the person was given notice of.
    private static IEnumerable<(string, string)> NoticesOf(CaseView facts) => facts.Each<NoticeOfDecision>().GroupBy(notice => notice.About, StringComparer.Ordinal)
        .Where(of => of.Key is not null).Select(of => (of.Key!, $"{EntryWords.Capital(EntryWords.Plain(of.Key!))}, notice of {of.Last().On.ToString("MMM d, yyyy", CultureInfo.InvariantCulture)}"));

    // What was asked for against a decision, and when.
    private static IEnumerable<(string, string)> AppealsOf(CaseView facts) => facts.Each<Appeal>().Where(appeal => appeal.Way is "hearing" or "mediation").GroupBy(appeal => appeal.Way!, StringComparer.Ordinal)
        .Select(of => (of.Key, $"{EntryWords.Capital(of.Key)}, asked for on {of.Last().On.ToString("MMM d, yyyy", CultureInfo.InvariantCulture)}"));
}
