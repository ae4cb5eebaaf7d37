using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;
using System.Text.Json;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Ui.EntryForms;

public static partial class EntryWords
{
    /// <summary>The facts of an entry in a sentence, days as people say them and jobs by title and employer; empty where the heading says all.</summary>
    public static string Facts(Entry entry, DateOnly today, CaseView file) => entry switch
    {
        IPlan plan => Join(plan.Goal, plan.Services.Length > 0 ? "services: " + List(plan.Services) : null),
        ReferralOpened referral => $"To {Plain(referral.To)}.",
        ReferralEnded referral => $"To {Plain(referral.To)}: {referral.Reason}",
        Unavailable away => away.Reason,
        PlacementResumed resumed => resumed.ClientAgrees ? "With the client's agreement." : "The client has not agreed.",
        Contact contact => Sentence(contact.Employer, contact.Topics is { Length: > 0 } topics ? List(topics) : null, contact.Advocacy is { Length: > 0 } advocacy ? List(advocacy.Select(kind => kind.JsonName())) : null,
            contact.Present is { Length: > 0 } present ? "with " + string.Join(" and ", present) : null, contact.Final == true ? "final contact before closure" : null),
        ServiceGiven given => Join(Capital(Plain(given.Service)), given.Format is { } format ? Plain(format) : null, given.Areas is { Length: > 0 } areas ? List(areas) : null, given.Complete == true ? "completed" : null, given.Employer, given.Reason),
        Document document => Join($"{Capital(Plain(document.Name))} {Plain(document.Action)}", document.Authorization, document.Period?.ToString(), document.SignedBy is { Length: > 0 } signed ? "signed by " + List(signed) : null),
        Staffing => "At a WIN meeting.",
        ClientPermission permission => $"{Capital(Plain(permission.For))}: {Scope(permission.Scope)}.",
        WorksiteActivity activity => Join(Capital(Plain(activity.Activity)), activity.Employer),
        GoalChange change => Join(change.Goal, change.AgreedBy.Length == 0 ? null : "agreed by " + List(change.AgreedBy.Select(who => who.JsonName()))),
        EmploymentStarted job => $"{job.Title}, {job.Employer}, {Money(job.HourlyWage)} an hour, {job.WeeklyHours:0.##} hours a week{(job.Supported ? "" : ", not the job that the agency supports")}.",
        EmploymentChanged job => Join(job.Title is null && job.Employer is null ? file.SaidOf(job.Job) : null, job.Title, job.Employer, job.HourlyWage is { } wage ? $"{Money(wage)} an hour" : null, job.WeeklyHours is { } hours ? $"{hours:0.##} hours a week" : null, Supported(job.Supported)),
        EmploymentEnded job => Join(file.SaidOf(job.Job), job.Reason),
        StabilityReached job => Join(file.SaidOf(job.Job)),
        Transition transition => Join(file.SaidOf(transition.Job), "with " + List(transition.WithPeople)),
        ConcernRaised concern => $"{Capital(concern.Concern)}, raised by the {Plain(concern.By)}.",
        ConcernAnswered concern => $"{Capital(concern.Concern)}.",
        ContactPlanned planned => $"For {Wording.Short(planned.Planned, today)}, {Plain(planned.Channel)}.",
        Authorization authorization => $"{authorization.Number}: {Plain(authorization.Service)}, {Wording.Brief(authorization.From, today)} to {Wording.Brief(authorization.To, today)}, {Money(authorization.Amount)}.",
        AuthorizationPaid paid => $"{paid.Authorization}: {Money(paid.Amount)} paid{(paid.InFull ? " in full" : ", not in full")}.",
        AuthorizationCancelled cancelled => cancelled.Authorization + ".",
        ServiceMonth month => $"{month.Authorization}, {month.Period}.",
        ServiceEnded ended => ended.Authorization + ".",
        ProfileMeeting { Last: true } => "The last one.",
        _ => More(entry, today, file),
    };

