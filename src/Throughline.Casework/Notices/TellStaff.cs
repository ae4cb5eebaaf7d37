using System.Security.Cryptography;
using System.Text;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Derived;
using Throughline.Casework.Entries;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Notices;

/// <summary>What staff are told of: when it is recorded, when a case becomes theirs, and when a review comes near.</summary>
internal static class TellStaff
{
    /// <summary>An imported event is news if it happened within this many days.</summary>
    private const int News = 30;

    // A review that was announced stays announced: the same notice again is left as it is.
    private const string Insert = """
        INSERT INTO notices (agency, "for", id, at, "case", rule, about, subject, seq, text) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        ON CONFLICT (agency, "for", id) DO NOTHING
        """;

    private sealed record Telling(NoticeAbout About, string Text, string? Rule = null, string? Subject = null, string? Named = null);

    /// <summary>Tells of entries just recorded.</summary>
    public static void Write(CaseState before, IReadOnlyList<RecordedEntry> recorded, Actor by, DateOnly today, List<Statement> into)
    {
        var header = before.Header;
        foreach (var (seq, entry, recordedBy, at) in recorded)
        {
            if (by.Role == Role.Console && entry.On < today.AddDays(-News)) continue;
            if (Of(before, entry, by) is not ({ } whom, { } telling) || whom == recordedBy) continue;
            into.Add(Inserting(header, whom, Guid.CreateVersion7(), at, telling, seq));
        }
    }

    /// <summary>Tells somebody of a case that is theirs now, unless they assigned it themselves.</summary>
    public static void Assigned(CaseHeader? was, CaseHeader becomes, Actor by, DateTime at, List<Statement> into)
    {
        // An imported case was theirs before it was imported.
        if (was is null && by.Role == Role.Console) return;
        foreach (var whom in new[] { (was?.Counselor, becomes.Counselor), (was?.Specialist, becomes.Specialist) }.Where(each => each.Item1 != each.Item2).Select(each => each.Item2).OfType<string>().Distinct())
        {
            if (whom != by.Id) into.Add(Inserting(becomes, whom, Guid.CreateVersion7(), at, new(NoticeAbout.CaseAssigned, $"{by.Name} assigned {becomes.Name} to you."), null));
        }
    }

