using System.Globalization;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Ui.EntryForms;

/// <summary>How an entry is called and told on a page.</summary>
public static partial class EntryWords
{
    /// <summary>A word of the contract for people: job-search-agreement is job search agreement.</summary>
    public static string Plain(string word) => word switch
    {
        "job-search-agreement" => "Job Search Agreement",
        "programme" => "program",
        "soc" or "win" or "ips" or "cpap" or "eitc" => word.ToUpperInvariant(),
        "email" => "e-mail",
        "text" => "text message",
        "oje" => "on-the-job experience",
        "ojt" => "on-the-job training",
        "no-show" => "no-show",
        "follow-up" => "follow-up",
        "on-the-job" => "on the job",
        "presentation" => "presentation and self-advocacy",
        "warm-hand-off" => "warm hand-off",
        "post-employment" => "post-employment services",
        "client-assistance-program" => "Client Assistance Program",
        "employment-success-skills" => "employment success skills",
        "one-on-one" => "one on one",
        "post-employment-maintain" => "assessment of a request to maintain the job",
        "post-employment-regain" => "assessment of a request to regain employment",
        "post-employment-advance" => "assessment of a request to advance in employment",
        "ipe-amendment" => "plan amendment for post-employment services",
        _ when word.StartsWith("ips-", StringComparison.Ordinal) => "IPS " + word[4..].Replace('-', ' '),
        _ => word.Replace('-', ' '),
    };

    public static string Plain<T>(T value) where T : struct, Enum => Plain(value.JsonName());

    /// <summary>A career pathway by the name that the agency gives it.</summary>
    public static string Pathway(Pack pack, string word) => pack.Pathways.FirstOrDefault(each => each.Word == word).Name ?? Capital(Plain(word));

    /// <summary>What somebody asks for after closure: "maintain the job".</summary>
    public static string Aim(Objective objective) => objective switch
    {
        Objective.Maintain => "maintain the job",
        Objective.Regain => "regain employment",
        _ => "advance in employment",
    };

    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>A title within a sentence: small at its beginning, as it is where it is a name: Job Search Agreement, WIN meeting.</summary>
    public static string Within(string title)
    {
        var words = title.Split(' ', 3);
        return words[0].Skip(1).Any(char.IsUpper) || words.Length > 1 && words[1].Length > 0 && char.IsUpper(words[1][0]) || title.Length == 0 ? title : char.ToLowerInvariant(title[0]) + title[1..];
    }