    private static string More(Entry entry, DateOnly today, CaseView file) => entry switch
    {
        Closed closed => closed.Outcome == ClosureOutcome.Successful ? Join("Successful outcome", closed.Job is { } held ? file.SaidOf(held) : null) : "Another outcome.",
        PostEmploymentRequested request => Join($"To {Aim(request.Objective)}", request.Employer, request.Soc, request.Pathway),
        Determination made => Join(Capital(Plain(made.Outcome)), made.Criteria is { AllHold: true } ? "all five criteria hold" : null, made.Reasons),
        ClosedFile closedFile => Join(Capital(Plain(closedFile.Action)), closedFile.Until is { } until ? $"until {Wording.Brief(until, today)}" : null, closedFile.Issues is { Length: > 0 } issues ? string.Join("; ", issues) : null, closedFile.Reason),
        ReturningConversation said => Join(said.Objective is { } aim ? $"To {Aim(aim)}" : "Asked", said.Reason is { } why ? Plain(why) : null, said.Risk is { } risk ? RiskSaid(risk) : null, said.Facts) + (said.Choice is { } choice ? $" Chose {Plain(choice)}: “{said.Words}”" : ""),
        NoticeOfDecision notice => Join($"About {Plain(notice.About ?? "a decision")}", notice.LastDay is { } last ? $"can be appealed through {Wording.Brief(last, today)}" : null, notice.Reasons),
        StatusRecorded status => Join(status.Status, status.Reason),
        ComparableBenefit benefit => Join(Capital(Plain(benefit.Benefit)), benefit.Available ? "available" : "not available", benefit.Partly == true ? "used in part" : benefit.Used ? "used" : "not used",
            benefit.Sources is { Length: > 0 } asked ? $"asked: {string.Join("; ", asked.Select(source => source.Name))}" : null),
        PolicyException exception => Join($"About {exception.About}", Plain(exception.Action), exception.By, exception.Amount is { } most ? Money(most) : null, exception.Until is { } end ? $"until {Wording.Brief(end, today)}" : null, exception.Reason),
        SelfSufficiencyPlan plan => string.Join(" ", plan.Goals.Select(goal => $"{goal.Goal} by {Wording.Brief(goal.By, today)}, {goal.Responsible}.")),
        GoalMet met => met.Goal + ".",
        Release release => Join(release.To is { } to ? $"To {release.Party}, {Plain(to)}" : release.Party, release.What is { Length: > 0 } what ? List(what) : null, release.Purpose, release.Until is { } until ? $"until {Wording.Brief(until, today)}" : null),
        ReleaseRevoked revoked => Join(ReleaseOnFile.All(file.File, file.AsOf).FirstOrDefault(each => each.Release.Name == revoked.Release)?.Release.Party ?? revoked.Release, "nothing goes out under it any more"),
        IpsStep step => Join(step.Step is { } taken ? Capital(Plain(taken)) : null, step.With is { Length: > 0 } with ? "with " + string.Join(", ", with) : null, step.Reason),
        DiagnosisGroup group => Join(group.Group is { } confirmed ? Capital(Plain(confirmed)) : null, group.Source),
        TreatmentTeam team => Join(string.Join("; ", (team.People ?? []).Select(each => $"{each.Name}, {each.Part}"))),
        TeamMeeting meeting => Join("Came: " + string.Join(", ", meeting.Present ?? [])),
        StabilityAgreed agreed => Join(agreed.Level, agreed.By is { } by ? $"by {Wording.Brief(by, today)}" : null, agreed.With is { Length: > 0 } agreeing ? "with " + string.Join(", ", agreeing) : null),
        StoppedWorkingTold told => Join(told.Job is { } job ? file.SaidOf(job) : null),
        Correction { Replacement: null } correction => $"It never happened: {correction.Reason}",
        Correction correction => correction.Reason,
        _ => Support(entry, today, file) ?? Fields(entry),
    };

    // A kind without a sentence of its own is told field by field, as the contract names them.
    private static string Fields(Entry entry)
    {
        using var fields = JsonDocument.Parse(CaseWriter.Written(entry));
        return Join([.. fields.RootElement.EnumerateObject().Where(field => field.Name is not ("id" or "on" or "kind" or "note")).Select(field => $"{Plain(field.Name)}: {Told(field.Value)}")]);
    }

    private static string Told(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Told)),
        JsonValueKind.Object => string.Join(", ", value.EnumerateObject().Select(field => $"{Plain(field.Name)} {Told(field.Value)}")),
        JsonValueKind.String => Plain(value.GetString()!),
        _ => value.GetRawText(),
    };

    private static string RiskSaid(RiskToTheJob risk) => risk switch
    {
        RiskToTheJob.Immediate => "the job at immediate risk",
        RiskToTheJob.Months => "the job at risk within months",
        _ => "the job not at risk",
    };

    private static string Scope(PermissionScope scope) => scope switch
    {
        PermissionScope.All => "permitted",
        PermissionScope.EstablishedOnly => "only those with an established relationship",
        _ => "declined",
    };

    private static string? Supported(bool? supported) => supported switch
    {
        true => "now the job that the agency supports",
        false => "no longer the job that the agency supports",
        null => null,
    };

    private static string List(IEnumerable<string> words) => string.Join(", ", words.Select(Plain));

    private static string Join(params string?[] parts)
    {
        var said = string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
        return said.Length == 0 || said[^1] is '.' ? said : said + ".";
    }

    private static string Sentence(params string?[] parts) => Capital(Join(parts));
}
