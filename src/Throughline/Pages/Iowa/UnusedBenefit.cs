using Throughline.Casework.Entries;
using Throughline.Pages.Cases;
using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Ui;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Iowa;

/// <summary>A service for which another source would pay and is not used, with what was asked and decided about it.</summary>
public sealed record UnusedBenefit(string Service, ComparableBenefit Benefit, IReadOnlyList<RecordedEntry> Said, DateOnly Today)
{
    /// <summary>The latest request in its document; none where it came from elsewhere.</summary>
    public ExceptionRequest? Request { get; init; }

    /// <summary>Who was asked, as the latest request says, else as it was recorded with the search.</summary>
    public IReadOnlyList<(string Source, string Asked, string Answer, string Gives, string Evidence)> Sources => Request?.Sources is { Count: > 0 } asked
        ? [.. asked.Select(each => (each.Source ?? "", each.AskedOn is { } on ? Wording.Brief(on, Today) : "", each.Answer ?? "", each.Pays is { } pays ? EntryWords.Money(pays) : "", each.Evidence ?? ""))]
        : [.. (Benefit.Sources ?? []).Select(each => (each.Name ?? "", Wording.Brief(each.On ?? Benefit.On, Today), each.Answer ?? "", each.Amount is { } gives ? EntryWords.Money(gives) : "", each.Evidence ?? ""))];

    /// <summary>A line of what was asked and decided.</summary>
    public sealed record Line(string What, string On, string Amount, string Until, string Reason, RecordedEntry Recorded);

    private PolicyException? Last => Said.Count == 0 ? null : (PolicyException)Said[^1].Entry;

    /// <summary>The request that nobody has decided.</summary>
    public PolicyException? Open => Last is { Action: ExceptionAction.Requested } open ? open : null;

    public RecordedEntry? OpenAsRecorded => Open is null ? null : Said[^1];

    public string Words => EntryWords.Capital(EntryWords.Plain(Service));

    public string Heading => Open is { Amount: { } amount } ? $"{EntryWords.Money(amount)} for {EntryWords.Plain(Service)}" : Words;

    public string InsteadOf => Sources.Count > 0 ? string.Join("; ", Sources.Select(each => each.Source)) : Benefit.Note ?? "a benefit that is available";

    public string? Period => Open is { Until: { } until } open ? $"{(open.From is { } from ? Wording.Brief(from, Today) + " " : "")}to {Wording.Brief(until, Today)}" : null;

    public string? Waits => Open is { } open && Today.DayNumber - open.On.DayNumber is > 0 and var days ? Wording.Count(days, "day") : null;

    /// <summary>What stands approved now.</summary>
    public PolicyException? Approved => Last is { Action: ExceptionAction.Approved } approved ? approved : null;

    public IReadOnlyList<Line> Lines => [.. Said.Select(LineOf)];

    /// <summary>The benefits of a case that are available and not used, as they stand.</summary>
    public static IReadOnlyList<UnusedBenefit> Of(CasePage page)
    {
        var standing = page.Facts.Placed.Where(each => each.Entry is ComparableBenefit or PolicyException).Select(each => (each.Entry, Recorded: page.Recorded(each.Position))).ToList();
        return
        [
            .. standing.Select(each => each.Entry).OfType<ComparableBenefit>().GroupBy(ServiceOf, StringComparer.Ordinal).Select(each => each.Last()).Where(each => each is { Available: true, Used: false })
                .Select(each => new UnusedBenefit(ServiceOf(each), each, [.. standing.Where(said => said.Entry is PolicyException asked && asked.About == ServiceOf(each)).Select(said => said.Recorded! with { Entry = said.Entry })], page.Today) { Request = RequestOf(page, ServiceOf(each)) }),
        ];
    }

    /// <summary>What somebody did in a case that keeps them from deciding on its exceptions, in words.</summary>
    public static IReadOnlyList<string> HandsOf(IEnumerable<RecordedEntry> entries, string who) =>
        [.. entries.Where(each => each.RecordedBy == who).Select(each => Hand(each.Entry)).OfType<string>().Distinct()];

    private static ExceptionRequest? RequestOf(CasePage page, string service) => page.Facts.Entries.OfType<Document>().Where(document => document.Name == ExceptionRequest.Name)
        .Select(document => SignedDocument.Read(document.Name, document.Data)).OfType<SignedDocument>().Select(signed => ExceptionRequest.Type.Read(signed.Answers)).LastOrDefault(request => request.Service == service);

    private static string? Hand(Entry entry) => entry switch
    {
        PolicyException { Action: ExceptionAction.Requested } => "you asked for an exception",
        IPlan => "you plan",
        Authorization => "you authorized",
        AuthorizationPaid or Payment => "you paid",
        _ => null,
    };

    private static string ServiceOf(ComparableBenefit benefit) => benefit.Service ?? benefit.Benefit;

    private Line LineOf(RecordedEntry recorded)
    {
        var said = (PolicyException)recorded.Entry;
        return new(EntryWords.Capital(EntryWords.Plain(said.Action)), Wording.Brief(said.On, Today), said.Amount is { } amount ? EntryWords.Money(amount) : "", said.Until is { } until ? Wording.Brief(until, Today) : "", said.Reason ?? said.Note ?? "", recorded);
    }
}
