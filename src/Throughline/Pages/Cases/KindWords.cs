using Throughline.Casework.Names;
using Throughline.Casework.Cases;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Cases;

/// <summary>Words by which people look for a kind of entry, besides those of its form.</summary>
public static class KindWords
{
    private static readonly Dictionary<Kind, string> Others = new()
    {
        [Kind.Contact] = "call phone text message email e-mail visit met meeting talked spoke video zoom letter wrote",
        [Kind.TaskNote] = "no-show no show did not come missed appointment did not answer voicemail canceled cancelled rescheduled scheduling left message note",
        [Kind.ServiceGiven] = "session class training workshop group resume interview practice coaching",
        [Kind.EmploymentStarted] = "job offer hired new job placement started work employed wage",
        [Kind.EmploymentChanged] = "raise promotion new hours new wage changed duties transfer",
        [Kind.EmploymentEnded] = "fired quit laid off lost job left job resigned",
        [Kind.ConcernRaised] = "problem complaint trouble issue worry lateness conflict",
        [Kind.ConcernAnswered] = "answer reply solved resolved call back",
        [Kind.WorksiteActivity] = "job shadow tour informational interview trial work ojt oje on-the-job",
        [Kind.Permission] = "consent release may contact employers disclosure",
        [Kind.Release] = "consent release of information share provider family signed",
        [Kind.ReleaseRevoked] = "revoke take back end release withdraw consent",
        [Kind.IpsStep] = "referral path orientation application eligible interest",
        [Kind.DiagnosisGroup] = "diagnosis mental illness primary",
        [Kind.TreatmentTeam] = "team psychiatrist nurse case manager",
        [Kind.TeamMeeting] = "team meeting attended came",
        [Kind.ProfilePurchase] = "buy career profile authorize near completion",
        [Kind.HoursWorked] = "hours week timesheet worked",
        [Kind.SupportGiven] = "coaching support hours instruction",
        [Kind.Observation] = "visit workplace observation supervisor said",
        [Kind.StabilityAgreed] = "stable level agreed tasks accuracy",
        [Kind.StoppedWorkingTold] = "lost job tell stopped working follow-along",
        [Kind.PlanApproved] = "ipe individualized plan",
        [Kind.PlanAmended] = "ipe amendment change of plan",
        [Kind.GoalChange] = "new goal different job",
        [Kind.ReferralOpened] = "refer send to",
        [Kind.ReferralEnded] = "end close referral stop looking",
        [Kind.Unavailable] = "sick ill hospital away vacation leave cannot be reached",
        [Kind.AvailableAgain] = "back returned well again",
        [Kind.Staffing] = "win meeting team meeting",
        [Kind.Authorization] = "purchase buy order money pay clothes tools bus pass",
        [Kind.AuthorizationPaid] = "payment invoice bill paid",
        [Kind.AuthorizationCancelled] = "cancel purchase void",
        [Kind.Document] = "paper form scan report agreement signed",
        [Kind.Closed] = "close closure end of case",
        [Kind.Determination] = "decision eligible",
        [Kind.PolicyException] = "exception waiver",
        [Kind.ContactPlanned] = "plan a call schedule next contact",
        [Kind.Problem] = "crisis trouble emergency stress conflict",
        [Kind.ProblemHandled] = "solved handled answered crisis met",
        [Kind.Contingency] = "backup plan b",
        [Kind.Resource] = "network helper contact organization pantry",
        [Kind.Programme] = "benefits food child care health insurance tax credit renewal",
        [Kind.TrainingReferral] = "course school class certificate education",
        [Kind.JobSiteVisit] = "visit at work",
    };

    /// <summary>Whether each word that is looked for begins one of the kind's: its title, its fields, what they offer, and what people say for it.</summary>
    public static bool Fit(Recording recording, string words)
    {
        var known = " " + Folding.Fold(string.Join(' ', [recording.Title, recording.Group, recording.About, recording.Kind.JsonName(), .. recording.Fields.Select(field => field.Label), Others.GetValueOrDefault(recording.Kind)]));
        return Folding.Fold(words).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => known.Contains(" " + word, StringComparison.Ordinal));
    }
}
