using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>What Wisconsin's specification looks for in a file, and its phases.</summary>
public static class IpsEvents
{
    public static readonly Event PlanCompleted = Event.When<Document>(Kind.Document, "job development plan completed", d => d is { Name: "job-development-plan", Action: DocumentAction.Completed });
    public static readonly Event PlanCompletedOrReviewed = Event.When<Document>(Kind.Document, "job development plan reviewed or completed anew", d => d is { Name: "job-development-plan", Action: DocumentAction.Completed or DocumentAction.Reviewed });
    public static readonly Event ContactsUpdated = Event.When<Document>(Kind.Document, "list of employer contacts updated", d => d is { Name: "job-development-contacts", Action: DocumentAction.Reviewed });
    public static readonly Event PlanCompletedOrContactsUpdated = Event.Either("plan completed or employer contacts updated", PlanCompleted, ContactsUpdated);
    public static readonly Event Submitted = Event.When<Document>(Kind.Document, "report submitted", d => d.Action == DocumentAction.Submitted);
    public static readonly Event ProfileSubmitted = Event.When<Document>(Kind.Document, "career profile submitted", d => d is { Name: "career-profile", Action: DocumentAction.Submitted });
    public static readonly Event ProfileAccepted = Event.When<Document>(Kind.Document, "career profile accepted", d => d is { Name: "career-profile", Action: DocumentAction.Accepted });
    public static readonly Event TransitionReported = Event.When<Document>(Kind.Document, "transition report submitted", d => d is { Name: "transition-report", Action: DocumentAction.Submitted });
    public static readonly Event LastProfileMeeting = Event.When<ProfileMeeting>(Kind.ProfileMeeting, "last career profile meeting", m => m.Last == true);
    public static readonly Event ServiceDone = Event.Either("service done",
        Event.When<ServiceEnded>(Kind.ServiceEnded, "service ended"), Event.When<ServiceMonth>(Kind.ServiceMonth, "month of ongoing service"));
    public static readonly Event IpsAuthorized = Event.When<Authorization>(Kind.Authorization, "IPS authorization", a => a.Service.StartsWith("ips-", StringComparison.Ordinal));
    public static readonly Event DirectEmployerContact = Event.When<Contact>(Kind.Contact, "direct employer contact",
        c => c is { With: Party.Employer, Mode: Mode.InPerson or Mode.BusinessTour, Substantive: not false });
    public static readonly Event JobEndReported = Event.When<Document>(Kind.Document, "job end report submitted", d => d is { Name: "job-end-report", Action: DocumentAction.Submitted });
    public static readonly Event ToldThatWorkStopped = Event.When<StoppedWorkingTold>(Kind.StoppedWorkingTold, "word to the agency that work stopped");
    internal static readonly Event DevelopmentTurn = Event.Either("turn of job development", PlanCompleted, FederalEvents.JobStartedOrChanged, FederalEvents.CaseClosed);

    internal static readonly Event[] All =
    [
        PlanCompleted, PlanCompletedOrReviewed, ContactsUpdated, PlanCompletedOrContactsUpdated, Submitted, ProfileSubmitted, TransitionReported, LastProfileMeeting, ServiceDone, IpsAuthorized, DevelopmentTurn,
        DirectEmployerContact, JobEndReported, ToldThatWorkStopped, ProfileAccepted,
    ];

    /// <summary>Job development: from a completed plan until a supported job starts or the case is closed.</summary>
    public static readonly Phase JobDevelopment = new("job development", (known, spans) =>
    {
        int? started = null;
        foreach (var at in known.Each(DevelopmentTurn))
        {
            if (known.Is(at, PlanCompleted))
            {
                started ??= at;
            }
            else if (started is { } first && (known.Is(at, FederalEvents.CaseClosed) || known.Jobs.IsSupportedStart(at)))
            {
                spans.Add(first, at);
                started = null;
            }
        }

        if (started is { } last) spans.Add(last, endEntry: null);
    });

    /// <summary>An IPS authorization, by its latest revision: from the day it was received until it is cancelled.</summary>
    public static readonly Phase AuthorizationHeld = new("authorization received", (known, spans) =>
    {
        foreach (var each in known.Authorizations)
        {
            if (each.Latest is { } authorization && known.Is(each.LatestAt, IpsAuthorized)) spans.Add(authorization.Received, each.LatestAt, each.CancelledAt, each.Number);
        }
    });
}
