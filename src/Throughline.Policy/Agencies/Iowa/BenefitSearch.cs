using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>The search for comparable services and benefits for one service: who was asked, what they answered, whether it is used. Recorded, it stands as a comparable benefit of the file.</summary>
public sealed record BenefitSearch : IDocument<BenefitSearch>
{
    public const string Name = "benefit-search";

    private const string No = "no";
    private const string Yes = "yes";
    private const string Partly = "partly";

    public static DocumentOf<BenefitSearch> Type { get; } = new(Name, "Search for comparable benefits", new("34 CFR Part 361", "361.53, comparable services and benefits", "2016-08-19"))
    {
        When = "Before a service is bought that is not exempt from the search.",
        Versions = Versions.EachStands,
        Known = { { nameof(Service), of => Planned(of) is { Count: > 0 } planned ? $"Planned, and not searched for yet: {string.Join(", ", planned)}" : null } },
        Begun = of => new() { Service = Planned(of) is [var first, ..] ? first : null },
        Asks = Against,
        Translated = PapersInSpanish.Search,
        AlsoRecords = (of, search, _) => [search.Found(of.Today)],
    };

    [Section("Service", Help = "A service from the agency’s list.", WordsOf = typeof(IowaServices.Words))]
    public string? Service { get; init; }

    [Section("Sources asked", Help = "Each with its day, its answer, what it would pay, and what shows it.", Optional = true)]
    public IReadOnlyList<SourceAsked>? Sources { get; init; }

    [Section("Why nobody was asked", Help = "Only where the search would delay something.", Optional = true, Of = ["progress|It would delay progress", "placement|It would delay an immediate placement", "medical-risk|It would delay help in extreme medical risk"])]
    public string? Delay { get; init; }

    [Section("Available from another source", Of = [No + "|No", Yes + "|Yes"])]
    public string? Available { get; init; }

    [Section("Used", Of = [No + "|No", Yes + "|Yes", Partly + "|In part"])]
    public string? Used { get; init; }

    [Section("What else is to be known", Optional = true)]
    public string? Remark { get; init; }

    private ComparableBenefit Found(DateOnly on) => new()
    {
        On = on, Benefit = Service!, Service = Service, Available = Available == Yes, Used = Used is Yes or Partly, Partly = Used == Partly ? true : null, Exempt = IowaServices.IsExempt(Service!) ? true : null,
        Delay = Delay switch { "progress" => BenefitDelay.Progress, "placement" => BenefitDelay.Placement, "medical-risk" => BenefitDelay.MedicalRisk, _ => null },
        Sources = Sources is { Count: > 0 } ? [.. Sources.Select(source => new BenefitSource(source.Source, source.Answer, source.Pays) { On = source.AskedOn, Evidence = source.Evidence })] : null, Note = Remark,
    };

    private static IEnumerable<(string Section, string Wrong)> Against(Writing of, BenefitSearch search)
    {
        if (search.Service is { } service && !IowaServices.All.Contains(service)) yield return (nameof(Service), $"{service} is no service of the agency’s list.");
        if (search.Sources is not { Count: > 0 } && search.Delay is null && search.Service is { } asked && !IowaServices.IsExempt(asked)) yield return (nameof(Sources), "Say who was asked, or why nobody was.");
        if (search.Sources?.Any(source => source.AskedOn > of.Today) == true) yield return (nameof(Sources), "Somebody would have been asked on a day to come.");
        if (search.Available == No && search.Used is Yes or Partly) yield return (nameof(Used), "What is not available is not used.");
    }

    // What the plan has and nobody has searched for; exempt services need no search.
    private static List<string> Planned(Writing of)
    {
        var view = CaseFiles.CaseView.Of(of.File, of.Today);
        var searched = view.Each<ComparableBenefit>().Select(benefit => benefit.Service ?? benefit.Benefit).ToHashSet(StringComparer.Ordinal);
        return [.. (view.Plan?.Services ?? []).Where(service => IowaServices.All.Contains(service) && !IowaServices.IsExempt(service) && !searched.Contains(service))];
    }
}
