using Throughline.Casework.FileRequests;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Web;

namespace Throughline.Api;

/// <summary>The requests for closed files and their answers, for the office that keeps them.</summary>
internal static class ClosedFiles
{
    public static async Task<IResult> List(string agency, HttpContext http, FileQueue queue, int page = 1)
    {
        var actor = http.User.AsActor();
        if (agency != actor.Agency || await queue.Handle(actor, page, http.RequestAborted) is not { } found) return Problems.NotFound("There is no such queue", "The agency keeps no queue of closed files.");
        return JsonAnswer.Ok(new
        {
            waiting = found.Waiting.Select(Row), sent = found.Sent.Select(Row), comingBack = found.ComingBack.Select(Row), countWaiting = found.CountWaiting, countLate = found.CountLate, countSent = found.CountSent, countComingBack = found.CountComingBack,
        });
    }

    public static async Task<IResult> Answer(string agency, HttpContext http, AnswerFileRequest answer, CurrentUser me)
    {
        var actor = http.User.AsActor();
        if (agency != actor.Agency) return Problems.NoSuchCase();
        var fields = JsonFields.Of(await Bodies.Read(http.Request), "case", "action", "reason", "until", "note");
        var (number, action, reason, until, note) = (fields.Text("case"), fields.Text("action"), fields.Text("reason", 2000), fields.Day("until"), fields.Text("note", 2000));
        if (string.IsNullOrEmpty(number)) fields.Mistake("case", "Name the case whose file is asked for.");
        var found = action == "found";
        var known = Vocabulary<ClosedFileAction>.Read(action ?? "", out var said);
        if (!found && !known) fields.Mistake("action", "Choose sent, on-its-way, more-time, unavailable, back-at-the-office, or found.");
        if (found && (reason?.Length ?? 0) < 10) fields.Mistake("reason", "Say where and by whom it was found.");
        if (fields.Mistakes.Count > 0) return Problems.Fields(fields.Mistakes);
        if (IdempotencyKeys.Key(http.Request, out var unnamed) is not { } key) return unnamed!;
        var isSure = http.Request.Query["sure"] == "true";
        var outcome = found
            ? await answer.TakeBack(actor, number!, reason!, me.Today, key, isSure, http.RequestAborted)
            : await answer.Handle(actor, number!, new() { On = me.Today, Action = said, Reason = reason, Until = until, Note = note }, key, isSure, http.RequestAborted);
        return RecordEntries.Answer(outcome, http.Response, OpenACase.Address(agency, number!), 1);
    }

    private static object Row(QueuedRequest each) => new
    {
        @case = each.Request.Case, name = each.Name, asked = $"{each.Request.Asked:yyyy-MM-dd}", waited = each.Waited, late = each.IsLate, state = each.Request.State.JsonName(), purpose = each.Request.Purpose, format = each.Request.Format, file = each.Request.File, counselor = each.Counselor,
        until = each.Request.Until is { } until ? $"{until:yyyy-MM-dd}" : null,
    };
}
