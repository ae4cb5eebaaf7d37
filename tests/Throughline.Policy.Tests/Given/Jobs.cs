using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Tests;

/// <summary>Entries about jobs, money and closure.</summary>
internal static class Jobs
{
    public static EmploymentStarted Started(string on, string job = "job1", bool supported = true) => new()
    {
        On = Entries.Day(on), Job = job, Employer = "County Library", Title = "Clerk", Soc = "43-4171", Pathway = "manufacturing", HourlyWage = 15, WeeklyHours = 30,
        Supported = supported, Permanent = true, Competitive = true, Integrated = true,
    };

    public static EmploymentChanged Changed(string on, string job = "job1") => new() { On = Entries.Day(on), Job = job };

    public static EmploymentEnded Ended(string on, string job = "job1") => new() { On = Entries.Day(on), Job = job, Reason = "laid off" };

    public static Transition Transitioned(string on, string job = "job1") => new() { On = Entries.Day(on), Job = job, WithPeople = ["consumer", "specialist"] };

    public static Authorization Authorized(string on, string number, string to, string service = "training") => new()
    {
        On = Entries.Day(on), Number = number, Service = service, Received = Entries.Day(on), From = Entries.Day(on), To = Entries.Day(to), Amount = 100,
    };

    public static AuthorizationPaid Paid(string on, string number, bool inFull = true) => new() { On = Entries.Day(on), Authorization = number, Amount = 100, InFull = inFull };

    public static AuthorizationCancelled Cancelled(string on, string number) => new() { On = Entries.Day(on), Authorization = number };

    public static ServiceMonth MonthGiven(string on, string number, Month period) => new() { On = Entries.Day(on), Authorization = number, Period = period };

    public static ServiceEnded ServiceDone(string on, string number) => new() { On = Entries.Day(on), Authorization = number };

    public static ProfileMeeting ProfileMet(string on, bool? last = true) => new() { On = Entries.Day(on), Last = last };

    public static Closed ClosedSuccessfully(string on, string? job = null) => new() { On = Entries.Day(on), Outcome = ClosureOutcome.Successful, Job = job };

    public static Closed ClosedOtherwise(string on) => new() { On = Entries.Day(on), Outcome = ClosureOutcome.Other };

    public static PostEmploymentRequested Asked(string on, Objective objective) => new() { On = Entries.Day(on), Objective = objective };

    public static Criteria AllFive => new() { ReadilyAvailable = true, EasyToArrange = true, Routine = true, Limited = true, WithinWindow = true };

    public static Determination Determined(string on, DeterminationOutcome outcome = DeterminationOutcome.PostEmployment) =>
        new() { On = Entries.Day(on), About = DeterminationAbout.PostEmployment, Outcome = outcome, Criteria = AllFive };

    public static ClosedFile TheClosedFile(string on, ClosedFileAction action) => new() { On = Entries.Day(on), Action = action };

    public static ComparableBenefit Benefit(string on, string benefit, bool available, bool used) => new() { On = Entries.Day(on), Benefit = benefit, Available = available, Used = used };

    public static PolicyException Excepted(string on, string about, ExceptionAction action) => new() { On = Entries.Day(on), About = about, Action = action };
}
