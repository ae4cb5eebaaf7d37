using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Policy.Agencies.Federal.ClosedDays;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>Iowa Vocational Rehabilitation Services: Policy 604, Status 32-0 Post-Employment Services.</summary>
public static class IowaPack
{
    public static readonly Pack Pack = new()
    {
        Agency = "iowa-ivrs",
        Name = "Iowa Vocational Rehabilitation Services",
        Client = "job candidate",
        Advocate = ClientAssistance.Program,
        TimeZone = "America/Chicago",
        CaseNumbers = new("IA"),
        Calendar = new([NewYear, MartinLutherKing, Memorial, Independence, Labor, Veterans, Thanksgiving, FridayAfterThanksgiving, Christmas]),
        Events = new([.. FederalEvents.Events, .. Status32.Events, .. Closure26.Events, .. ClosedFileDuties.Events, .. Appeals.Events, PreExit.Reported, IowaStatus.Move]),
        Rules = [Status32.PostEmployment, Status32.YouthExtendedServices, Status32.ComparableBenefitUnused, PlannedServices.WithoutAnAmendedPlan, Closure26.Close, ClosedFileDuties.Arrives, ClosedFileDuties.IsSettled, Appeals.Heard],
        AskedWhenRecorded = [.. CommonRecordingRules.All, .. IowaRecording.All, IowaWage.PayAndHours],
        Amendments = [PreExit.Amendment],
        Documents = [Ipe2.Type, BenefitSearch.Type, ExceptionRequest.Type],
        AmendmentPaper = Ipe2.Name,
        Phases = [FederalEvents.FollowUp],
        Status = IowaStatus.Of,
        StatusHistory = IowaStatus.History,
        Statuses = IowaStatus.All,
        Kinds = new HashSet<Kind>(
        [
            .. ProgramKinds.EveryProgram, .. ProgramKinds.VocationalRehabilitation,
            Kind.ClosedFile, Kind.ReturningConversation, Kind.StatusRecorded, Kind.ExitReported,
        ]),
        Roles = [.. AgencyRole.Common, new("file-clerk", "File clerk", "keeps the files of closed cases") { Places = [Place.FileRequests, Place.Policy] }],
        DocumentNames = [Closure26.WageVerification],
        PersonSteps =
        [
            PersonSteps.Joined, PersonSteps.Planned,
            new("You work", "We stay in touch with you.", view => view.SupportedJob is { } job ? new("You started on {0} at {1}.", job.Since, job.Facts.Employer) : null),
            PersonSteps.Closed,
            new("You asked for help again", "We look together at what fits.", view =>
                view.Last<PostEmploymentRequested>() is { } asked ? new("On {0}.", asked.On) : null),
        ],
        FollowsFromDetermination = ReturningWay.FollowsFrom,
        Reapplies = ReturningWay.Reapplies,
        AnswersFilesWithin = ClosedFileDuties.Within,
        OwnServices = IowaServices.All,
        Requirements = IowaRequirements.All,
    };
}
