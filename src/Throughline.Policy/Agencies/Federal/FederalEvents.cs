using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>What every agency's policy looks for: events and phases that mean the same everywhere.</summary>
public static class FederalEvents
{
    public static readonly Event ClientContact = Event.When<Contact>(Kind.Contact, "client contact", c => c is { With: Party.Client, Substantive: not false });
    public static readonly Event FaceToFace = Event.When<Contact>(Kind.Contact, "client contact in person or virtual", c => c is { With: Party.Client, Substantive: not false, Mode: Mode.InPerson or Mode.Virtual });
    public static readonly Event FinalContact = Event.When<Contact>(Kind.Contact, "final contact with the client", c => c is { With: Party.Client, Substantive: not false, Final: true });
    public static readonly Event EmployerContact = Event.When<Contact>(Kind.Contact, "contact with the employer", c => c.With == Party.Employer);

    public static readonly Event PlanIsApproved = Event.When<PlanApproved>(Kind.PlanApproved, "plan approved");
    public static readonly Event Planned = Event.Either("plan approved or amended", PlanIsApproved, Event.When<PlanAmended>(Kind.PlanAmended, "plan amended"));
    public static readonly Event AmendedForPostEmployment = Event.When<PlanAmended>(Kind.PlanAmended, "plan amended for post-employment services", p => p.Purpose == AmendmentPurpose.PostEmployment);

    public static readonly Event JobChanged = Event.When<EmploymentChanged>(Kind.EmploymentChanged, "job changed");
    public static readonly Event JobStarted = Event.When<EmploymentStarted>(Kind.EmploymentStarted, "job started");
    public static readonly Event SupportedJobStarted = Event.When<EmploymentStarted>(Kind.EmploymentStarted, "supported job started", e => e.Supported);
    public static readonly Event JobStartedOrChanged = Event.Either("job started or changed", JobStarted, JobChanged);
    public static readonly Event Employment = Event.Either("change of employment", JobStartedOrChanged, Event.When<EmploymentEnded>(Kind.EmploymentEnded, "job ended"));
    public static readonly Event Transitioned = Event.When<Transition>(Kind.Transition, "transition to long-term support");

    public static readonly Event CaseClosed = Event.When<Closed>(Kind.Closed, "case closed");
    public static readonly Event ClosedSuccessful = Event.When<Closed>(Kind.Closed, "case closed with a successful outcome", c => c.Outcome == ClosureOutcome.Successful);

    public static readonly Event Authorized = Event.When<Authorization>(Kind.Authorization, "authorization");
    public static readonly Event PaidInFull = Event.When<AuthorizationPaid>(Kind.AuthorizationPaid, "authorization paid in full", p => p.InFull);
    public static readonly Event Cancelled = Event.When<AuthorizationCancelled>(Kind.AuthorizationCancelled, "authorization cancelled");

    public static readonly Event Paid = Event.When<Payment>(Kind.Payment, "payment");
    public static readonly Event PaymentTakenBack = Event.When<PaymentReversed>(Kind.PaymentReversed, "payment reversed");
    public static readonly Event Invoiced = Event.When<Invoice>(Kind.Invoice, "invoice");
    public static readonly Event InvoiceSentBack = Event.When<InvoiceReturned>(Kind.InvoiceReturned, "invoice returned");
    public static readonly Event AnyDocument = Event.When<Document>(Kind.Document, "document");
    public static readonly Event ReportDecided = Event.When<Document>(Kind.Document, "report submitted, returned or accepted", d => d.Action is DocumentAction.Submitted or DocumentAction.Returned or DocumentAction.Accepted);

    /// <summary>A service, or money for one.</summary>
    public static readonly Event ServiceOrMoney = Event.Either("service or money",
        Event.When<ServiceGiven>(Kind.ServiceGiven, "service"), Authorized, Event.When<AuthorizationPaid>(Kind.AuthorizationPaid, "authorization paid"), Paid);

    public static readonly Event Determined = Event.When<Determination>(Kind.Determination, "determination");
    public static readonly Event ExceptionDecided = Event.When<PolicyException>(Kind.PolicyException, "decision on an exception", e => e.Action is ExceptionAction.Approved or ExceptionAction.Denied);

    internal static readonly Event[] Events =
    [
        ClientContact, FaceToFace, FinalContact, EmployerContact, PlanIsApproved, Planned, AmendedForPostEmployment, JobStarted, SupportedJobStarted, JobChanged, JobStartedOrChanged, Employment,
        Transitioned, CaseClosed, ClosedSuccessful, Authorized, PaidInFull, Cancelled, Determined, ExceptionDecided,
        Paid, PaymentTakenBack, Invoiced, InvoiceSentBack, AnyDocument, ReportDecided, ServiceOrMoney,
    ];

    /// <summary>Follow-up of a supported job: from its start until it ends, passes to long-term support, or the case is closed.</summary>
    public static readonly Phase FollowUp = new("employment follow-up", (known, spans) =>
    {
        foreach (var job in known.Jobs.Supported)
        {
            var closed = known.First(CaseClosed, job.StartEntry + 1);
            var passed = known.First<Transition>(Transitioned, transition => transition.Job == job.Name, job.StartEntry + 1);
            spans.Add(job.StartEntry, Earlier(job.EndEntry, Earlier(closed, passed)), job.Name);
        }
    });

    /// <summary>Whether an exception about something stood approved on a day: it stands or falls with the latest decision on it.</summary>
    internal static bool ExceptionStands(Known known, string about, DateOnly on) =>
        known.LastBefore<PolicyException>(known.FirstAfter(on), ExceptionDecided, decision => decision.About == about) is { } latest
        && known.Entry<PolicyException>(latest).Action == ExceptionAction.Approved;

    private static int? Earlier(int? one, int? other) => other < one || one is null ? other : one;
}
