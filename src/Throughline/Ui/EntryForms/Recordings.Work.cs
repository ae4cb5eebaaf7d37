using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Ui.EntryForms;

public static partial class Recordings
{
    private static Recording[] Work =>
    [
        new(Kind.EmploymentStarted, "Jobs",
            Ask.Text("employer", "Employer"), Ask.Text("title", "Job title"), Ask.Text("job", "Short name of the job", "For later entries, for example job-1.").PerhapsNot() with { AskedWhen = _ => false },
            Ask.Number("hourlyWage", "Hourly pay, in dollars"), Ask.Number("weeklyHours", "Hours a week"),
            Ask.AnOccupation(), Ask.APathway(), Ask.Lines("benefits", "Benefits").PerhapsNot(),
            Ask.YesNo("supported", "Is this the job the agency supports?"), Ask.YesNo("permanent", "Permanent?"), Ask.YesNo("competitive", "Competitive pay?"), Ask.YesNo("integrated", "In an integrated setting?"),
            Ask.Text("place", "Where the work is", "City and state, for the minimum wage there. For example: Duluth, MN.").PerhapsNot(),
            Ask.AnyOf("agreedBy", "Who agreed that this is the job we support", "client", "placement-specialist", "counseling-specialist").PerhapsNot(),
            Ask.Text("provider", "Provider that is also the employer").PerhapsNot()),
        new(Kind.EmploymentChanged, "Jobs",
            Ask.AJob(), Ask.Text("employer", "Employer").PerhapsNot(), Ask.Text("title", "Job title").PerhapsNot(), Ask.Number("hourlyWage", "Hourly pay, in dollars").PerhapsNot(), Ask.Number("weeklyHours", "Hours a week").PerhapsNot(),
            Ask.AnOccupation(), Ask.APathway(), Ask.Lines("benefits", "Benefits").PerhapsNot(),
            Ask.YesNo("supported", "Is this the job the agency supports?").PerhapsNot(), Ask.YesNo("permanent", "Permanent?").PerhapsNot(), Ask.YesNo("competitive", "Competitive pay?").PerhapsNot(),
            Ask.YesNo("integrated", "In an integrated setting?").PerhapsNot(), Ask.Text("provider", "Provider that is also the employer").PerhapsNot())
        { About = "Enter only what changed.", Wants = AHeldJob },
        new(Kind.EmploymentEnded, "Jobs", Ask.AJob(), Ask.Text("reason", "Reason")) { Wants = AHeldJob },
        new(Kind.StabilityReached, "Jobs", Ask.AJob()) { Wants = AHeldJob },
        new(Kind.Transition, "Jobs", Ask.AJob(), Ask.AnyOf("withPeople", "Who was at the meeting", "consumer", "employment-specialist", "counselor", "long-term-support", "family", "employer") with { AtLeast = (1, "Choose who was at the meeting.") }) { About = "The job passes to long-term support: agreed at a meeting, effective on the first of the next month.", Wants = AHeldJob },
    ];

    private static Recording[] Money =>
    [
        new(Kind.Authorization, "Money",
            Ask.Text("authorization", "Number", "Use an existing number to revise that authorization."), AService("service", "Service"), Ask.Text("provider", "Provider").PerhapsNot(), Ask.Text("site", "Site of the provider").PerhapsNot() with { AskedWhen = facts => facts.File.Pack.Providers is not null },
            Ask.Day("received", "Received"), Ask.Day("from", "From"), Ask.Day("to", "To"), Ask.Number("amount", "Amount, in dollars"), Ask.YesNo("postEmployment", "For post-employment services?").PerhapsNot()),
        new(Kind.AuthorizationPaid, "Money", Ask.AnAuthorization(open: true), Ask.Number("amount", "Amount, in dollars"), Ask.YesNo("inFull", "Paid in full?")) { Wants = AnOpenAuthorization },
        new(Kind.AuthorizationCancelled, "Money", Ask.AnAuthorization(open: true)) { Wants = AnOpenAuthorization },
        new(Kind.ComparableBenefit, "Money", AService("benefit", "Benefit for the service"), Ask.YesNo("available", "Available from another source?"), Ask.YesNo("used", "Used?")),
        new(Kind.PolicyException, "Money", Ask.Text("about", "Subject", "For example hours, or the service."), Ask.Word<ExceptionAction>("action", "What happened"), Ask.Text("by", "By").PerhapsNot(),
            Ask.YesNo("discussed", "Talked over with the person?", "Write in the note on which day, and what was said.").PerhapsNot()),
    ];

    private static Recording[] Closing =>
    [
        new(Kind.Closed, "Closure and after",
            new("outcome", "Outcome", Control.Choice) { Of = _ => [("successful", "Successful: employed"), ("other", "Another outcome")] },
            Ask.AJob("Job at closure").PerhapsNot()),
        new(Kind.PostEmploymentRequested, "Closure and after",
            Ask.Word<Objective>("objective", "Reason for the request"), Ask.AnOccupation("SOC code of the work asked for"), Ask.APathway(), Ask.Text("employer", "Employer").PerhapsNot())
        { Wants = ("a closure", facts => facts.Each<Closed>().Any()) },
        new(Kind.Determination, "Closure and after",
            Ask.Word<DeterminationOutcome>("outcome", "Determined"),
            Criterion("readilyAvailable", "Readily available?"), Criterion("easyToArrange", "Easy to arrange?"), Criterion("routine", "Routine?"), Criterion("limited", "Limited in scope and time?"), Criterion("withinWindow", "Within the window?"),
            Ask.YesNo("consulted", "Consulted?").PerhapsNot(), Ask.YesNo("appealRightsReviewed", "Appeal rights reviewed?").PerhapsNot())
        { Wants = ("a closure", facts => facts.Each<Closed>().Any()) },
        new(Kind.ClosedFile, "Closure and after", Ask.Word<ClosedFileAction>("action", "What happened")),
    ];

    private static Recording[] OtherAgencies =>
    [
        new(Kind.ServiceMonth, "Reports", Ask.AnAuthorization(), Ask.Month("period", "Month")) { Wants = AnAuthorizationKnown },
        new(Kind.ServiceEnded, "Reports", Ask.AnAuthorization()) { Wants = AnAuthorizationKnown },
        new(Kind.ProfileMeeting, "Reports", Ask.YesNo("last", "The last meeting?").PerhapsNot()),
        new(Kind.SelfSufficiencyPlan, "Support", new RecordedField("goals", "Goals", Control.Goals) { Hint = "Leave unused rows empty." }),
        new(Kind.GoalMet, "Support", Ask.FromTheFile("goal", "Goal", facts => facts.Last<SelfSufficiencyPlan>()?.Goals.Select(goal => (goal.Goal, goal.Goal)) ?? []))
        { Wants = ("a self-sufficiency plan", facts => facts.Last<SelfSufficiencyPlan>() is not null) },
    ];

    private static (string, Func<CaseView, bool>)? AHeldJob => ("a job that is held", facts => facts.HeldJobs.Any());

    private static (string, Func<CaseView, bool>)? AnOpenAuthorization => ("an authorization that is open", facts => facts.Authorizations.Any(each => each.IsOpen));

    private static (string, Func<CaseView, bool>)? AnAuthorizationKnown => ("an authorization", facts => facts.Authorizations.Count > 0);

    private static RecordedField Criterion(string name, string label) => Ask.YesNo(name, label).PerhapsNot() with { Within = "criteria" };
}
