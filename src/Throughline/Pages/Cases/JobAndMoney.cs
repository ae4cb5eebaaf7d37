using Throughline.Policy.CaseFiles;
using Throughline.Casework.Access;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Cases;

/// <summary>The plan, the jobs that are held, and the authorizations of a case, in words.</summary>
public sealed class JobAndMoney
{
    /// <summary>A section of facts: its heading, since when, and each fact by its word.</summary>
    public sealed record Section(string Id, string Title, string Since, IReadOnlyList<(string Word, string Text)> Facts);

    /// <summary>An authorization, and how far it is paid.</summary>
    public sealed record Row(string Number, string For, string From, string To, string Amount, string Shape, string State, string Then);

    public JobAndMoney(CaseModel of, Role reader)
    {
        Sections = [.. Plan(of), .. of.Facts.HeldJobs.Select((job, at) => Job(of, job, at))];
        if (!AccessTable.Sees(reader, Kind.Authorization)) return;
        Money = [.. of.Facts.Authorizations.Where(each => each.Latest is not null).Reverse().Select(each => Of(of, each, each.Latest!))];
    }

    public IReadOnlyList<Section> Sections { get; }

    /// <summary>The authorizations, the latest first.</summary>
    public IReadOnlyList<Row> Money { get; } = [];

    private static IEnumerable<Section> Plan(CaseModel of)
    {
        if (of.Facts.Plan is not { } plan) yield break;
        var facts = new List<(string, string)> { ("Goal", plan.Goal) };
        if (plan.Services.Length > 0) facts.Add(("Services", string.Join(", ", plan.Services.Select(EntryWords.Plain))));
        if (of.Facts.Approved is { TargetWage: { } wage }) facts.Add(("Pay", $"{EntryWords.Money(wage)} an hour or more"));
        if (of.Facts.Approved is { TargetHours: { } hours }) facts.Add(("Hours", $"{hours:0.##} a week"));
        yield return new("plan", "The plan", $"of {of.Brief(((Entry)plan).On)}", facts);
    }

    private static Section Job(CaseModel of, Job job, int at)
    {
        var facts = new List<(string, string)>
        {
            ("Job", job.Said), ("Pay", $"{EntryWords.Money(job.Facts.HourlyWage)} an hour"), ("Hours", $"{job.Facts.WeeklyHours:0.##} a week"),
        };
        if (job.Facts.Benefits is { Length: > 0 } benefits) facts.Add(("Benefits", string.Join(", ", benefits)));
        return new($"job-{at}", job.Facts.Supported ? "The supported job" : "Another job", $"since {of.Brief(job.Since)}", facts);
    }

    private static Row Of(CaseModel of, AuthorizationFact each, Authorization latest)
    {
        var (shape, state, then) = each switch
        {
            { PaidInFull: { } paid } => ("ok", "Paid", of.Brief(paid)),
            { Cancelled: { } cancelled } => ("no", "Canceled", of.Brief(cancelled)),
            _ when !of.SeesPayments => ("wait", "Authorized", ""),
            { Paid: > 0, LastPaid: { } part } => ("wait", "Not paid", $"{EntryWords.Money(each.Paid)} of it paid {of.Brief(part)}"),
            _ => ("wait", "Not paid", ""),
        };
        var what = EntryWords.Capital(EntryWords.Plain(latest.Service)) + (latest.Provider is { } provider ? ", " + of.Facts.ProviderName(provider) : "");
        return new(each.Number, what, of.Brief(latest.From), of.Brief(latest.To), EntryWords.Money(latest.Amount), shape, state, then);
    }
}
