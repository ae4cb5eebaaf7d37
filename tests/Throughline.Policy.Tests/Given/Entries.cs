using System.Globalization;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Tests;

/// <summary>Entries as one tells them: what happened, on which day.</summary>
internal static class Entries
{
    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static PlanApproved Planned(string on, params string[] services) => new() { On = Day(on), Goal = "Retail sales", Services = services };

    public static PlanAmended Amended(string on, AmendmentPurpose purpose, params string[] services) =>
        new() { On = Day(on), Goal = "Retail sales", Services = services, Purpose = purpose, SignedBy = ["client", "counselor"] };

    public static ReferralOpened Referred(string on, ReferralTo to = ReferralTo.Placement) => new() { On = Day(on), To = to };

    public static ReferralEnded ReferralOver(string on, ReferralTo to = ReferralTo.Placement) => new() { On = Day(on), To = to, Reason = "returned to the counselor" };

    public static Unavailable Away(string on) => new() { On = Day(on), Reason = "surgery" };

    public static AvailableAgain Back(string on) => new() { On = Day(on) };

    public static PlacementResumed Resumed(string on, bool clientAgrees = true) => new() { On = Day(on), ClientAgrees = clientAgrees };

    public static Contact Contacted(string on, Mode mode = Mode.Email) => new() { On = Day(on), With = Party.Client, Mode = mode };

    public static Contact EmployerContacted(string on) => new() { On = Day(on), With = Party.Employer, Mode = Mode.Phone };

    public static TaskNote Noted(string on, TaskAbout about) => new() { On = Day(on), About = about };

    public static ServiceGiven Skills(string on, ServiceFormat? format = null, bool complete = true, params string[] areas) =>
        new() { On = Day(on), Service = "job-seeking-skills", Format = format, Complete = complete, Areas = areas };

    public static Document Completed(string on, string document) => new() { On = Day(on), Name = document, Action = DocumentAction.Completed };

    public static Document Reviewed(string on, string document) => new() { On = Day(on), Name = document, Action = DocumentAction.Reviewed };

    public static Document Submitted(string on, string document, string? authorization = null, Month? period = null) =>
        new() { On = Day(on), Name = document, Action = DocumentAction.Submitted, Authorization = authorization, Period = period };

    public static Staffing Staffed(string on) => new() { On = Day(on), Meeting = Meeting.Win };

    public static ClientPermission Permitted(string on, PermissionFor what, PermissionScope scope) => new() { On = Day(on), For = what, Scope = scope };

    public static WorksiteActivity AtWorksite(string on) => new() { On = Day(on), Activity = Activity.JobShadow };

    public static GoalChange NewGoal(string on, params Agreeing[] agreedBy) => new() { On = Day(on), Goal = "Office work", AgreedBy = agreedBy };

    public static ConcernRaised Raised(string on, string concern, RaisedBy by) => new() { On = Day(on), Concern = concern, By = by };

    public static ConcernAnswered Answered(string on, string concern) => new() { On = Day(on), Concern = concern };

    public static ContactPlanned PlansContact(string on, string id, string planned) => new() { On = Day(on), Id = id, Planned = Day(planned), Channel = Channel.Phone };

    public static Programme Renews(string on, ProgrammeName name, string? renewal) =>
        new() { On = Day(on), Name = name, Status = ProgrammeStatus.Active, Renewal = renewal is null ? null : Day(renewal) };

    public static SelfSufficiencyPlan Goals(string on, params (string Goal, string By)[] goals) =>
        new() { On = Day(on), Goals = [.. goals.Select(each => new PlannedGoal(each.Goal, Day(each.By), "participant", Emergent: false))] };

    public static GoalMet Reached(string on, string goal) => new() { On = Day(on), Goal = goal };

    public static CashAssistanceEnded CashOver(string on) => new() { On = Day(on) };

    public static Correction Voided(string on, string id) => new() { On = Day(on), Corrects = id, Reason = "entered wrongly" };

    public static Correction Corrected(string on, string id, Entry replacement) => Voided(on, id) with { Replacement = replacement };
}
