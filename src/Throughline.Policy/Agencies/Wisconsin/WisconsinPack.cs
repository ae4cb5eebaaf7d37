using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using static Throughline.Policy.Agencies.Federal.ClosedDays;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>Wisconsin DVR: the specification of IPS services, bought from approved providers.</summary>
public static class WisconsinPack
{
    public static readonly Pack Pack = new()
    {
        Agency = "wisconsin-dvr",
        Name = "Wisconsin DVR",
        Client = "consumer",
        Advocate = ClientAssistance.Program,
        TimeZone = "America/Chicago",
        CaseNumbers = new("WI"),
        Calendar = new(
        [
            NewYear with { Moved = Moved.SundayToMonday }, MartinLutherKing, Memorial, Independence with { Moved = Moved.SundayToMonday }, Labor, Thanksgiving,
            ChristmasEve, Christmas with { Moved = Moved.SundayToMonday }, NewYearsEve,
        ]),
        Events = new([.. FederalEvents.Events, .. IpsEvents.All]),
        Rules =
        [
            Ips.SiteNotApproved, Ips.TwentyFourMonths, Ips.ReportInFiveDays, Ips.ReportByTheOuterLimit, Ips.CareerProfile, Ips.PlanReview, Ips.ContactsUpdate,
            IpsEmployment.NotCompetitiveIntegrated, IpsEmployment.AcceptHours, IpsEmployment.SixMonths, IpsEmployment.TransitionAfterNinetyDays, IpsEmployment.TransitionReport,
            ContactStandards.WithTheConsumer, ContactStandards.WithEmployers, PayableInvoices.NotPayable,
            AfterTheJob.ProfileUpdated, AfterTheJob.JobEndReport, AfterTheJob.ToldOfWorkLost, AfterTheJob.FollowAlong, AfterTheJob.CloseSupported,
        ],
        Documents =
        [
            CareerProfile.Type, JobDevelopmentPlan.Type, SixtyDayReview.Type, EmployerContactList.Type, JobDevelopmentReport.Type,
            JobStartReport.Type, OngoingSupportReport.Type, JobEndReport.Type, TransitionReport.Type,
        ],
        AskedWhenRecorded = [.. CommonRecordingRules.All, .. WisconsinRecording.All, WisconsinWage.PayAndHours],
        Phases = [IpsEvents.JobDevelopment, FederalEvents.FollowUp],
        Status = WisconsinStatus.Of,
        Statuses = WisconsinStatus.All,
        Kinds = new HashSet<Kind>(
        [
            .. ProgramKinds.EveryProgram, .. ProgramKinds.VocationalRehabilitation,
            Kind.ServiceMonth, Kind.ServiceEnded, Kind.ProfileMeeting, Kind.ProfilePurchase, Kind.IpsStep, Kind.DiagnosisGroup, Kind.TreatmentTeam, Kind.TeamMeeting,
            Kind.StabilityReached, Kind.Transition, Kind.HoursWorked, Kind.SupportGiven, Kind.Observation, Kind.StabilityAgreed, Kind.StoppedWorkingTold,
        ]),
        OwnServices =
        [
            "ips-career-profile", "ips-job-development-plan", "ips-job-development", "ips-job-start", "ips-ongoing-support", "ips-transition", "youth-extended-services",
        ],
        PartsOfServices = Activities.All.ToDictionary(each => each.Word, _ => "ips-job-development"),
        DocumentNames = ["career-profile", "job-development-plan", "job-development-contacts", "job-development-report", "job-start-report", "ongoing-support-report", "ongoing-support-monthly", "transition-report"],
        Providers = IpsProviders.Terms,
        Roles = AgencyRole.CommonBut(
            new AgencyRole("counselor", "Counselor", "your counselor") { Places = [Place.Today, Place.Clients, Place.Reports, Place.Employers, Place.Providers, Place.Policy, Place.Notices] },
            new AgencyRole("provider-staff", "Employment specialist", "helps you find and keep a job") { Places = [Place.Today, Place.Clients, Place.Reports, Place.Providers, Place.Policy, Place.Notices] },
            new AgencyRole("fiscal", "Fiscal", "pays for services") { Places = [Place.Clients, Place.Providers, Place.Policy] },
            new AgencyRole("policy-office", "Policy office", "keeps the rules up to date") { Places = [Place.Policy, Place.Team, Place.Clients, Place.Providers] },
            new AgencyRole("auditor", "Auditor", "checks the work of the agency") { Places = [Place.Team, Place.Clients, Place.Employers, Place.Providers, Place.Policy] }),
        Team = new() { Searching = "In job development" },
        Notices = new Dictionary<string, NoticeOfRule>
        {
            ["placement-made"] = new("Job started", "WI-IPS-41"),
            ["work-lost"] = new("Work lost in the follow-along", "WI-IPS-56"),
            ["report-submitted"] = new("Report submitted", "WI-IPS-12"),
            ["report-returned"] = new("Report returned", "WI-IPS-12"),
            ["report-accepted"] = new("Report accepted", "WI-IPS-12"),
        },
        Suppositions =
        [
            new("plan-reviewed", "the job development plan is reviewed", on => new Document { On = on, Name = "job-development-plan", Action = DocumentAction.Reviewed }),
        ],
        PersonSteps =
        [
            PersonSteps.Joined, PersonSteps.Planned,
            new("Your career profile", "We talk about what you want and can do.", view =>
                view.Last<Document>(paper => paper is { Name: "career-profile", Action: DocumentAction.Submitted or DocumentAction.Accepted }) is { } profile
                    ? new("Written on {0}.", profile.On) : null),
            new("We look for a job with you", "We meet employers for you and with you.", view =>
                view.Each<Document>().FirstOrDefault(paper => paper is { Name: "job-development-plan", Action: DocumentAction.Completed }) is { } plan
                    ? new("Since {0}.", plan.On) : null),
            new("You work, with support", "We support you at work.", view =>
                view.SupportedJob is { } job ? new("You started on {0} at {1}.", job.Since, job.Facts.Employer) : null),
            new("Long-term support", "Your long-term team goes on with you.", view =>
                view.SupportedJob is { } job && view.Last<Transition>(passed => passed.Job == job.Name && passed.On >= job.Since) is { } transition
                    ? new("Since {0}.", transition.On) : null),
            PersonSteps.Closed,
        ],
        Requirements = WisconsinRequirements.All,
    };
}
