using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;

namespace Throughline.Ui.EntryForms;

/// <summary>What a file holds now, for headers and for the lists of a form: jobs, concerns, authorizations, the plan. No dates of policy.</summary>
public sealed class FileFacts
{
    private readonly List<JobFact> jobs = [];
    private readonly List<ConcernRaised> concerns = [];
    private readonly List<AuthorizationFact> authorizations = [];
    private readonly List<ContactPlanned> planned = [];
    private Provider[] providers = [];
    private CaseFile? file;
    private DateOnly today;

    private FileFacts(Pack pack, IReadOnlyList<(int Position, Entry Entry)> standing) => (Pack, Standing) = (pack, standing);

    /// <summary>The policy of the agency whose file it is.</summary>
    public Pack Pack { get; }

    /// <summary>The entries as they stand, in reading order, with their positions in the file.</summary>
    public IReadOnlyList<(int Position, Entry Entry)> Standing { get; }

    /// <summary>Whether who reads sees what was paid: otherwise nothing is said of it.</summary>
    public bool SeesPayments { get; private init; }

    /// <summary>Every job, the one started last at the end.</summary>
    public IReadOnlyList<JobFact> Jobs => jobs;

    public IEnumerable<JobFact> Held => jobs.Where(job => job.Ended is null);

    /// <summary>The supported job that is held, the one started last.</summary>
    public JobFact? SupportedJob => jobs.LastOrDefault(job => job is { Ended: null, Facts.Supported: true });

    /// <summary>A job as people call it; null where the file has none of that name and the name is nothing to read.</summary>
    public string? SaidOf(string job) => jobs.FindLast(each => each.Name == job)?.Said ?? (job.StartsWith("job-", StringComparison.Ordinal) ? null : job);

    /// <summary>An outside provider by its name; by the id that was recorded, where the file names none of it.</summary>
    public string ProviderName(string id) => Array.Find(providers, provider => provider.Id == id)?.Name ?? id;

    public IReadOnlyList<ConcernRaised> OpenConcerns => concerns;

    public IReadOnlyList<AuthorizationFact> Authorizations => authorizations;

    public IReadOnlyList<ContactPlanned> PlannedContacts => planned;

    /// <summary>The releases, the latest first.</summary>
    public IReadOnlyList<ReleaseOnFile> Releases => releases ??= ReleaseOnFile.All(file!, today);

    private IReadOnlyList<ReleaseOnFile>? releases;

    public Entry? PlanEntry { get; private set; }

    public IPlan? Plan => PlanEntry as IPlan;

    /// <summary>The plan as it was approved: its pay and hours stay through an amendment, which has none.</summary>
    public PlanApproved? Approved { get; private set; }

    public string? Goal { get; private set; }

    public SelfSufficiencyPlan? SelfSufficiency { get; private set; }

    public static FileFacts Of(CaseFile file, DateOnly today, bool seesPayments = true)
    {
        var facts = new FileFacts(file.Pack, file.Standing(today)) { providers = file.Providers, file = file, today = today, SeesPayments = seesPayments };
        foreach (var (_, entry) in facts.Standing) facts.Add(entry);

        return facts;
    }

    private void Add(Entry entry)
    {
        switch (entry)
        {
            case IPlan plan:
                (PlanEntry, Goal) = (entry, plan.Goal);
                Approved = entry as PlanApproved ?? Approved;
                break;
            case GoalChange change: Goal = change.Goal; break;
            case SelfSufficiencyPlan plan: SelfSufficiency = plan; break;
            case EmploymentStarted started when !Held.Any(job => job.Name == started.Job): jobs.Add(new(started.Job, started.On) { Facts = started }); break;
            case EmploymentChanged changed when Held.LastOrDefault(job => job.Name == changed.Job) is { } job: job.Facts = job.Facts.After(changed); break;
            case EmploymentEnded ended when Held.LastOrDefault(job => job.Name == ended.Job) is { } job: job.Ended = ended.On; break;
            case ConcernRaised raised: concerns.Add(raised); break;
            case ConcernAnswered answered: concerns.RemoveAll(raised => raised.Concern == answered.Concern); break;
            case ContactPlanned contact: planned.Add(contact); break;
            case Contact { Plan: { } plan }: planned.RemoveAll(contact => contact.Id == plan); break;
            case Authorization authorization: Of(authorization.Number).Latest = authorization; break;
            case AuthorizationPaid paid: Paid(Of(paid.Authorization), paid); break;
            case AuthorizationCancelled cancelled: Of(cancelled.Authorization).Cancelled ??= cancelled.On; break;
        }
    }

    private AuthorizationFact Of(string number)
    {
        if (authorizations.Find(each => each.Number == number) is { } known) return known;
        var made = new AuthorizationFact(number);
        authorizations.Add(made);
        return made;
    }

    private static void Paid(AuthorizationFact of, AuthorizationPaid paid)
    {
        of.Paid += paid.Amount;
        of.LastPaid = paid.On;
        if (paid.InFull) of.PaidInFull ??= paid.On;
    }
}

/// <summary>A job of the file: since when, with its facts as last recorded, and the day it ended.</summary>
public sealed record JobFact(string Name, DateOnly Since)
{
    public required EmploymentStarted Facts { get; set; }
    public DateOnly? Ended { get; set; }

    public string Said => $"{Facts.Title}, {Facts.Employer}";
}

/// <summary>An authorization by its latest revision, and what was paid of it.</summary>
public sealed record AuthorizationFact(string Number)
{
    public Authorization? Latest { get; set; }
    public decimal Paid { get; set; }
    public DateOnly? LastPaid { get; set; }
    public DateOnly? PaidInFull { get; set; }
    public DateOnly? Cancelled { get; set; }

    public bool IsOpen => PaidInFull is null && Cancelled is null;

    public string Said => Latest is null ? Number : $"{Number}, {EntryWords.Plain(Latest.Service)}";
}
