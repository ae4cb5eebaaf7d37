using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>
/// Iowa's statuses with their moves, in one table. Where a case stands follows from its file; an entry of its own says only what the file cannot:
/// how far an application is, which service of the plan is under way, an interruption and its end, and how post-employment services ended.
/// </summary>
public static class StatusTable
{
    private const string SaidSo = "the status is recorded";
    private const string AnotherCase = "nothing: a new case that names this one";

    private static readonly string[] InThePlan = ["12", "14-0", "16-0", "18-_", "20-0"];

    public static readonly StatusRow Referral = new("00", "Referral")
    {
        From = [], EnteredBy = "the case is opened", LeftBy = "application, or closed before eligibility",
    };

    public static readonly StatusRow Applicant = new("02-0", "Applicant")
    {
        From = ["00"], Said = true, EnteredBy = SaidSo, LeftBy = "eligibility (10-_), trial work (06), the waiting list (04-0), or closed before eligibility (08-0)",
    };

    public static readonly StatusRow WaitingList = new("04-0", "Eligible, on the waiting list")
    {
        From = ["02-0", "06", "10-_"], Said = true, EnteredBy = SaidSo, LeftBy = "called from the list (10-_), or closed from it (38-0)",
    };

    public static readonly StatusRow TrialWork = new("06", "Trial work")
    {
        From = ["02-0"], Said = true, EnteredBy = SaidSo, LeftBy = "eligibility (10-_, 04-0), or closed before eligibility (08-0)",
    };

    public static readonly StatusRow ClosedBeforeEligibility = new("08-0", "Closed before eligibility")
    {
        From = ["00", "02-0", "06"], Ended = true, EnteredBy = "closed with another outcome", LeftBy = AnotherCase,
    };

    public static readonly StatusRow Eligible = new("10-_", "Eligible, plan being developed")
    {
        From = ["02-0", "06", "04-0"], Said = true, EnteredBy = SaidSo, LeftBy = "the plan (12), the waiting list (04-0), or closed before the plan (30-0)",
    };

    public static readonly StatusRow Planned = new("12", "Plan signed")
    {
        From = ["00", "10-_"], EnteredBy = "the plan is approved", LeftBy = "a service of the plan (14 to 20), a job (22-0), or closed before services (30-0)",
    };

    public static readonly StatusRow Counseling = new("14-0", "Counseling and guidance") { From = Before("14-0"), Said = true, EnteredBy = SaidSo, LeftBy = ByServices };

    public static readonly StatusRow Restoration = new("16-0", "Physical and mental restoration") { From = Before("16-0"), Said = true, EnteredBy = SaidSo, LeftBy = ByServices };

    public static readonly StatusRow Training = new("18-_", "Training") { From = Before("18-_"), Said = true, EnteredBy = SaidSo, LeftBy = ByServices };

    public static readonly StatusRow Ready = new("20-0", "Ready for employment")
    {
        From = [.. Before("20-0"), "22-0"], Said = true, EnteredBy = "the status is recorded, or the job ends", LeftBy = ByServices,
    };

    public static readonly StatusRow Employed = new("22-0", "Employed")
    {
        From = [.. InThePlan, "24-0", "00"], Employed = true, EnteredBy = "a job that IVRS supports starts, or an interruption ends while it is held",
        LeftBy = "the job's end (20-0), an interruption (24-0), or a closure (26-0, 28-0)",
    };

    public static readonly StatusRow Interrupted = new("24-0", "Services interrupted")
    {
        From = [.. InThePlan, "22-0"], Said = true, WantsReason = true, EnteredBy = "the status is recorded, with the reason", LeftBy = "its end, recorded as the status that follows, a job (22-0), or closed (28-0)",
    };

    public static readonly StatusRow ClosedEmployed = new("26-0", "Closed, employed")
    {
        From = ["22-0", "32-0"], Ended = true, EnteredBy = "closed as successful, by the checklist", LeftBy = "post-employment services (32-0); else a new case",
    };

    public static readonly StatusRow ClosedInServices = new("28-0", "Closed after services began")
    {
        From = ["14-0", "16-0", "18-_", "20-0", "22-0", "24-0"], Ended = true, EnteredBy = "closed with another outcome", LeftBy = AnotherCase,
    };

    public static readonly StatusRow ClosedBeforeServices = new("30-0", "Closed before services began")
    {
        From = ["10-_", "12"], Ended = true, EnteredBy = "closed with another outcome", LeftBy = AnotherCase,
    };

    public static readonly StatusRow PostEmployment = new("32-0", "Post-employment")
    {
        From = ["26-0", "33-_"], Ended = true, PostEmployment = true, EnteredBy = "the last signature under the amended plan (IPE-2)", LeftBy = "its outcome (33-_)",
    };

    public static readonly StatusRow ClosedAfterServices = new("33-_", "Closed from post-employment")
    {
        From = ["32-0"], Ended = true, Said = true, WantsReason = true, EnteredBy = "the outcome is recorded", LeftBy = "post-employment services asked for anew (32-0); else a new case",
        SubCodes = [("33-1", "Goal kept"), ("33-2", "Goal regained"), ("33-3", "Advanced"), ("33-4", "Needs more: new case"), ("33-5", "Left"), ("33-6", "Other")],
    };

    public static readonly StatusRow ClosedFromTheList = new("38-0", "Closed from the waiting list")
    {
        From = ["04-0"], Ended = true, EnteredBy = "closed with another outcome", LeftBy = AnotherCase,
    };

    public static IReadOnlyList<StatusRow> All { get; } =
    [
        Referral, Applicant, WaitingList, TrialWork, ClosedBeforeEligibility, Eligible, Planned, Counseling, Restoration, Training, Ready, Employed, Interrupted,
        ClosedEmployed, ClosedInServices, ClosedBeforeServices, PostEmployment, ClosedAfterServices, ClosedFromTheList,
    ];

    private static string ByServices => "another service of the plan, an interruption (24-0), a job (22-0), or a closure (28-0)";

    /// <summary>The row that somebody means who writes a status.</summary>
    public static StatusRow? Written(string? said) => said is null ? null : All.FirstOrDefault(row => row.IsWritten(said));

    public static StatusRow Of(string code) => All.Single(row => row.Code == code);

    /// <summary>What can be recorded of a case as it stands, each by its code and its name.</summary>
    public static IEnumerable<(string Code, string Label)> ReachableFrom(CaseView view)
    {
        var at = IowaStatus.Of(view.Known).Code;
        var resumes = at == Interrupted.Code && view.SupportedJob is not null ? [Employed] : Array.Empty<StatusRow>();
        return All.Where(row => row.Said && row.From.Contains(at)).Concat(resumes)
            .SelectMany(row => row.SubCodes.Length == 0 ? [(row.Code, row.Label)] : row.SubCodes.Select(each => (each.Code, $"{each.Code} {each.Name}")));
    }

    /// <summary>Where a case is closed with another outcome than a job, from where it stood.</summary>
    internal static StatusRow? ClosedFrom(string code) => All.FirstOrDefault(row => row.EnteredBy == "closed with another outcome" && row.From.Contains(code));

    private static string[] Before(string code) => [.. InThePlan.Where(each => each != code), "24-0"];
}
