using Throughline.Casework.Team;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Staff;
using Throughline.Ui;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Team;

/// <summary>How soon contacts are recorded, what came in on the day of a closure or a review, and services before the plan or beside it.</summary>
[Authorize(nameof(Permission.ReadTeam))]
public sealed class RecordingModel(LateRecording late, BesidesThePlan besides, StaffNames names, CurrentUser me) : PageModel
{
    /// <summary>An office, or one worker of it: contacts, how many in time, the share in words.</summary>
    public sealed record Row(string Name, bool IsOffice, int Contacts, int InTime, int Longest)
    {
        public string Rate => IndexModel.Rate(InTime, Contacts);

        public string LongestWait => Wording.Count(Math.Max(0, Longest), "day");
    }

    /// <summary>A closure or a review for which contacts were recorded on its very day.</summary>
    public sealed record DecisionDay(string What, string Name, string Case, string Says);

    /// <summary>A service that the plan did not hold when it was given.</summary>
    public sealed record BesideLine(string Name, string Entry, string Service, string Day, string Why, string Worker);

    public string Title => $"Contacts recorded within {LateRecording.InTime} days";

    public string Scope => $"{me.Actor.Office ?? me.Pack.Name}, last {LateRecording.Lately} days";

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public IReadOnlyList<DecisionDay> OnTheDay { get; private set; } = [];

    public IReadOnlyList<BesideLine> Besides { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await late.Shares(me.Actor, cancel) is not { } shares) return Forbid();
        Rows = [.. shares.GroupBy(share => share.Office ?? "No office").SelectMany(office => office
            .Select(share => new Row(share.Name, false, share.Contacts, share.InTime, share.LongestDays))
            .Prepend(new(office.Key, true, office.Sum(share => share.Contacts), office.Sum(share => share.InTime), office.Max(share => share.LongestDays))))];
        OnTheDay = [.. (await late.OnDaysOfDecision(me.Actor, cancel)).Select(each => new DecisionDay(
            $"{each.What} of {Wording.Short(each.Day, me.Today)}", each.Name, Links.Case(each.Case).ToString(),
            $"{Wording.Count(each.Contacts, "contact")} recorded that day, the earliest of {Wording.Short(each.Earliest, me.Today)}."))];
        var works = await besides.OfTeam(me.Actor, cancel);
        var workers = await names.Of(works.Select(each => each.Worker), cancel);
        Besides = [.. works.Select(each => new BesideLine(
            each.Name, Links.Case(each.Case).Entry(each.Work.Seq), EntryWords.Plain(each.Work.Service), Wording.Short(each.Work.On, me.Today),
            Wording.Sentence(Wording.Days(each.Work.Why, me.Today)),
            each.Worker is { } worker ? workers.GetValueOrDefault(worker, "A former worker") : "Not assigned"))];
        return Page();
    }
}