    /// <summary>Tells of reviews coming up; once for each review and person, however often the nightly run repeats.</summary>
    public static void Reviews(CaseHeader header, Evaluation now, DateTime at, List<Statement> into)
    {
        if (DerivedRows.WaitsFor(header) is not { Length: > 0 } whom) return;
        foreach (var owed in now.Obligations)
        {
            if (owed is not { State: State.Open, Due: { } due } || !Agencies.Reviews.Is(owed.Rule) || due.DayNumber - now.AsOf.DayNumber > Agencies.Reviews.Ahead) continue;
            var name = $"{header.Agency}/{header.Number}/{owed.Rule.Id}/{owed.Subject}/{owed.Opened:yyyy-MM-dd}/{due:yyyy-MM-dd}";
            into.Add(Inserting(header, whom, new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)), at, new(NoticeAbout.ReviewDue, $"{header.Name}: {Lower(owed.Title)} is due on {due:yyyy-MM-dd}.", owed.Rule.Id), null));
        }
    }

    /// <summary>Takes back reviews that were announced after this moment and that nobody has read.</summary>
    public static Statement Unsaid(string agency, DateTime now) =>
        new("DELETE FROM notices WHERE agency = $1 AND about = $2 AND at > $3 AND read_at IS NULL", agency, NoticeAbout.ReviewDue.JsonName(), now);

    /// <summary>Tells those who may decide that a correction waits.</summary>
    public static void Asked(CaseHeader header, IEnumerable<string> supervisors, Actor by, DateOnly due, DateTime at, List<Statement> into)
    {
        foreach (var whom in supervisors.Where(each => each != by.Id))
        {
            into.Add(Inserting(header, whom, Guid.CreateVersion7(), at, new(NoticeAbout.CorrectionAsked, $"{header.Name}: {by.Name} asks for a correction after the closure. Decide by {due:yyyy-MM-dd}."), null));
        }
    }

    /// <summary>Tells whoever asked, and whoever works the case, what was decided.</summary>
    public static void Decided(CaseHeader header, string askedBy, Actor by, bool approved, string reason, int? seq, DateTime at, List<Statement> into)
    {
        foreach (var whom in new[] { askedBy, header.Counselor, header.Specialist }.OfType<string>().Distinct().Where(each => each != by.Id))
        {
            into.Add(Inserting(header, whom, Guid.CreateVersion7(), at, new(NoticeAbout.CorrectionDecided, $"{header.Name}: {by.Name} {(approved ? "approved" : "declined")} the correction. {reason}"), seq));
        }
    }

    private static (string? Whom, Telling? Telling) Of(CaseState before, Entry entry, Actor by)
    {
        var (whom, telling) = Of(before.Header, entry, by);
        // A report's author is told what became of it, whoever works the case by then.
        if (entry is Document { Action: DocumentAction.Returned or DocumentAction.Accepted } decision) whom = AuthorOf(decision, before) ?? whom;
        return (whom, telling is null ? null : telling with { Rule = before.File.Pack.Notices.GetValueOrDefault(telling.Named ?? telling.About.JsonName())?.Rule });
    }

    private static (string? Whom, Telling? Telling) Of(CaseHeader header, Entry entry, Actor by) => entry switch
    {
        EmploymentStarted { Supported: true } job => (header.Counselor, new(NoticeAbout.PlacementMade, $"{header.Name} started a job on {job.On:yyyy-MM-dd}: {job.Title}, {job.Employer}.")),
        EmploymentChanged { Supported: true } job => (header.Counselor, new(NoticeAbout.PlacementMade, $"{header.Name} has a job that is supported from {job.On:yyyy-MM-dd} on.")),
        ReferralOpened { To: not ReferralTo.Cpap } referral => (header.Specialist, new(NoticeAbout.ReferralOpened, $"{header.Name} was referred on {referral.On:yyyy-MM-dd}: set up the first meeting.")),
        ReferralEnded { To: ReferralTo.Placement } referral => (header.Counselor, new(NoticeAbout.ReferralEnded, $"{header.Name} is back with you since {referral.On:yyyy-MM-dd}: {referral.Reason}")),
        ConcernRaised concern => (header.Specialist ?? header.Counselor, new(NoticeAbout.ConcernRaised, $"{header.Name}: the {concern.By.JsonName()} raised a concern on {concern.On:yyyy-MM-dd}.", Subject: concern.Concern, Named: concern.By == RaisedBy.Employer ? "concern-raised-by-employer" : null)),
        StoppedWorkingTold told => (header.Counselor, new(NoticeAbout.WorkLost, $"{header.Name} stopped working: {by.Name} told on {told.On:yyyy-MM-dd}. {told.Note}".Trim())),
        ReturningConversation when by.Role == Role.Client => (header.Counselor, new(NoticeAbout.AskedAgain, $"{header.Name} asks for services again, from their own account.")),
        Document { Action: DocumentAction.Submitted } document when by.Role == Role.ProviderStaff =>
            (header.Counselor, new(NoticeAbout.ReportSubmitted, $"{header.Name}: {by.Name} submitted {ReportOf(document)}.")),
        Document { Action: DocumentAction.Returned } document => (header.Specialist, new(NoticeAbout.ReportReturned, $"{header.Name}: {by.Name} returned the {ReportOf(document)}. {document.Note}")),
        Document { Action: DocumentAction.Accepted } document => (header.Specialist, new(NoticeAbout.ReportAccepted, $"{header.Name}: {by.Name} accepted the {ReportOf(document)}.")),
        _ => default,
    };

    private static string? AuthorOf(Document decision, CaseState before) => before.AsRecorded.LastOrDefault(each => each.Entry is Document { Action: DocumentAction.Submitted } sent
        && sent.Name == decision.Name && sent.Authorization == decision.Authorization && sent.Period == decision.Period) is { RecordedBy: var author } && Actor.Known(author).Length > 0 ? author : null;

    private static string ReportOf(Document document) => $"{document.Name.Replace('-', ' ')}{(document.Period is { } month ? $" for {month}" : "")}";

    private static Statement Inserting(CaseHeader header, string whom, Guid id, DateTime at, Telling telling, int? seq) => new(Insert,
        header.Agency, whom, id, at, header.Number, DbNull.Or(telling.Rule), telling.About.JsonName(), DbNull.Or(telling.Subject), DbNull.Or(seq), telling.Text);

    private static string Lower(string title) => title.Length > 1 && char.IsLower(title[1]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;
}
