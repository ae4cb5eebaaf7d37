using Throughline.Casework.Access;
using Throughline.Casework.Storage;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Entries;

/// <summary>
/// What a provider's people do not see of a case that is shared with them, though their role sees the kind: what another provider did, is authorized for
/// or is told; what the agency decides on eligibility; and papers of others that no release lets out.
/// </summary>
internal sealed class ProviderView
{
    private const string Others = "SELECT id FROM staff WHERE agency = $1 AND provider IS NOT NULL AND provider <> $2";
    private const string Own = "SELECT id FROM staff WHERE agency = $1 AND provider = $2";

    private readonly string provider;
    private readonly CaseFile file;
    private readonly HashSet<string> others;
    private readonly HashSet<string> own;
    private readonly IReadOnlySet<string> told;
    private readonly Dictionary<string, string?> authorized;
    private readonly HashSet<string> releases = new(StringComparer.Ordinal);

    private ProviderView(string provider, CaseFile file, HashSet<string> own, HashSet<string> others, DateOnly today)
    {
        (this.provider, this.file, this.own, this.others) = (provider, file, own, others);
        told = ReleaseOnFile.ToldTo(file, provider, today);
        authorized = AuthorizedTo.ProvidersIn(file, today);
        foreach (var (_, entry) in CaseView.Of(file, today).Placed)
        {
            if (entry is Release { Name: { } name } release && IsOwn(release)) releases.Add(name);
        }
    }

    /// <summary>Null for who is not of a provider, and where the agency's terms ask for no release.</summary>
    public static async Task<ProviderView?> For(DbSession db, Actor actor, CaseFile file, DateOnly today, CancellationToken cancel)
    {
        if (actor is not { Role: Role.ProviderStaff, Provider: { } provider } || file.Pack.Providers is null) return null;
        var (own, others) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        await db.Query([new(Own, actor.Agency, provider), new(Others, actor.Agency, provider)], (statement, row) => (statement == 0 ? own : others).Add(row.GetString(0)), cancel);
        return new(provider, file, own, others, today);
    }

    /// <summary>The same of one provider, whoever asks: by the ids of its own people and of other providers'.</summary>
    public static ProviderView Of(string provider, CaseFile file, IEnumerable<string> own, IEnumerable<string> others, DateOnly today) =>
        new(provider, file, own.ToHashSet(StringComparer.Ordinal), others.ToHashSet(StringComparer.Ordinal), today);

    /// <summary>Whether it is kept from them; a correction goes with what it corrects.</summary>
    public bool Withholds(RecordedEntry recorded, IReadOnlyList<RecordedEntry> record)
    {
        if (own.Contains(recorded.RecordedBy)) return false;
        if (recorded.Entry is Correction correction)
        {
            if (correction.Replacement is { } replacement && Withholds(recorded with { Entry = replacement }, record)) return true;
            return record.FirstOrDefault(each => each.Seq < recorded.Seq && each.Entry.Id == correction.Corrects) is { } corrected && Withholds(corrected, record);
        }

        if (others.Contains(recorded.RecordedBy)) return true;
        return recorded.Entry switch
        {
            Authorization authorization => authorization.Provider != provider,
            AuthorizationCancelled cancelled => !IsAuthorized(cancelled.Authorization),
            ServiceMonth month => !IsAuthorized(month.Authorization),
            ServiceEnded ended => !IsAuthorized(ended.Authorization),
            Invoice invoice => invoice.Provider is { } of ? of != provider : !IsAuthorized(invoice.Authorization),
            InvoiceReturned returned => !file.AsRecorded.OfType<Invoice>().Any(invoice => invoice.Number == returned.Invoice && (invoice.Provider == provider || IsAuthorized(invoice.Authorization))),
            Document { Authorization: { } number } => !IsAuthorized(number),
            Document document => !told.Contains("all-reports") && !told.Contains(document.Name) && !IsOnOwnPaper(document, record),
            IpsStep { Step: IpsStepName.Eligible or IpsStepName.Category } => true,
            IpsStep { Step: IpsStepName.DisabilityInformation } => !told.Contains("all-reports") && !told.Contains("disability"),
            Release release => !IsOwn(release),
            ReleaseRevoked revoked => revoked.Release is not { } name || !releases.Contains(name),
            _ => false,
        };
    }

    /// <summary>Whether the sections on health and record of a paper are theirs to read: of their own, and under a release that lets out all or says so.</summary>
    public bool SeesSensitive(RecordedEntry recorded) => own.Contains(recorded.RecordedBy) || told.Contains("all-reports") || told.Contains("disability");

    /// <summary>Whether something is owed about an authorization of another provider; a subject begins with its number.</summary>
    public bool IsOthers(string subject) => authorized.TryGetValue(AuthorizedTo.Number(subject), out var of) && of is not null && of != provider;

    /// <summary>Whether an authorization is the provider's own, however it is spelled.</summary>
    public bool IsOwn(string number) => authorized.Any(each => each.Value == provider && ThingName.Same(each.Key, number));

    // The agency's word on a paper that this provider sent, or a plan that it signed.
    private bool IsOnOwnPaper(Document document, IReadOnlyList<RecordedEntry> record) =>
        record.Any(each => own.Contains(each.RecordedBy) && each.Entry is Document sent && sent.Name == document.Name && sent.Period == document.Period);

    private bool IsAuthorized(string? number) => number is not null && authorized.TryGetValue(number, out var of) && of == provider;

    private bool IsOwn(Release release) => release.To == ReleasedTo.Provider && ProviderTerms.IsParty(file, provider, release.Party);
}
