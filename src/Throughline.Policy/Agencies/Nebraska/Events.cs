using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>What Nebraska's chapters look for in a file.</summary>
public static class NebraskaEvents
{
    internal const string JobSearchAgreement = "job-search-agreement";

    public static readonly Event PlacementReferral = Event.When<ReferralOpened>(Kind.ReferralOpened, "referral to placement", r => r.To == ReferralTo.Placement);
    public static readonly Event PlacementReferralEnded = Event.When<ReferralEnded>(Kind.ReferralEnded, "end of the placement referral", r => r.To == ReferralTo.Placement);
    public static readonly Event CpapReferral = Event.When<ReferralOpened>(Kind.ReferralOpened, "referral to CPAP", r => r.To == ReferralTo.Cpap);
    public static readonly Event Resumed = Event.When<PlacementResumed>(Kind.PlacementResumed, "placement resumed with the client's agreement", r => r.ClientAgrees);
    public static readonly Event BecameUnavailable = Event.When<Unavailable>(Kind.Unavailable, "client unavailable");
    public static readonly Event BecameAvailable = Event.When<AvailableAgain>(Kind.AvailableAgain, "client available again");

    public static readonly Event AgreementCompleted = Event.When<Document>(Kind.Document, "Job Search Agreement completed", d => d is { Name: JobSearchAgreement, Action: DocumentAction.Completed });
    public static readonly Event AgreementReviewed = Event.When<Document>(Kind.Document, "Job Search Agreement reviewed", d => d is { Name: JobSearchAgreement, Action: DocumentAction.Reviewed });
    public static readonly Event AgreementCompletedOrReviewed = Event.Either("Job Search Agreement reviewed or completed anew", AgreementCompleted, AgreementReviewed);

    public static readonly Event NotAContact = Event.When<TaskNote>(Kind.TaskNote, "scheduling, cancellation or no-show", n => n.About is TaskAbout.NoShow or TaskAbout.Cancellation or TaskAbout.Scheduling);

    public static readonly Event JobSeekingSkills = Event.When<ServiceGiven>(Kind.ServiceGiven, "job seeking skills session", s => s.Service == "job-seeking-skills");
    public static readonly Event JobSeekingSkillsCompleted = Event.When<ServiceGiven>(Kind.ServiceGiven, "job seeking skills completed", s => s is { Service: "job-seeking-skills", Complete: true });
    public static readonly Event JobSeekingSkillsByCurriculum = Event.When<ServiceGiven>(Kind.ServiceGiven, "job seeking skills completed by the curriculum", s => s is { Service: "job-seeking-skills", Complete: true, Format: not ServiceFormat.IndividualDiscussion });
    public static readonly Event JobSeekingSkillsByDiscussion = Event.When<ServiceGiven>(Kind.ServiceGiven, "job seeking skills completed by a discussion", s => s is { Service: "job-seeking-skills", Complete: true, Format: ServiceFormat.IndividualDiscussion });
    public static readonly Event[] JobSeekingSkillsAreas = [SkillsIn("job-search"), SkillsIn("applications"), SkillsIn("interviews"), SkillsIn("presentation")];
    public static readonly Event PlanWithJobSeekingSkills = Event.Either("plan that lists job seeking skills",
        Event.When<PlanApproved>(Kind.PlanApproved, "plan approved", p => p.Services.AsSpan().Contains("job-seeking-skills")),
        Event.When<PlanAmended>(Kind.PlanAmended, "plan amended", p => p.Services.AsSpan().Contains("job-seeking-skills")));
    public static readonly Event WinStaffing = Event.When<Staffing>(Kind.Staffing, "staffing at a WIN meeting", s => s.Meeting == Meeting.Win);
    public static readonly Event AtAWorksite = Event.When<WorksiteActivity>(Kind.WorksiteActivity, "worksite activity");
    public static readonly Event AdvocacyAsked = Event.When<ClientPermission>(Kind.Permission, "word on employer advocacy", p => p.For == PermissionFor.EmployerAdvocacy);
    public static readonly Event AdvocacyPermitted = Event.When<ClientPermission>(Kind.Permission, "permission for employer advocacy", p => p is { For: PermissionFor.EmployerAdvocacy, Scope: not PermissionScope.None });
    public static readonly Event EmployerFollowUpAsked = Event.When<ClientPermission>(Kind.Permission, "word on employer follow-up", p => p.For == PermissionFor.EmployerFollowUp);
    public static readonly Event EmployerFollowUpDeclined = Event.When<ClientPermission>(Kind.Permission, "employer follow-up declined", p => p is { For: PermissionFor.EmployerFollowUp, Scope: PermissionScope.None });
    public static readonly Event GoalChanged = Event.When<GoalChange>(Kind.GoalChange, "change of job goal");
    public static readonly Event GoalChangedByAllThree = Event.When<GoalChange>(Kind.GoalChange, "change of job goal with all three agreeing", g =>
        g.AgreedBy.Contains(Agreeing.Client) && g.AgreedBy.Contains(Agreeing.PlacementSpecialist) && g.AgreedBy.Contains(Agreeing.CounselingSpecialist));
    public static readonly Event EmployerConcern = Event.When<ConcernRaised>(Kind.ConcernRaised, "concern of the employer", c => c.By == RaisedBy.Employer);
    public static readonly Event ClientConcern = Event.When<ConcernRaised>(Kind.ConcernRaised, "concern of the client", c => c.By == RaisedBy.Client);
    public static readonly Event Answered = Event.When<ConcernAnswered>(Kind.ConcernAnswered, "answer to the concern");

