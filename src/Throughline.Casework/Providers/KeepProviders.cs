using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Names;
using Throughline.Casework.Register;
using Throughline.Casework.Staff;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;

namespace Throughline.Casework.Providers;

/// <summary>Keeps outside providers: their names, sites, employment specialists, qualifications and memoranda. What was is kept as a change.</summary>
public sealed class KeepProviders(DbContext db, AgencyPacks packs, AgencyClock clock)
{
    public const int LongestText = 200;
    public const int LongestReason = 2000;
    internal const string SomebodyElses = "Providers are kept by who approves sites for the agency.";

    /// <summary>A new provider, under an id made of its name.</summary>
    public async Task<ProviderOutcome> Add(Actor by, string name, IReadOnlyList<string> aliases, CancellationToken cancel = default)
    {
        if (!MayKeep(by)) return new ProviderOutcome.NotYours(SomebodyElses);
        if (Wrong("name", name, "Enter the provider's name.") is { } wrong) return wrong;
        var provider = new KeptProvider { Id = Slug(name), Name = name.Trim(), Aliases = Said(aliases) };
        if (provider.Id.Length == 0) return new ProviderOutcome.Mistaken("name", "Enter a name with letters in it.");
        var same = await db.Set<ProviderRow>().AsNoTracking().Where(row => row.Agency == by.Agency).Select(row => new { row.Id, row.Name }).ToListAsync(cancel);
        if (same.FirstOrDefault(row => row.Id == provider.Id || EmployerKeys.Name(row.Name) == EmployerKeys.Name(name)) is { } known) return new ProviderOutcome.Mistaken("name", $"{known.Name} is kept already.");
        db.Add(new ProviderRow { Agency = by.Agency, Id = provider.Id, Name = provider.Name, Body = ProviderText.Write(provider), ChangedAt = clock.Now });
        Note(by, provider.Id, null, $"{provider.Name} was added.");
        await db.SaveChangesAsync(cancel);
        return new ProviderOutcome.Kept(provider, 1);
    }

    public Task<ProviderOutcome> Rename(Actor by, string id, int version, string name, IReadOnlyList<string> aliases, CancellationToken cancel = default) => Change(by, id, version, provider =>
        Wrong("name", name, "Enter the provider's name.") is { } wrong ? (wrong, null, null)
            : (null, provider with { Name = name.Trim(), Aliases = Said(aliases) }, new(null, $"Name: {provider.Name} → {name.Trim()}; other names: {Listed(provider.Aliases)} → {Listed(Said(aliases))}.")), cancel);

    /// <summary>A site that is new, or the one of that id with other facts.</summary>
    public Task<ProviderOutcome> PutSite(Actor by, string id, int version, string? site, string name, string? county, string? mentalHealthAgency, CancellationToken cancel = default) => Change(by, id, version, provider =>
    {
        if (Wrong("name", name, "Enter the site's name.") is { } wrong) return (wrong, null, null);
        if (Wrong("county", county) is { } longer) return (longer, null, null);
        if (Wrong("mentalHealthAgency", mentalHealthAgency) is { } longest) return (longest, null, null);
        var was = provider.Sites.FirstOrDefault(each => each.Id == site);
        if (site is not null && was is null) return (new ProviderOutcome.NoSuchThing(), null, null);
        var becomes = new KeptSite { Id = site ?? Fresh(Slug(name), [.. provider.Sites.Select(each => each.Id)]), Name = name.Trim(), County = Said(county), MentalHealthAgency = Said(mentalHealthAgency) };
        if (was is null && provider.Sites.Any(each => EmployerKeys.Name(each.Name) == EmployerKeys.Name(name))) return (new ProviderOutcome.Mistaken("name", "A site of this name is kept already."), null, null);
        return (null, provider with { Sites = [.. provider.Sites.Where(each => each.Id != becomes.Id), becomes] }, new(becomes.Id, was is null ? $"{becomes.Name} site was added." : $"{was.Name} site: {Facts(was)} → {Facts(becomes)}."));
    }, cancel);

    /// <summary>A memorandum of understanding, of one site or of the provider.</summary>
    public Task<ProviderOutcome> AddMemorandum(Actor by, string id, int version, string? site, string with, DateOnly from, DateOnly to, CancellationToken cancel = default) => Change(by, id, version, provider =>
    {
        if (Wrong("with", with, "Say with whom it is.") is { } wrong) return (wrong, null, null);
        if (to < from) return (new ProviderOutcome.Mistaken("to", $"It ends before it begins, {from:yyyy-MM-dd}."), null, null);
        if (site is not null && provider.Sites.All(each => each.Id != site)) return (new ProviderOutcome.NoSuchThing(), null, null);
        var memorandum = new KeptMemorandum { With = with.Trim(), From = from, To = to, Site = site, RecordedBy = by.Id };
        return (null, provider with { Memoranda = [.. provider.Memoranda, memorandum] }, new(site, $"Memorandum with {memorandum.With}, {from:yyyy-MM-dd} to {to:yyyy-MM-dd}."));
    }, cancel);