    public static string Money(decimal amount) => amount.ToString("'$'#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>What kind of thing it is: "Contact, e-mail", "Task note, no-show".</summary>
    public static string Heading(Entry entry) => entry switch
    {
        Contact { With: Party.Client } contact => $"Contact, {Plain(contact.Mode)}",
        Contact contact => $"{Capital(Plain(contact.With))}, {Plain(contact.Mode)}",
        TaskNote note => $"Task note, {Plain(note.About)}",
        Correction => "Correction",
        _ => Name(entry.Kind),
    };

    /// <summary>What was saved, as a heading.</summary>
    public static string Saved(Entry entry) => entry switch
    {
        Correction => "Correction saved",
        Contact { With: Party.Client } => "Contact saved",
        Contact contact => $"{Capital(Plain(contact.With))} contact saved",
        TaskNote note => $"Task note saved, {Plain(note.About)}",
        ConcernAnswered => "Answer saved",
        Document document => $"Saved: {Plain(document.Name)} {Plain(document.Action)}",
        _ => $"Saved: {Name(entry.Kind)}",
    };

    /// <summary>Where one might hope that it meets a duty and it does not.</summary>
    public static string? WhyItMeetsNothing(Entry entry) => entry switch
    {
        TaskNote note => $"A {Plain(note.About)} is a task note: it is on file and does not count as a contact.",
        ServiceGiven { Service: "job-seeking-skills", Format: ServiceFormat.IndividualDiscussion } =>
            "A discussion completes job seeking skills once all four areas are covered: job search, applications and resume, interviews, presentation and self-advocacy.",
        Contact { Substantive: false } => "Only scheduling: it is on file and does not count as a contact.",
        _ => null,
    };

    /// <summary>A kind of entry, as staff say it.</summary>
    public static string Name(Kind kind) => kind switch
    {
        Kind.PlanApproved => "Plan approved",
        Kind.PlanAmended => "Plan amended",
        Kind.ReferralOpened => "Referral",
        Kind.ReferralEnded => "End of a referral",
        Kind.Unavailable => "Not available",
        Kind.AvailableAgain => "Available again",
        Kind.PlacementResumed => "Placement resumed",
        Kind.ServiceGiven => "Service",
        Kind.Staffing => "Staffing",
        Kind.Permission => "Permission",
        Kind.WorksiteActivity => "Worksite activity",
        Kind.GoalChange => "Change of job goal",
        Kind.EmploymentStarted => "Job started",
        Kind.EmploymentChanged => "Job changed",
        Kind.EmploymentEnded => "Job ended",
        Kind.ConcernRaised => "Concern",
        Kind.ConcernAnswered => "Answer to a concern",
        Kind.AuthorizationPaid => "Payment",
        Kind.AuthorizationCancelled => "Authorization canceled",
        Kind.ServiceMonth => "Month of service",
        Kind.ServiceEnded => "Service ended",
        Kind.ProfileMeeting => "Career profile meeting",
        Kind.StabilityReached => "Stability reached",
        Kind.Transition => "Transition to long-term support",
        Kind.Closed => "Case closed",
        Kind.PostEmploymentRequested => "Request after closure",
        Kind.ClosedFile => "Closed case file",
        Kind.ComparableBenefit => "Comparable benefit",
        Kind.ExitReported => "Exit reported",
        Kind.PolicyException => "Exception to policy",
        Kind.CashAssistanceEnded => "Cash assistance ended",
        Kind.ContactPlanned => "Planned contact",
        Kind.SelfSufficiencyPlan => "Self-sufficiency plan",
        Kind.GoalMet => "Goal met",
        Kind.Release => "Release of information",
        Kind.ReleaseRevoked => "Release revoked",
        Kind.IpsStep => "Step of the referral path",
        Kind.DiagnosisGroup => "Primary diagnosis group",
        Kind.TreatmentTeam => "Treatment team",
        Kind.TeamMeeting => "Meeting of the treatment team",
        Kind.StabilityAgreed => "Level that counts as stable",
        Kind.StoppedWorkingTold => "Told that work was lost",
        Kind.Programme => "Program",
        Kind.NeedNamed => "Need",
        Kind.NeedJudged => "How a need stands",
        Kind.Contingency => "Contingency plan",
        Kind.ContingencyUsed => "Contingency plan used",
        Kind.SkillNamed => "Strength or skill",
        Kind.JobSiteVisit => "Job site visit",
        _ => Capital(kind.JsonName().Replace('-', ' ')),
    };

    /// <summary>Under which filter of the file it stands.</summary>
    public static string Group(Entry entry) => entry switch
    {
        Correction { Replacement: { } replacement } => Group(replacement),
        Contact { With: Party.Employer } or WorksiteActivity or ConcernRaised or ConcernAnswered => "Employers",
        Contact or ContactPlanned => "Contacts",
        TaskNote => "Task notes",
        ServiceGiven or ServiceMonth or ServiceEnded or ProfileMeeting => "Services",
        Document => "Documents",
        EmploymentStarted or EmploymentChanged or EmploymentEnded or StabilityReached or Transition => "Jobs",
        Authorization or AuthorizationPaid or AuthorizationCancelled or ComparableBenefit or CashAssistanceEnded or Programme => "Money",
        TrainingReferral or SkillNamed or JobSiteVisit => "Jobs",
        SupportPayment or CapRaised or PaymentReversed or CashAssistanceStarted => "Money",
        _ => "Plan and status",
    };
}
