using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.Agencies.Kansas;
using Throughline.Policy.Agencies.Nebraska;
using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;

namespace Throughline.Ui.EntryForms;

/// <summary>Something to do next: the button's words, which recording it opens, and what is filled in there already.</summary>
public sealed record Step(string Words, Kind Kind, params (string Field, string Value)[] Preset)
{
    /// <summary>The document to write, where the entry comes from one.</summary>
    public string? Document { get; init; }

    /// <summary>The page of the case that leads through it, where there is more to it than one entry.</summary>
    public string? Page { get; init; }

    /// <summary>The address of the recording page of a case, of the document's editor, or of the page that leads through it.</summary>
    public string Address(string number)
    {
        var of = Links.Case(number);
        if (Page is not null) return of.Page(Page);
        return Document is not null ? of.Document(Document) : of.RecordKind(Kind.Word(), [.. Preset.Select(each => (each.Field, (string?)each.Value))]);
    }

    public static Step Of(Cure cure) => new(cure.Words, cure.Kind, cure.Preset) { Document = cure.Document, Page = cure.Page };

    public Step With(string field, string? value) => value is null ? this : this with { Preset = [.. Preset, (field, value)] };
}

/// <summary>Which recording meets a duty, and which supplies what a gate lacks.</summary>
public static class Steps
{
    public static Step LogContact { get; } = new("Log contact", Kind.Contact, ("with", "client"));

    /// <summary>The contact that assures that all is met and secures the agreement to close.</summary>
    public static Step LogFinalContact { get; } = new("Log final contact", Kind.Contact, ("with", "client"), ("final", "true"), ("topics", "closure"));

    // What the event is, in the words of a button; the file says the rest.
    private static readonly Dictionary<Event, Step> ByEvent = new()
    {
        [FederalEvents.ClientContact] = LogContact,
        [FederalEvents.FaceToFace] = LogContact,
        [FederalEvents.FinalContact] = LogFinalContact,
        [PostEmploymentCaseManagement.AnyContact] = LogContact,
        [FederalEvents.EmployerContact] = new("Log employer contact", Kind.Contact, ("with", "employer")),
        [NebraskaEvents.AgreementCompleted] = new("Write agreement", Kind.Document, ("document", "job-search-agreement"), ("action", "completed")) { Document = "job-search-agreement" },
        [NebraskaEvents.AgreementCompletedOrReviewed] = new("Start review", Kind.Document, ("document", "job-search-agreement"), ("action", "reviewed")) { Document = "job-search-agreement-review" },
        [NebraskaEvents.JobSeekingSkillsCompleted] = new("Record session", Kind.ServiceGiven, ("service", "job-seeking-skills")),
        [NebraskaEvents.PlacementReferralEnded] = new("End referral", Kind.ReferralEnded, ("to", "placement")),
        [NebraskaEvents.Answered] = new("Record answer", Kind.ConcernAnswered),
        [NebraskaEvents.CpapReferral] = new("Refer to CPAP", Kind.ReferralOpened, ("to", "cpap")),
        [IpsEvents.Submitted] = new("Record report", Kind.Document, ("action", "submitted")),
        [IpsEvents.ProfileSubmitted] = new("Record profile", Kind.Document, ("document", "career-profile"), ("action", "submitted")),
        [IpsEvents.PlanCompletedOrReviewed] = new("Record review", Kind.Document, ("document", "job-development-plan"), ("action", "reviewed")),
        [IpsEvents.ContactsUpdated] = new("Record update", Kind.Document, ("document", "job-development-contacts"), ("action", "reviewed")),
        [IpsEvents.TransitionReported] = new("Record report", Kind.Document, ("document", "transition-report"), ("action", "submitted")),
        [PostEmploymentCaseManagement.GoalReached] = new("Record goal", Kind.GoalMet),
        [PostEmploymentCaseManagement.ProgrammeRecorded] = new("Record renewal", Kind.Programme, ("status", "active")),
    };

