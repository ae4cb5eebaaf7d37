using Throughline.Casework.Names;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Entries;

/// <summary>The providers that belong beside a file: those that came with it, the one that serves the person, and those that its entries name. As the agency keeps them, where it does.</summary>
internal static class NamedProviders
{
    public static Provider[] Of(CaseHeader header, IReadOnlyList<Entry> entries, IReadOnlyList<Provider> register)
    {
        var own = EntryText.ReadProviders(header.Providers);
        if (register.Count == 0) return own;
        var named = new HashSet<string>(StringComparer.Ordinal);
        var employers = new HashSet<string>(StringComparer.Ordinal);
        if (header.Provider is { } serving) named.Add(serving);
        var parties = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries) Add(entry, named, parties, employers);
        return [.. own.Where(each => !register.Any(kept => kept.Id == each.Id)), .. register.Where(kept => named.Contains(kept.Id) || NamesOf(kept).Append(kept.Id).Any(name => parties.Contains(ThingName.Fold(name))) || own.Any(each => each.Id == kept.Id) || IsEmployer(kept, employers))];
    }

    /// <summary>A file with the providers that entries on their way name.</summary>
    public static CaseFile Beside(CaseFile file, CaseHeader header, IReadOnlyList<Entry> entries, IReadOnlyList<Provider> register) =>
        Of(header, [.. file.AsRecorded, .. entries], register) is var named && named.Length == file.Providers.Length ? file : new(file.Pack, file.Number, file.Person, named, file.AsRecorded);

    /// <summary>What a case keeps of the providers that a file brings: those that the register gives it anyway stay out, so that the same file again changes nothing.</summary>
    public static Provider[] ToKeep(CaseHeader header, CaseFile record, Provider[] given, IReadOnlyList<Provider> register)
    {
        var own = EntryText.ReadProviders(header.Providers).ToList();
        if (given.Length == 0) return [.. own];
        var kept = register.Select(each => each.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. given.Where(each => !kept.Contains(each.Id) || own.Exists(known => known.Id == each.Id) || !record.Providers.Any(known => known.Id == each.Id))
                .Select(each => kept.Contains(each.Id) && own.Find(known => known.Id == each.Id) is { } known ? known : each)
                .OrderBy(each => own.FindIndex(known => known.Id == each.Id) is >= 0 and var place ? place : int.MaxValue),
        ];
    }

    private static void Add(Entry entry, HashSet<string> named, HashSet<string> parties, HashSet<string> employers)
    {
        switch (entry)
        {
            case Authorization { Provider: { } provider }: named.Add(provider); break;
            case Invoice { Provider: { } provider }: named.Add(provider); break;
            case Release { To: ReleasedTo.Provider, Party: { } party }: parties.Add(ThingName.Fold(party)); break;
            case EmploymentStarted started: employers.Add(EmployerKeys.Name(started.Employer)); break;
            case EmploymentChanged { Employer: { } employer }: employers.Add(EmployerKeys.Name(employer)); break;
            case Correction { Replacement: { } replacement }: Add(replacement, named, parties, employers); break;
        }
    }

    private static bool IsEmployer(Provider provider, HashSet<string> employers) =>
        employers.Count > 0 && NamesOf(provider).Any(name => employers.Contains(EmployerKeys.Name(name)));

    private static IEnumerable<string> NamesOf(Provider provider) => (provider.Aliases ?? []).Append(provider.Name);
}
