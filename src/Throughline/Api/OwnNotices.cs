using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Notices;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Api;

/// <summary>What the caller has been told of their cases, and that they have read it.</summary>
internal static class OwnNotices
{
    public static async Task<IResult> List(HttpContext http, Inbox inbox, AgencyPacks packs, AgencyClock clock)
    {
        var actor = http.User.AsActor();
        var pack = packs.Of(actor.Agency)!;
        var list = await inbox.Handle(actor, http.RequestAborted) ?? new([], []);
        return JsonAnswer.Ok(new { upTo = clock.Now, unread = list.Unread.Select(notice => Told(notice, pack, actor.Role)), read = list.Read.Select(notice => Told(notice, pack, actor.Role)) });
    }

    public static async Task<IResult> Read(Guid id, HttpContext http, Inbox inbox, AgencyPacks packs)
    {
        var actor = http.User.AsActor();
        return await inbox.Read(actor, id, http.RequestAborted) is { } notice
            ? JsonAnswer.Ok(Told(notice, packs.Of(actor.Agency)!, actor.Role))
            : Problems.NotFound("There is no such notice", "It may be someone else's, or from a case you no longer have.");
    }

    public static async Task<IResult> ReadAll(HttpContext http, Inbox inbox)
    {
        var fields = JsonFields.Of(await Bodies.Read(http.Request), "upTo");
        if (fields.Value("upTo") is not { ValueKind: System.Text.Json.JsonValueKind.String } given || !given.TryGetDateTimeOffset(out var upTo))
        {
            fields.Mistake("upTo", "Give the instant that the list was read with: what came later stays unread.");
            return Problems.Fields(fields.Mistakes);
        }

        return fields.Mistakes.Count > 0 ? Problems.Fields(fields.Mistakes) : JsonAnswer.Ok(new { marked = await inbox.ReadAll(http.User.AsActor(), upTo.UtcDateTime, http.RequestAborted) });
    }

    private static object Told(Notice notice, Pack pack, Role reader)
    {
        var answer = NoticeAct.For(notice, pack, reader);
        return new
        {
            id = notice.Id, at = notice.At, about = notice.About?.JsonName(), text = notice.Text, @case = notice.Case, rule = notice.Rule, subject = notice.Subject, seq = notice.Seq, readAt = notice.ReadAt,
            answer = new { label = answer.Label, page = answer.Address },
        };
    }
}
