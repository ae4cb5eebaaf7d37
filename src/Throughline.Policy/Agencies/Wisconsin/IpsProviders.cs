using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>Wisconsin DVR, IPS: the approved sites, and who may sign for one.</summary>
public static class IpsProviders
{
    private static readonly Kind[] OfService = [Kind.ServiceMonth, Kind.ServiceEnded, Kind.ServiceGiven, Kind.Document, Kind.Invoice];

    public static readonly ProviderTerms Terms = new()
    {
        ApprovedFor = "ips",
        Called = "IPS",
        Covers = IsIps,
        ApprovedBy = [new("contract-specialist", "Contract specialist"), new("state-team-lead", "State team lead")],
        ToSign = [QualificationKind.StateLaw, QualificationKind.Dvr, QualificationKind.LongTermSupport],
        Referral = ReferralTo.Ips,
        NameOf = kind => kind switch
        {
            QualificationKind.StateLaw => "State law",
            QualificationKind.Dvr => "DVR",
            QualificationKind.LongTermSupport => "Long-term support or county",
            QualificationKind.BackgroundCheck => "Background check",
            _ => "Provider training",
        },
    };

    public static readonly RecordingRule ApprovedOnTheDay = new("WI-IPS-01", "IPS service on a day without approval", Ips.Section("Note"))
    {
        Says = "No IPS service, report or invoice for a day on which an approval of the site is missing.",
        Of = OfService,
        Against = AgainstTheDays,
    };

    public static readonly RecordingRule SiteIsNamed = new("WI-IPS-01", "The site of an authorization", Ips.Section("Note"))
    {
        Says = "An IPS authorization names the site where the provider has several: each is approved for itself.",
        Of = [Kind.Authorization],
        Against = asked => asked is { Door: not Door.File, Entry: Authorization authorization } && IsIps(authorization.Service)
            && ProviderOf(asked, authorization.Provider)?.Sites is { Length: > 1 } sites && !sites.Any(site => site.Id == authorization.Site)
            ? [new($"name the site: {string.Join(", ", sites.Select(site => site.Id))}") { Field = "site" }] : [],
    };

    public static readonly RecordingRule QualifiedOnTheDay = new("WI-IPS-03", "Signed by somebody who is not qualified", Ips.Section("Introduction"))
    {
        Says = "A report is signed, and a service given, only by an employment specialist who is qualified on that day.",
        Of = [Kind.Document, Kind.ServiceMonth, Kind.ServiceEnded],
        Against = asked => asked.Outside is not { } hand || asked.Entry is Document { Action: not (DocumentAction.Submitted or DocumentAction.Completed or DocumentAction.Reviewed) } ? [] : AgainstTheHand(asked, hand),
    };

    internal static readonly RecordingRule[] AskedWhenRecorded = [ApprovedOnTheDay, SiteIsNamed, QualifiedOnTheDay];

    private static bool IsIps(string service) => service.StartsWith("ips-", StringComparison.Ordinal);

    private static Provider? ProviderOf(Asked asked, string? id) => Array.Find(asked.File.Providers, each => each.Id == id);

    private static IEnumerable<Objection> AgainstTheDays(Asked asked)
    {
        if (asked.Entry is Document { Action: not DocumentAction.Submitted }) return [];
        var authorization = AuthorizationNamed.In(asked.Entry) is { } number ? WisconsinRecording.Latest(asked, number) : null;
        if (authorization is not null)
        {
            return IsIps(authorization.Service) ? Against(ProviderOf(asked, authorization.Provider), authorization.Site, DaysOf(asked, authorization)) : [];
        }

        // What names no authorization is the provider's that brings it.
        var ofIps = asked.Entry switch { ServiceGiven given => IsIps(given.Service), Document => true, _ => false };
        return ofIps && asked.Outside is { } hand ? Against(ProviderOf(asked, hand.Provider), (asked.Entry as Document)?.Site, DaysOf(asked, null)) : [];
    }

    private static IEnumerable<Objection> Against(Provider? provider, string? site, Days days)
    {
        var missing = new Dictionary<StaffDuty, (DateOnly First, DateOnly Last)>();
        var whole = true;
        var none = true;
        for (var day = days.From; day <= days.To; day = day.AddDays(1))
        {
            var lacks = false;
            foreach (var duty in Terms.MissingOn(provider, site, day))
            {
                missing[duty] = missing.TryGetValue(duty, out var so) ? (so.First, day) : (day, day);
                lacks = true;
            }

            if (lacks) whole = false;
            else none = false;
        }

        // A month in which service could be given on some days is a month of service; a report or a bill says on which.
        if (whole || (!none && days.AnyWillDo)) yield break;
        var way = none ? "" : "; give the first and the last day of the service, both with all approvals";
        foreach (var (duty, (first, last)) in missing)
        {
            var when = first == last ? $"on {first:yyyy-MM-dd}" : $"from {first:yyyy-MM-dd} to {last:yyyy-MM-dd}";
            yield return new($"no approval by the {duty.Word.Replace('-', ' ')} {when}{way}") { Field = none || days.AnyWillDo ? null : "from" };
        }
    }

    private static Days DaysOf(Asked asked, Authorization? authorization)
    {
        // A service that is done once was given up to the day on which it ended.
        var ended = authorization is null ? null : asked.Others.Select(each => each.Entry).OfType<ServiceEnded>().LastOrDefault(each => each.Authorization == authorization.Number);
        var days = asked.Entry switch
        {
            ServiceMonth month => new Days(month.Period.First, month.Period.Last, AnyWillDo: true),
            Document { From: { } from } report => new(from, report.To ?? from, false),
            Document { Period: { } period } => new(period.First, period.Last, false),
            Invoice { From: { } from } invoice => new(from, invoice.To ?? from, false),
            Invoice { Period: { } period } => new(period.First, period.Last, false),
            Invoice { To: { } to } => new(to, to, false),
            Document or Invoice when ended is not null => new(ended.On, ended.On, false),
            var entry => new(entry.On, entry.On, false),
        };
        // No service is given under an authorization outside its days.
        if (authorization is null || days.To < authorization.From || days.From > authorization.To) return days;
        return days with { From = days.From < authorization.From ? authorization.From : days.From, To = days.To > authorization.To ? authorization.To : days.To };
    }

    private static IEnumerable<Objection> AgainstTheHand(Asked asked, OutsideHand hand)
    {
        var provider = ProviderOf(asked, hand.Provider);
        if (provider?.Staff?.FirstOrDefault(each => each.Id == hand.Id) is not { } specialist)
        {
            yield return $"{hand.Name} is not among the employment specialists of {provider?.Name ?? "an approved provider"}; the agency's contract specialist lists who is";
            yield break;
        }

        foreach (var kind in Terms.LackingOn(specialist, asked.Entry.On))
        {
            var ended = specialist.Qualifications?.Where(each => each.Kind == kind && each.Until < asked.Entry.On).Max(each => each.Until);
            yield return ended is { } last
                ? $"{hand.Name}'s qualification by {Terms.NameOf(kind)} ended on {last:yyyy-MM-dd}; somebody qualified on {asked.Entry.On:yyyy-MM-dd} signs, or the new one is recorded first"
                : $"no qualification of {hand.Name} by {Terms.NameOf(kind)} on {asked.Entry.On:yyyy-MM-dd}";
        }
    }

    private readonly record struct Days(DateOnly From, DateOnly To, bool AnyWillDo);
}
