using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Casework.Staff;
using Throughline.Pages.Cases;
using Throughline.Policy.Agencies;
using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui;
using Throughline.Ui.EntryForms;
using Throughline.Web;

namespace Throughline.Pages.Wisconsin;

/// <summary>The way from interest in work to a plan: each step with its day and who took it, what is missing, the treatment team and its meetings.</summary>
[Authorize(nameof(Permission.ReadCase))]
public sealed class PathModel(LoadCase load, StaffNames staff, CurrentUser me, AgencyClock clock) : CasePage(load, staff, me, clock)
{
    /// <summary>What must stand before eligibility can be decided.</summary>
    private static readonly string[] ForEligibility = ["application", "releases", "disability-information", "diagnosis-group"];

    /// <summary>What the agency decides on, and what that rests on.</summary>
    private static readonly string[] OfTheAgency = ["disability-information", "diagnosis-group", "eligible", "category"];

    /// <summary>A step as the page tells it.</summary>
    public sealed record Row(StepOnFile Of, string Says, string? Order, string State)
    {
        public (string Words, string Address)? Act { get; init; }
        public string Title => Of.Step.Title;
        public int Number => Of.Number;
    }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int Done => Rows.Count(row => row.Of.Done);

    public IReadOnlyList<TeamMember> Team { get; private set; } = [];

    /// <summary>The meetings of the team, the latest first, and whether somebody of employment was there.</summary>
    public IReadOnlyList<(TeamMeeting Meeting, bool Employment)> Meetings { get; private set; } = [];

    /// <summary>Whether the career profile is bought, as decided last; and since when work on it is under way, where that was before the application.</summary>
    public ProfilePurchase? Bought { get; private set; }

    public DateOnly? BegunBefore { get; private set; }

    /// <summary>What is missing for eligibility; none once it is decided.</summary>
    public string? Missing { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Open(cancel) is { } instead) return instead;
        if (Case.File.Pack.Agency != WisconsinPack.Pack.Agency) return NotFound();
        if (!AccessTable.Sees(Signed.Actor.Role, Kind.IpsStep)) return StatusCode(StatusCodes.Status403Forbidden);
        await LookUp([Case.Header.Counselor, Case.Header.Specialist], cancel);
        // Who does not see what eligibility rests on is not told that it is missing either.
        var hidden = AccessTable.Sees(Signed.Actor.Role, Kind.DiagnosisGroup) ? [] : OfTheAgency;
        var path = ReferralPath.Of(Case.File, Today).Where(step => !hidden.Contains(step.Step.Key))
            .Select((step, at) => step with { Number = at + 1, Skipped = [.. step.Skipped.Where(each => !hidden.Contains(each.Key))] }).ToList();
        var next = path.FirstOrDefault(step => !step.Done);
        Rows = [.. path.Select(step => RowOf(step, step == next))];
        Team = Facts.Entries.OfType<TreatmentTeam>().LastOrDefault()?.People ?? [];
        Bought = Facts.Last<ProfilePurchase>();
        BegunBefore = ProfileBought.BegunBefore(Facts.Entries);
        Meetings = [.. Facts.Entries.OfType<TeamMeeting>().Reverse().Select(meeting => (meeting, HasEmployment(meeting)))];
        if (path.Find(step => step.Step.Key == "eligible") is { Done: false })
        {
            Missing = string.Join(", ", path.Where(step => ForEligibility.Contains(step.Step.Key) && !step.Done).Select(step => EntryWords.Within(step.Step.Title)));
        }

        return Page();
    }

    public string BoughtSaid => Bought is { } decided
        ? $"{(decided.Outcome == ProfilePurchaseOutcome.NearCompletion ? "Not bought, near completion" : "Bought, only begun")}: {Wording.Sentence(decided.Reason ?? "no reason on file")} Decided on {Short(decided.On)}."
        : BegunBefore is { } began ? $"Work on it began on {Short(began)}, before the application. Whether it is bought is not decided yet." : "Work on it did not begin before the application.";

    public string Came(TeamMeeting meeting) => string.Join(", ", meeting.Present ?? []);

    /// <summary>The days since it began.</summary>
    public string? Began => Rows.Where(row => row.Of.Entry is not null).Select(row => row.Of.Entry!.On).DefaultIfEmpty().Min() is { Year: > 1 } first
        ? $"began {Brief(first)}, {Wording.Count(Today.DayNumber - first.DayNumber, "day")}" : null;

    public string Day(Row row) => row.Of.Entry is { } entry ? Short(entry.On) : "";

    private Row RowOf(StepOnFile step, bool isNext)
    {
        var says = step.Entry switch
        {
            null => step.Step.Who,
            Release => $"{step.Step.Who}; {Wording.Count(ReleaseOnFile.All(Case.File, Today).Count, "release")} on file",
            var entry => EntryWords.Facts(entry, Today, Facts) is { Length: > 0 } facts ? facts + (entry.Note is { } note ? " " + note : "") : step.Step.Who,
        };
        var order = step.Skipped.Count == 0 ? null : $"Before {string.Join(", ", step.Skipped.Select(each => EntryWords.Within(each.Title)))}.{(step.Reason is { } reason ? $" Reason: “{reason}”" : "")}";
        return new(step, says, order, step.Done ? "Done" : isNext ? "Next" : "Later") { Act = step.Done ? null : ActOf(step.Step) };
    }

    private (string, string)? ActOf(PathStep step)
    {
        var (words, kind) = step.Key switch
        {
            "releases" => ("Add a release", Kind.Release),
            "diagnosis-group" => ("Confirm the group", Kind.DiagnosisGroup),
            _ => ("Record", Kind.IpsStep),
        };
        return !MayAdd(kind) ? null : (words, kind == Kind.IpsStep ? To.RecordKind(kind.JsonName(), ("step", step.Taken[0].JsonName())) : To.RecordKind(kind.JsonName()));
    }

    // By the name of the specialist, or by the part that the team gives to somebody of employment.
    private bool HasEmployment(TeamMeeting meeting)
    {
        var names = Team.Where(member => member.Part?.Contains("employment", StringComparison.OrdinalIgnoreCase) == true).Select(member => member.Name).Append(Case.Header.Specialist is { } specialist ? NameOf(specialist) : null);
        return names.OfType<string>().Any(name => meeting.Present?.Contains(name, StringComparer.OrdinalIgnoreCase) == true);
    }
}
