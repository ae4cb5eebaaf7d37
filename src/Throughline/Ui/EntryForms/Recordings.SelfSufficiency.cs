using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Ui.EntryForms;

public static partial class Recordings
{
    /// <summary>What a problem can be about.</summary>
    public static string[] ProblemKinds => ["job-stress", "time", "money", "supervisor", "coworkers", "balance", "school", "family", "safety", "health", "other"];

    private static Recording[] Needs =>
    [
        new(Kind.NeedNamed, "Needs and plan",
            Ask.Text("need", "What is needed"), Ask.OneOf("area", "Area", "child-care", "transportation", "housing", "food", "utilities", "health", "money", "work", "school", "family", "safety", "other"),
            Ask.Number("rank", "Rank", "1 is met first."), Ask.YesNo("emergent", "Emergent?"))
        { NoteLabel = "Resource, and who sees to it" },
        new(Kind.NeedJudged, "Needs and plan", Ask.FromTheFile("need", "Need", facts => Names<NeedNamed>(facts, each => each.Need, each => each.Need)), Ask.Word<NeedState>("state", "How it stands"))
        { Wants = ("a need", facts => facts.Each<NeedNamed>().Any()) },
        new(Kind.Contingency, "Needs and plan",
            Ask.Name<Contingency>("contingency", "contingency", each => each.Name), Ask.Word<ContingencyArea>("area", "For"), Ask.Text("plan", "If it fails, then"),
            Ask.Lines("backups", "Backups, with telephone") with { AtLeast = (1, "Name at least one backup, with a telephone.") }),
        new(Kind.ContingencyUsed, "Needs and plan",
            Ask.FromTheFile("contingency", "Contingency plan", facts => Names<Contingency>(facts, each => each.Name, each => each.Plan)), Ask.YesNo("held", "Did it hold?"))
        { About = "Used or rehearsed.", NoteLabel = "What happened", Wants = ("a contingency plan", facts => facts.Each<Contingency>().Any()) },
        new(Kind.Problem, "Problems and crises",
            Ask.Name<Problem>("problem", "problem", each => each.Name), Ask.AnyOf("kinds", "What it is about", ProblemKinds) with { AtLeast = (1, "Choose what it is about.") },
            Ask.OneOf("severity", "How bad", "low", "serious", "severe"), Ask.YesNo("crisis", "A crisis?", "It is met today or on the next business day."),
            Ask.Text("step", "Agreed next step, and who takes it").PerhapsNot(), Ask.Day("by", "By").PerhapsNot())
        { NoteLabel = "What happened, and what was tried" },
        new(Kind.ProblemHandled, "Problems and crises", Ask.FromTheFile("problem", "Problem", OpenProblems))
        { NoteLabel = "What was done, and what worked", Wants = ("an open problem", facts => OpenProblems(facts).Any()) },
        new(Kind.Resource, "Network",
            Ask.Name<Resource>("resource", "resource", each => each.Key), Ask.Text("name", "Person or organization"), Ask.Text("for", "What it is for"), Ask.Text("phone", "Telephone").PerhapsNot()),
        new(Kind.ResourceUsed, "Network",
            Ask.FromTheFile("resource", "Resource", facts => Names<Resource>(facts, each => each.Key, each => each.Name)), Ask.YesNo("worked", "Did it work?"),
            Ask.OneOf("by", "Who made the call", "participant", "navigator", "other").PerhapsNot())
        { Wants = ("a resource", facts => facts.Each<Resource>().Any()) },
        new(Kind.SkillNamed, "Needs and plan", Ask.Text("skill", "Strength or skill")) { NoteLabel = "How it can be used" },
    ];

    private static Recording[] AfterCash =>
    [
        new(Kind.JobSiteVisit, "Jobs", Ask.AJob().PerhapsNot(), Ask.Text("employer", "Employer").PerhapsNot()) { NoteLabel = "What was seen and said" },
        new(Kind.TrainingReferral, "Education and training",
            Ask.FromTheFile("referral", "Earlier referral", facts => Names<TrainingReferral>(facts, each => each.Referral, each => $"{each.Skill}, {each.To}")).PerhapsNot() with { Hint = "Leave it empty for a new one.", Named = ("referral", facts => facts.Each<TrainingReferral>().Select(each => each.Referral)) },
            Ask.Word<TrainingState>("state", "How far"), Ask.Text("to", "To whom", "The school or the program.").PerhapsNot(), Ask.Text("skill", "For which skill").PerhapsNot())
        { NoteLabel = "Why, or how it went" },
        new(Kind.CashAssistanceStarted, "Support", Ask.Text("reason", "Reason").PerhapsNot()),
        new(Kind.CashAssistanceEnded, "Support", Ask.OneOf("reason", "Why it ended", "earnings", "time-limit", "own-wish", "penalty", "moved", "other")),
        new(Kind.Programme, "Support",
            Ask.Word<ProgrammeName>("programme", "Program"), Ask.Word<ProgrammeStatus>("status", "Status"), Ask.Word<ProgrammeOutcome>("outcome", "How the renewal went").PerhapsNot(),
            Ask.YesNo("explained", "Explained to the person?").PerhapsNot(), Ask.Day("applied", "Applied on").PerhapsNot(), Ask.Day("renewal", "Renewal due").PerhapsNot(),
            Ask.Number("amount", "Amount, in dollars").PerhapsNot(), Ask.Text("worker", "Who to ask, with telephone").PerhapsNot(),
            Ask.Word<CreditMethod>("method", "How the earned income credit is claimed").PerhapsNot())
        { NoteLabel = "What the person was told and understood; what to bring" },
        new(Kind.SupportPayment, "Money",
            Ask.Name<SupportPayment>("payment", "payment", each => each.Payment), Ask.Word<SupportCategory>("category", "For"), Ask.Number("amount", "Amount, in dollars"),
            Ask.Month("month", "For the month"), Ask.Day("authorized", "Authorized on", "Today where it is left empty.").PerhapsNot())
        { NoteLabel = "What was paid" },
        new(Kind.CapRaised, "Money", Ask.Number("amount", "By how much, in dollars"), Ask.Text("by", "Approved by"), Ask.Day("until", "Until").PerhapsNot()),
        new(Kind.PaymentReversed, "Money", Ask.FromTheFile("payment", "Payment", Payments)) { Wants = ("a payment", facts => Payments(facts).Any()), NoteLabel = "Why" },
    ];

    private static IEnumerable<(string, string)> Payments(CaseView facts) =>
        Names<SupportPayment>(facts, each => each.Payment, each => $"{each.Amount:0.00} dollars, {each.On:MMM d}").Concat(Names<Payment>(facts, each => each.Name, each => $"{each.Amount:0.00} dollars, {each.On:MMM d}"));

    private static IEnumerable<(string, string)> Names<T>(CaseView facts, Func<T, string?> name, Func<T, string?> said) where T : Entry =>
        facts.Each<T>().Where(each => name(each) is not null).GroupBy(each => ThingName.Fold(name(each)!)).Select(each => (name(each.Last())!, said(each.Last()) is { Length: > 0 } words ? words : name(each.Last())!));

    private static IEnumerable<(string, string)> OpenProblems(CaseView facts) => facts.Each<Problem>().Where(each => each.Name is not null && !facts.Each<ProblemHandled>().Any(handled => ThingName.Same(handled.Problem, each.Name)))
        .Select(each => (each.Name!, $"{string.Join(", ", (each.Kinds ?? []).Select(EntryWords.Plain))}, {each.On:MMM d}"));
}
