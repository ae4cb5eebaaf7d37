using Throughline.Casework.Access;
using Throughline.Casework.Register;
using Throughline.Policy.Agencies;

namespace Throughline.Casework.Providers;

/// <summary>
/// Approves a site, and withdraws an approval, each for the duty of who does it. A site is approved when all duties have approved it;
/// nobody records two of them, and no approval heals a gap that has passed.
/// </summary>
public sealed class ApproveSites(KeepProviders keep)
{
    private const int FarthestAhead = 366;

    public Task<ProviderOutcome> Approve(Actor by, string provider, int version, string site, DateOnly from, DateOnly? until, string? note, CancellationToken cancel = default) => AsDuty(by, duty => keep.Change(by, provider, version, kept =>
    {
        if (kept.Sites.FirstOrDefault(each => each.Id == site) is not { } of) return (new ProviderOutcome.NoSuchThing(), null, null);
        if (Mistake(by, kept, of, duty, from, until, note) is { } mistake) return (mistake, null, null);
        var approval = new KeptApproval
        {
            For = keep.Terms(by)!.ApprovedFor, By = duty.Word, Site = site, On = from, Until = until, Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim(), RecordedBy = by.Id, RecordedAt = keep.Now,
        };
        return (null, kept with { Approvals = [.. kept.Approvals, approval] }, new(site, $"{duty.Name} approved {of.Name} from {from:yyyy-MM-dd}{(until is { } last ? $" to {last:yyyy-MM-dd}" : "")}."));
    }, cancel));

    /// <summary>Ends the approval that counts: from that day on it counts no longer.</summary>
    public Task<ProviderOutcome> Withdraw(Actor by, string provider, int version, string site, DateOnly from, string reason, CancellationToken cancel = default) => AsDuty(by, duty => keep.Change(by, provider, version, kept =>
    {
        if (kept.Sites.FirstOrDefault(each => each.Id == site) is not { } of) return (new ProviderOutcome.NoSuchThing(), null, null);
        if (Own(kept, site, duty).LastOrDefault(each => each.CountsFrom(from)) is not { } approval) return (new ProviderOutcome.Mistaken("from", $"No approval of the {duty.Name.ToLowerInvariant()} counts on {from:yyyy-MM-dd} or after it."), null, null);
        if (KeepProviders.Wrong("reason", reason, "Say why it is withdrawn: provider and counselors read it.", KeepProviders.LongestReason) is { } wrong) return (wrong, null, null);
        if (from < approval.On) return (new ProviderOutcome.Mistaken("from", $"It was approved from {approval.On:yyyy-MM-dd}; withdraw it from that day or a later one."), null, null);
        if (from > keep.Today(by).AddDays(FarthestAhead)) return (new ProviderOutcome.Mistaken("from", "Give a day within a year."), null, null);
        var withdrawn = approval with { Withdrawn = from, Reason = reason.Trim(), WithdrawnBy = by.Id };
        return (null, kept with { Approvals = [.. kept.Approvals.Select(each => ReferenceEquals(each, approval) ? withdrawn : each)] }, new(site, $"{duty.Name} withdrew the approval of {of.Name} from {from:yyyy-MM-dd}: {reason.Trim()}"));
    }, cancel));

    /// <summary>Whether somebody has recorded another duty's approval of the site that still counts: then this one is not theirs.</summary>
    public static KeptApproval? OtherHalf(KeptProvider provider, string site, StaffDuty duty, string by, DateOnly from) =>
        provider.Approvals.FirstOrDefault(each => each.Site == site && each.By != duty.Word && each.RecordedBy == by && each.CountsFrom(from));

    private ProviderOutcome? Mistake(Actor by, KeptProvider kept, KeptSite of, StaffDuty duty, DateOnly from, DateOnly? until, string? note)
    {
        var today = keep.Today(by);
        if (OtherHalf(kept, of.Id, duty, by.Id, from) is not null) return new ProviderOutcome.NotYours($"{by.Name} recorded the other approval of {of.Name}; somebody else records this one.");
        if (until < from) return new ProviderOutcome.Mistaken("until", $"It ends before it begins, {from:yyyy-MM-dd}.");
        if (from > today.AddDays(FarthestAhead)) return new ProviderOutcome.Mistaken("from", "Give a day within a year.");
        if (KeepProviders.Wrong("note", note, longest: KeepProviders.LongestReason) is { } wrong) return wrong;
        var own = Own(kept, of.Id, duty).ToList();
        if (own.Exists(each => each.CountsOn(from))) return new ProviderOutcome.Mistaken("from", $"{of.Name} is approved by the {duty.Name.ToLowerInvariant()} on {from:yyyy-MM-dd} already.");
        // Days that passed without an approval stay so: what was given in them is not made payable afterwards.
        return own.Count > 0 && from < today ? new ProviderOutcome.Mistaken("from", $"The days since the last approval stay without one; approve again from {today:yyyy-MM-dd} or a later day.") : null;
    }

    private static IEnumerable<KeptApproval> Own(KeptProvider provider, string site, StaffDuty duty) => provider.Approvals.Where(each => each.Site == site && each.By == duty.Word).OrderBy(each => each.On);

    private Task<ProviderOutcome> AsDuty(Actor by, Func<StaffDuty, Task<ProviderOutcome>> act) =>
        by.May(Permission.ApproveSites) && keep.Terms(by)?.ApprovedBy.FirstOrDefault(each => each.Word == by.Duty) is { } duty ? act(duty)
            : Task.FromResult<ProviderOutcome>(new ProviderOutcome.NotYours("A site is approved by who carries the duty: " + string.Join(", ", keep.Terms(by)?.ApprovedBy.Select(each => each.Name.ToLowerInvariant()) ?? ["nobody here"]) + "."));
}
