using Throughline.Casework.Cases;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Tests.Casework.PostEmployment;

namespace Throughline.Tests.Casework.AskedWhenRecorded;

/// <summary>A change of a closed case as chance has it: something new under any day, or something on file moved, changed, spelled otherwise, or taken out.</summary>
internal sealed class DrawnChange
{
    private readonly Random random;
    private readonly CaseOnFile of;

    public DrawnChange(Random random, CaseOnFile of)
    {
        (this.random, this.of) = (random, of);
        Entries = [random.Next(2) == 0 ? Late() : Correction()];
    }

    public Entry[] Entries { get; }

    public override string ToString() => $"{of.Header.Number} {Entries[0]}";

    // Any day from before the plan to today.
    private DateOnly Day()
    {
        var first = of.File.AsRecorded.Min(entry => entry.On);
        return first.AddDays(random.Next(of.Today.DayNumber - first.DayNumber + 1));
    }

    private T One<T>(params T[] among) => among[random.Next(among.Length)];

    private string Money() => One("A-1", "a-1", "A‑1", "A-2", "A-3", "P-9");

    // What a program does not know is refused whatever it says: mostly, what it knows is drawn.
    private Entry Late()
    {
        for (var tries = 0; tries < 4; tries++)
        {
            var drawn = Anything();
            if (of.File.Pack.Kinds.Contains(drawn.Kind)) return drawn;
        }

        return Anything();
    }

    private Entry Anything()
    {
        var on = Day();
        return random.Next(27) switch
        {
            0 => new Closed { On = on, Outcome = One(ClosureOutcome.Successful, ClosureOutcome.Other), Job = One("j1", null) },
            1 => new PlanApproved { On = on, Goal = "Cook", Services = ["job-search-assistance"] },
            2 => new ReferralOpened { On = on, To = One(ReferralTo.Placement, ReferralTo.Cpap) },
            3 => Databases.Entries.Job($"{on:yyyy-MM-dd}", One("j1", "J1", "j2"), supported: One(true, false)),
            4 => new EmploymentEnded { On = on, Job = One("j1", "j2"), Reason = "The shift was cut" },
            5 => new ServiceGiven { On = on, Service = "training", PostEmployment = One(true, false, (bool?)null) },
            6 or 7 => new Authorization { On = on, Number = Money(), Service = "training", Received = on, From = on, To = on.AddDays(random.Next(-5, 400)), Amount = random.Next(1, 9999), PostEmployment = One(true, null, (bool?)null) },
            8 or 9 => new AuthorizationPaid { On = on, Authorization = Money(), Amount = One(0m, 10m, 49.60m, 120m, 9999m), InFull = One(true, false) },
            10 => ClosedCases.Request($"{on:yyyy-MM-dd}", One(Objective.Maintain, Objective.Regain)),
            11 => ClosedCases.Decided($"{on:yyyy-MM-dd}", One(DeterminationOutcome.PostEmployment, DeterminationOutcome.NewCase, DeterminationOutcome.Neither)),
            12 => ClosedCases.Amendment($"{on:yyyy-MM-dd}"),
            13 => new PolicyException { On = on, About = One("wage", "Wage", "tools"), Action = One(ExceptionAction.Requested, ExceptionAction.Approved, ExceptionAction.Denied), By = "somebody else" },
            14 => new AuthorizationCancelled { On = on, Authorization = Money() },
            15 => new Contact { On = on, With = Party.Client, Mode = Mode.Phone, Final = One(true, (bool?)null) },
            16 or 17 => new Payment { On = on, Name = One("P-1", null), Invoice = One("I-1", "I-1", "i-1", "I-9", null), Amount = One<decimal?>(null, 0m, 10m, 49.60m, 120m, 9999m) },
            18 => new Invoice { On = on, Number = One("I-1", "I-2", "i-1"), Authorization = One(Money(), null), Amount = 50m },
            19 => new PaymentReversed { On = on, Payment = One("P-1", "P-2"), Reason = "Another client's" },
            20 => new Document { On = on, Name = One("job-search-agreement", "career-profile", "ipe-amendment", "report"), Action = One(DocumentAction.Completed, DocumentAction.Reviewed, DocumentAction.Submitted, DocumentAction.Accepted), Data = Json("{}") },
            21 or 22 => new EmploymentChanged { On = on, Job = One("j1", "j2", "j3"), Supported = One(true, false, (bool?)null), WeeklyHours = One<decimal?>(null, 20m, 24m) },
            23 => new SupportPayment { On = on, Category = One<SupportCategory?>(SupportCategory.Support, SupportCategory.Training, null), Amount = One<decimal?>(null, 0m, 200m, 4900m) },
            24 => new CapRaised { On = on, Amount = 500m, By = "somebody else" },
            25 => new TrainingReferral { On = on, Referral = One("t1", "t2"), To = "College", State = One<TrainingState?>(TrainingState.Referred, TrainingState.Ended, null) },
            _ => new TaskNote { On = on, About = TaskAbout.Other, Note = "Looked for the old file." },
        };
    }

    private static System.Text.Json.JsonElement Json(string text) => System.Text.Json.JsonDocument.Parse(text).RootElement;

    private Correction Correction()
    {
        var standing = of.View.Placed.Where(each => of.File.AsRecorded[each.Position].Id is not null).ToList();
        var (position, entry) = standing[random.Next(standing.Count)];
        return ClosedOffice.Corrects(of.File.AsRecorded[position].Id!, random.Next(6) switch
        {
            0 => null,
            1 => Late(),
            2 => Otherwise(entry),
            _ => entry with { On = random.Next(3) == 0 ? Day() : entry.On.AddDays(random.Next(-30, 60)) is var moved && moved > of.Today ? of.Today : moved, Id = null },
        });
    }

    private Entry Otherwise(Entry entry) => (entry switch
    {
        Authorization authorization => authorization with { Amount = One(authorization.Amount, 9999m, 1m), To = authorization.To.AddDays(random.Next(-10, 500)) },
        AuthorizationPaid paid => paid with { Amount = One(paid.Amount, 9999m, 1m), Authorization = Money() },
        Closed closed => closed with { Outcome = One(ClosureOutcome.Successful, ClosureOutcome.Other) },
        Contact contact => contact with { Final = One(true, (bool?)null), With = One(Party.Client, Party.Employer) },
        EmploymentStarted job => job with { Supported = One(true, false), Title = "Nurse's aide" },
        Payment payment => payment with { Amount = One(payment.Amount, 9999m, 1m), Invoice = One("I-1", "I-9", null) },
        Invoice invoice => invoice with { Authorization = Money() },
        EmploymentChanged changed => changed with { Supported = One(true, false, (bool?)null) },
        Document document => document with { Action = One(DocumentAction.Completed, DocumentAction.Reviewed), Name = One(document.Name, "job-search-agreement") },
        SupportPayment payment => payment with { Amount = One<decimal?>(0m, 9999m, null) },
        Determination decided => decided with { Outcome = One(DeterminationOutcome.PostEmployment, DeterminationOutcome.NewCase) },
        PolicyException exception => exception with { Action = One(ExceptionAction.Requested, ExceptionAction.Approved), About = One("wage", "Wage") },
        _ => entry with { Note = "Looked up again." },
    }) with { Id = null };
}