    /// <summary>An employment specialist: somebody with an account of the provider, or a name alone.</summary>
    public async Task<ProviderOutcome> AddSpecialist(Actor by, string id, int version, string? account, string name, string? site, CancellationToken cancel = default)
    {
        var called = name;
        if (Said(account) is { } staff)
        {
            var person = await db.Set<StaffMember>().AsNoTracking().SingleOrDefaultAsync(each => each.Agency == by.Agency && each.Id == staff && each.Provider == id && each.Active, cancel);
            if (person is null) return MayKeep(by) ? new ProviderOutcome.Mistaken("account", "Choose an account of this provider, or none.") : new ProviderOutcome.NotYours(SomebodyElses);
            called = person.Name;
        }

        return await Change(by, id, version, provider =>
        {
            if (Wrong("name", called, "Enter the specialist's name.") is { } wrong) return (wrong, null, null);
            if (site is not null && provider.Sites.All(each => each.Id != site)) return (new ProviderOutcome.Mistaken("site", "Choose a site of this provider."), null, null);
            var own = Said(account) ?? Fresh(Slug(called), [.. provider.Specialists.Select(each => each.Id)]);
            if (provider.Specialists.Any(each => each.Id == own)) return (new ProviderOutcome.Mistaken("account", $"{called} is listed already."), null, null);
            var specialist = new KeptSpecialist { Id = own, Name = called.Trim(), Site = site };
            return (null, provider with { Specialists = [.. provider.Specialists, specialist] }, new(site, $"{specialist.Name} was listed as employment specialist."));
        }, cancel);
    }

    /// <summary>A qualification, a background check or a training, with what shows it.</summary>
    public Task<ProviderOutcome> AddQualification(Actor by, string id, int version, string specialist, QualificationKind kind, DateOnly on, DateOnly? until, string evidence, CancellationToken cancel = default) => Change(by, id, version, provider =>
    {
        if (provider.Specialists.FirstOrDefault(each => each.Id == specialist) is not { } of) return (new ProviderOutcome.NoSuchThing(), null, null);
        if (Wrong("evidence", evidence, "Say what shows it: a certificate, a listing, a course.") is { } wrong) return (wrong, null, null);
        if (on > Today(by)) return (new ProviderOutcome.Mistaken("on", $"{on:yyyy-MM-dd} is after today; record it once it holds."), null, null);
        if (until < on) return (new ProviderOutcome.Mistaken("until", $"It ends before it begins, {on:yyyy-MM-dd}."), null, null);
        var held = new KeptQualification { Kind = kind, On = on, Until = until, Evidence = evidence.Trim(), RecordedBy = by.Id, RecordedAt = clock.Now };
        var becomes = of with { Qualifications = [.. of.Qualifications, held] };
        return (null, provider with { Specialists = [.. provider.Specialists.Select(each => each.Id == of.Id ? becomes : each)] },
            new(of.Site, $"{of.Name}: {Terms(by)!.NameOf(kind)} from {on:yyyy-MM-dd}{(until is { } last ? $" to {last:yyyy-MM-dd}" : "")}, {held.Evidence}."));
    }, cancel);

    /// <summary>Changes one that was at a version when the person looked.</summary>
    internal async Task<ProviderOutcome> Change(Actor by, string id, int version, Func<KeptProvider, (ProviderOutcome? Instead, KeptProvider? Becomes, Told? Told)> change, CancellationToken cancel)
    {
        if (!MayKeep(by)) return new ProviderOutcome.NotYours(SomebodyElses);
        if (await db.Set<ProviderRow>().SingleOrDefaultAsync(row => row.Agency == by.Agency && row.Id == id, cancel) is not { } row) return new ProviderOutcome.NoSuchThing();
        var was = ProviderText.Read(row.Body);
        if (row.Version != version) return new ProviderOutcome.ChangedMeanwhile(was, row.Version);
        var (instead, becomes, told) = change(was);
        if (instead is not null) return instead;
        (row.Name, row.Body, row.Version, row.ChangedAt) = (becomes!.Name, ProviderText.Write(becomes), row.Version + 1, clock.Now);
        Note(by, id, told!.Site, told.Text);
        try
        {
            await db.SaveChangesAsync(cancel);
            return new ProviderOutcome.Kept(becomes, row.Version);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            var now = await db.Set<ProviderRow>().AsNoTracking().SingleAsync(each => each.Agency == by.Agency && each.Id == id, cancel);
            return new ProviderOutcome.ChangedMeanwhile(ProviderText.Read(now.Body), now.Version);
        }
    }

    /// <summary>What is told of a change, and of which site.</summary>
    internal sealed record Told(string? Site, string Text);

    internal ProviderTerms? Terms(Actor by) => packs.Of(by.Agency)?.Providers;

    internal DateOnly Today(Actor by) => clock.Today(by.Agency);

    internal DateTime Now => clock.Now;

    internal static ProviderOutcome.Mistaken? Wrong(string field, string? text, string? wanted = null, int longest = LongestText) =>
        wanted is not null && string.IsNullOrWhiteSpace(text) ? new(field, wanted)
        : text?.Length > longest ? new(field, $"Keep it under {longest:N0} characters; this has {text.Length:N0}.") : null;

    private bool MayKeep(Actor by) => by.May(Permission.KeepProviders) && Terms(by) is not null;

    private void Note(Actor by, string provider, string? site, string text) =>
        db.Add(new ProviderChange { Agency = by.Agency, Id = Guid.CreateVersion7(), Provider = provider, Site = site, At = clock.Now, By = by.Id, Text = text });

    private static string Slug(string name) => string.Join('-', Folding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Fresh(string wanted, HashSet<string> used)
    {
        var id = wanted.Length == 0 ? "one" : wanted;
        for (var number = 2; used.Contains(id); number++) id = $"{wanted}-{number}";
        return id;
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static IReadOnlyList<string> Said(IEnumerable<string> texts) => [.. texts.Select(text => text.Trim()).Where(text => text.Length is > 0 and <= LongestText).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static string Listed(IReadOnlyList<string> texts) => texts.Count == 0 ? "none" : string.Join(", ", texts);

    private static string Facts(KeptSite site) => $"{site.Name}, {site.County ?? "county not known"}, {site.MentalHealthAgency ?? "agency not known"}";
}
