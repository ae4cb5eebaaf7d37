using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>The request not to use a comparable benefit that is available: for one service, up to an amount, until a day. Signed, it waits for a supervisor.</summary>
public sealed record ExceptionRequest : IDocument<ExceptionRequest>
{
    public const string Name = "exception-request";

    public static DocumentOf<ExceptionRequest> Type { get; } = new(Name, "Request for exception to policy", new("Policy 604, Status 32-0", "3, Exceptions", "2018-09"))
    {
        When = "Where a comparable benefit is available and there is reason not to use it, before the service is authorized.",
        SignedBy = ["counselor"],
        Versions = Versions.EachStands,
        IsNeeded = (file, asOf) => Unasked(file, asOf) is { } benefit ? $"{ServiceOf(benefit)} is available from another source since {benefit.On:yyyy-MM-dd} and not used: nothing is authorized without an approved exception." : null,
        Known =
        {
            { nameof(Service), of => Unused(of.File, of.Today) is { Count: > 0 } all ? $"Available and not used: {string.Join(", ", all.Select(ServiceOf))}" : "No available benefit goes unused" },
            { nameof(Why), of => Latest(of, ExceptionAction.Denied) is { } denied ? $"Denied on {denied.On:yyyy-MM-dd}: {denied.Reason}" : null },
            { nameof(Cost), of => Latest(of, ExceptionAction.Requested) is { Amount: { } amount } asked ? $"Asked on {asked.On:yyyy-MM-dd}: {Dollars.Said(amount)}" : null },
        },
        Begun = of => Unasked(of.File, of.Today) is { } benefit ? new()
        {
            Service = ServiceOf(benefit), Sources = [.. (benefit.Sources ?? []).Select(source => new SourceAsked { Source = source.Name, Answer = source.Answer, AskedOn = source.On ?? benefit.On, Pays = source.Amount, Evidence = source.Evidence })], Evidence = benefit.Note,
        } : new(),
        Asks = Against,
        Translated = PapersInSpanish.Exception,
        AlsoRecords = (of, request, _) =>
        [
            new PolicyException
            {
                On = of.Today, About = request.Service!, Service = request.Service, Action = ExceptionAction.Requested, Amount = request.Cost, From = request.From, Until = request.Until, Reason = request.Why, Discussed = request.InTheirWords is null ? null : true,
            },
        ],
    };

    [Section("Service", Help = "A service from the agency’s list.", WordsOf = typeof(IowaServices.Words))]
    public string? Service { get; init; }

    [Section("What is asked for", Help = "How much of it: how many sessions, which device.", AtLeast = 5)]
    public string? What { get; init; }

    [Section("Why the benefit is not used", AtLeast = 10)]
    public string? Why { get; init; }

    [Section("In the person’s words", Optional = true)]
    public string? InTheirWords { get; init; }

    [Section("Sources asked")]
    public IReadOnlyList<SourceAsked>? Sources { get; init; }

    [Section("Evidence", Help = "Letters, brochures, e-mails, and where they are kept.", Optional = true)]
    public string? Evidence { get; init; }

    [Section("Cost", IsMoney = true, Least = 0.01)]
    public decimal? Cost { get; init; }

    [Section("From")]
    public DateOnly? From { get; init; }

    [Section("Until")]
    public DateOnly? Until { get; init; }

    private static IEnumerable<(string Section, string Wrong)> Against(Writing of, ExceptionRequest request)
    {
        if (request.Service is { } service && !Unused(of.File, of.Today).Any(benefit => ServiceOf(benefit) == service)) yield return (nameof(Service), "No available benefit that is not used is on file for this service; there is no other exception.");
        if (request.Until < request.From) yield return (nameof(Until), "It would end before it begins.");
    }

    private static string ServiceOf(ComparableBenefit benefit) => benefit.Service ?? benefit.Benefit;

    private static IEnumerable<Entry> Standing(CaseFile file, DateOnly asOf) => CaseView.Of(file, asOf).Entries;

    private static List<ComparableBenefit> Unused(CaseFile file, DateOnly asOf) =>
        [.. Standing(file, asOf).OfType<ComparableBenefit>().GroupBy(ServiceOf, StringComparer.Ordinal).Select(each => each.Last()).Where(each => each is { Available: true, Used: false })];

    // One that waits for its decision, or is approved, is not asked for again.
    private static ComparableBenefit? Unasked(CaseFile file, DateOnly asOf) => Unused(file, asOf).FirstOrDefault(benefit =>
        Standing(file, asOf).OfType<PolicyException>().LastOrDefault(each => each.About == ServiceOf(benefit)) is not { Action: ExceptionAction.Requested or ExceptionAction.Approved });

    private static PolicyException? Latest(Writing of, ExceptionAction action) => Standing(of.File, of.Today).OfType<PolicyException>().LastOrDefault(each => each.Action == action);
}
