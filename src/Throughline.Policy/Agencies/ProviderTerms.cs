using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies;

/// <summary>A duty that a member of staff carries besides the role, by its word and what it is called.</summary>
public sealed record StaffDuty(string Word, string Name);

/// <summary>What an agency asks of outside providers: whose approvals a site needs, who may sign for one, and when a provider sees a case.</summary>
public sealed record ProviderTerms
{
    /// <summary>What sites are approved for, as approvals name it.</summary>
    public required string ApprovedFor { get; init; }

    /// <summary>What it is called.</summary>
    public required string Called { get; init; }

    /// <summary>Whether a service is given under these approvals.</summary>
    public required Func<string, bool> Covers { get; init; }

    /// <summary>The duties whose approvals a site needs, all of them, by different people.</summary>
    public required IReadOnlyList<StaffDuty> ApprovedBy { get; init; }

    /// <summary>What whoever signs a report for a provider is qualified by on that day, all of it.</summary>
    public required IReadOnlyList<QualificationKind> ToSign { get; init; }

    /// <summary>The referral under which a provider works with somebody.</summary>
    public required ReferralTo Referral { get; init; }

    /// <summary>How many days ahead the end of a memorandum, an approval or a qualification is announced.</summary>
    public int AnnouncedAhead { get; init; } = 60;

    /// <summary>What a qualification is called here.</summary>
    public required Func<QualificationKind, string> NameOf { get; init; }

    /// <summary>The duties whose approval a site does not have on a day; of any site where none is named.</summary>
    public IEnumerable<StaffDuty> MissingOn(Provider? provider, string? site, DateOnly day) => ApprovedBy.Where(duty =>
        provider?.Approvals?.Any(approval => approval.For == ApprovedFor && approval.By == duty.Word && approval.CountsOn(day)
            && (approval.Site is null || site is null || approval.Site == site)) != true);

    /// <summary>Whether all approvals of a site count on a day.</summary>
    public bool IsApprovedOn(Provider? provider, string? site, DateOnly day) => !MissingOn(provider, site, day).Any();

    /// <summary>The qualifications for signing that somebody does not hold on a day.</summary>
    public IEnumerable<QualificationKind> LackingOn(ProviderSpecialist specialist, DateOnly day) =>
        ToSign.Where(kind => specialist.Qualifications?.Any(each => each.Kind == kind && each.CountsOn(day)) != true);

    /// <summary>The days in which a provider sees a file: while a release to it is in force and its referral is open. The span that holds today, or the next one; none where there is neither.</summary>
    public (DateOnly From, DateOnly Until)? SharedWith(CaseFile file, string provider, DateOnly today)
    {
        var open = false;
        foreach (var (_, entry) in CaseView.Of(file, today).Placed)
        {
            switch (entry)
            {
                case ReferralOpened opened when opened.To == Referral: open = true; break;
                case ReferralEnded ended when ended.To == Referral: open = false; break;
                case Closed: open = false; break;
            }
        }

        if (!open) return null;
        var releases = ReleaseOnFile.All(file, today).Where(each => each.Revoked is null && each.Release.To == ReleasedTo.Provider && IsParty(file, provider, each.Release.Party));
        return Spans.NowOrNext(releases.Select(each => (each.From, each.Release.Until ?? new DateOnly(2999, 12, 31))), today);
    }

    /// <summary>Whether a release to a party is one to a provider: by its id, its name or another name of it.</summary>
    public static bool IsParty(CaseFile file, string provider, string? party) => ThingName.Same(party, provider)
        || (Array.Find(file.Providers, each => each.Id == provider) is { } of && (ThingName.Same(party, of.Name) || of.Aliases?.Any(alias => ThingName.Same(party, alias)) == true));

    private static class Spans
    {
        // Spans that touch are one.
        public static (DateOnly From, DateOnly Until)? NowOrNext(IEnumerable<(DateOnly From, DateOnly Until)> spans, DateOnly today)
        {
            (DateOnly From, DateOnly Until)? found = null;
            foreach (var span in spans.Where(span => span.Until >= today && span.Until >= span.From).OrderBy(span => span.From))
            {
                if (found is not { } so) found = span;
                else if (span.From.DayNumber <= (long)so.Until.DayNumber + 1) found = (so.From, span.Until > so.Until ? span.Until : so.Until);
                else break;
            }

            return found;
        }
    }
}