    // By the gate and the place of the need in it; a need that only time meets has no step.
    private static readonly Dictionary<(Gate, int), Step> ByNeed = new()
    {
        [(PlacementServices.JobSeekingSkillsInThePlan, 0)] = new("Amend the plan", Kind.PlanAmended, ("services", "job-seeking-skills")),
        [(PlacementServices.StaffedBeforeAWorksite, 0)] = new("Record staffing", Kind.Staffing, ("meeting", "win")),
        [(PlacementServices.AdvocacyWithPermission, 0)] = new("Record permission", Kind.Permission, ("for", "employer-advocacy")),
        [(EmploymentFollowUp.CloseSuccessful, 0)] = new("Record a job", Kind.EmploymentStarted, ("supported", "true")),
        [(EmploymentFollowUp.CloseSuccessful, 2)] = LogFinalContact,
        [(PostEmploymentServices.PostEmployment, 1)] = new("Decide on the request", Kind.Determination) { Page = "post-employment" },
        [(PostEmploymentServices.PostEmployment, 2)] = new("Assess the request", Kind.PostEmploymentRequested) { Page = "post-employment" },
        [(Status32.PostEmployment, 1)] = new("Record the closed file", Kind.ClosedFile, ("action", "received")),
        [(Status32.PostEmployment, 2)] = new("Record determination", Kind.Determination),
        [(IpsEmployment.AcceptHours, 0)] = new("Ask for an exception", Kind.PolicyException, ("about", "hours"), ("action", "requested")),
        [(IpsEmployment.TransitionAfterNinetyDays, 0)] = new("Record a job", Kind.EmploymentStarted, ("supported", "true")),
    };

    private static readonly Dictionary<string, Step> ByFinding = new()
    {
        ["NE-PL-11"] = new("Record staffing", Kind.Staffing, ("meeting", "win")),
        ["NE-PE-12"] = new("See what is left of the year", Kind.Authorization) { Page = "post-employment" },
        ["KS-PE-08"] = new("Record permission", Kind.Permission, ("for", "job-site-visit")),
        ["IA-PE-08"] = new("Record an exception", Kind.PolicyException),
    };

    // What meets the duty is not let in while the gate is shut.
    private static readonly Dictionary<Duty, Gate> Before = new() { [PlacementServices.JobSeekingSkillsDone] = PlacementServices.JobSeekingSkillsInThePlan };

    /// <summary>What to record to meet the duty.</summary>
    public static Step For(Obligation owed) => For(owed.Rule, owed.Subject);

    /// <summary>What to record to meet the duty in this case: first of all what opens the way to it, where something stands before it.</summary>
    public static Step For(Obligation owed, Evaluation of) => Shut(owed, of) is { } gate && FirstMissing(gate) is { } first ? first : For(owed);

    /// <summary>Whether only the case can tell what meets the duty: a gate may stand before it.</summary>
    public static bool IsGuarded(Duty duty) => Before.ContainsKey(duty);

    /// <summary>The shut gate before what would meet the duty, where there is one.</summary>
    public static GateReading? Shut(Obligation owed, Evaluation of) => Before.GetValueOrDefault(owed.Rule) is { } before ? of.Gates.FirstOrDefault(gate => gate.Rule == before && !gate.Open) : null;

    /// <summary>What supplies the first thing that a shut gate lacks; null where only time does.</summary>
    public static Step? FirstMissing(GateReading gate)
    {
        for (var at = 0; at < gate.Needs.Count; at++)
        {
            if (!gate.Needs[at].Met) return For(gate.Rule, at);
        }

        return null;
    }

    /// <inheritdoc cref="For(Obligation)"/>
    public static Step For(Duty duty, string? about)
    {
        var of = duty.MetBy.Of;
        var step = ByEvent.GetValueOrDefault(of) ?? new Step("Record " + of.Name, of.Kinds.First());
        return step.Kind switch
        {
            Kind.ConcernAnswered => step.With("concern", about),
            Kind.GoalMet => step.With("goal", about),
            Kind.Programme => step.With("programme", about),
            Kind.Contact when of == PostEmploymentCaseManagement.AnyContact => step.With("plan", about),
            Kind.Document when of == IpsEvents.Submitted && about is { } subject => subject.LastIndexOf('/') is >= 0 and var slash
                ? step.With("authorization", subject[..slash]).With("period", subject[(slash + 1)..])
                : step.With("authorization", subject),
            _ => step,
        };
    }

    /// <summary>What to record to supply a need of a gate; null where only time does.</summary>
    public static Step? For(Gate gate, int need) => ByNeed.GetValueOrDefault((gate, need));

    /// <summary>What to record first, so that policy lets the entry in.</summary>
    public static Step? For(Finding finding) => ByFinding.GetValueOrDefault(finding.Id);
}