    public static readonly Event PostEmploymentWork = Event.Either("post-employment service or authorization",
        Event.When<ServiceGiven>(Kind.ServiceGiven, "post-employment service", s => s.PostEmployment == true),
        Event.When<Authorization>(Kind.Authorization, "post-employment authorization", a => a.PostEmployment == true));
    public static readonly Event ServiceOrPostEmploymentAuthorization = Event.Either("service, or post-employment authorization",
        Event.When<ServiceGiven>(Kind.ServiceGiven, "service"), PostEmploymentWork);
    public static readonly Event PostEmploymentAsked = Event.When<PostEmploymentRequested>(Kind.PostEmploymentRequested, "request for post-employment services");
    public static readonly Event AdvancementAsked = Event.When<PostEmploymentRequested>(Kind.PostEmploymentRequested, "request to advance", r => r.Objective == Objective.Advance);

    internal static readonly Event PlacementTurn = Event.Either("turn of placement",
        PlacementReferral, PlacementReferralEnded, Resumed, FederalEvents.JobStartedOrChanged, FederalEvents.CaseClosed);

    internal static readonly Event[] All =
    [
        PlacementReferral, PlacementReferralEnded, CpapReferral, Resumed, BecameUnavailable, BecameAvailable, AgreementCompleted, AgreementReviewed,
        AgreementCompletedOrReviewed, NotAContact, JobSeekingSkills, JobSeekingSkillsCompleted, JobSeekingSkillsByCurriculum, JobSeekingSkillsByDiscussion, .. JobSeekingSkillsAreas,
        PlanWithJobSeekingSkills, WinStaffing, AtAWorksite, AdvocacyAsked, AdvocacyPermitted, EmployerFollowUpAsked,
        EmployerFollowUpDeclined, GoalChanged, GoalChangedByAllThree, EmployerConcern, ClientConcern, Answered, PostEmploymentWork, ServiceOrPostEmploymentAuthorization, PostEmploymentAsked, AdvancementAsked, PlacementTurn,
    ];

    private static Event SkillsIn(string area) => Event.When<ServiceGiven>(Kind.ServiceGiven, "job seeking skills, " + area, s => s is { Service: "job-seeking-skills", Areas: { } areas } && areas.AsSpan().Contains(area));
}
