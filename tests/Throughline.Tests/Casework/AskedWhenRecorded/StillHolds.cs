using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Casework.AskedWhenRecorded;

/// <summary>What holds of a closed case after any change, whoever made it and by whatever door: what is shut stays shut, and the money fits.</summary>
internal static class StillHolds
{
    public static void Of(CaseOnFile before, CaseOnFile after, string what, IReadOnlyList<CorrectionAsked> asked)
    {
        var stands = WhatStands.Of(after.File, after.Recorded);
        Windows(before, after, what);
        Assert.True(after.View.Placed.Count(each => each.Entry is Closed) <= 1, $"a second closure stands: {what}");
        // Ground that is newly lost was taken by the very correction that a supervisor approved, and by no earlier one.
        Assert.True(!LostNewly(before, after) || asked.Any(each => each.Approved == true && each.Seq == after.Seq && after.Seq > before.Seq), $"a closure has lost its ground and nobody decided on it: {what}");
        Jobs(before, after, asked, what);
        Papers(before, after, what);
        Money(stands, what);
        Assert.DoesNotContain(asked, each => each.DecidedBy == each.AskedBy);
    }

    /// <summary>Whether a closure that had its ground has lost it.</summary>
    public static bool LostNewly(CaseOnFile before, CaseOnFile after) => Lost(after).Except(Lost(before)).Any();

    private static HashSet<(string, int)> Lost(CaseOnFile of)
    {
        var stands = WhatStands.Of(of.File, of.Recorded);
        return [.. Judge.Grounds(stands).Where(lost => stands.At(lost.Position)!.Entry is Closed).Select(lost => (lost.Rule.Id, lost.Position))];
    }

    private static void Windows(CaseOnFile before, CaseOnFile after, string what)
    {
        var (was, now) = (before.Evaluation.Windows.FirstOrDefault(window => window.Rule.NoExtension), after.Evaluation.Windows.FirstOrDefault(window => window.Rule.NoExtension));
        Assert.False(was is { Open: false } && now is { Open: true }, $"an expired window is open again: {what}");
        Assert.True(was is not { Open: false } || after.View.Placed.Any(each => each.Entry is Closed), $"a case whose window had ended is no longer closed: {what}");
        if (now is not { Open: false }) return;
        Assert.DoesNotContain(after.File.AsRecorded.Skip(before.File.AsRecorded.Count), entry => (entry is Correction { Replacement: { } replacement } ? replacement : entry)
            is PostEmploymentRequested or ServiceGiven or Determination { Outcome: DeterminationOutcome.PostEmployment } or PlanAmended { Purpose: AmendmentPurpose.PostEmployment });
    }

    // In a closed case no job becomes the one that the agency supports, but under an amendment or by a supervisor's decision.
    private static void Jobs(CaseOnFile before, CaseOnFile after, IReadOnlyList<CorrectionAsked> asked, string what)
    {
        var (was, now) = (before.View.Entries.ToList(), after.View.Entries.ToList());
        if (!was.Exists(entry => entry is Closed) || now.Exists(entry => entry is PlanAmended { Purpose: AmendmentPurpose.PostEmployment }) || asked.Any(each => each.Approved == true && each.Seq == after.Seq)) return;
        Assert.True(Supported(now).IsSubsetOf(Supported(was)), $"a job became the one that the agency supports in a closed case: {what}");
    }

    private static HashSet<string> Supported(IEnumerable<Entry> entries)
    {
        var (held, supported) = (new HashSet<string>(), new HashSet<string>());
        foreach (var entry in entries)
        {
            if (entry is EmploymentStarted started && held.Add(started.Job) && started.Supported) supported.Add(started.Job);
            // A change of a job that is not on file changes nothing.
            else if (entry is EmploymentChanged { Supported: true } changed && held.Contains(changed.Job)) supported.Add(changed.Job);
        }

        return supported;
    }

    // A form that nobody signed is completed by nothing but an original on paper that somebody saw.
    private static void Papers(CaseOnFile before, CaseOnFile after, string what)
    {
        foreach (var entry in after.File.AsRecorded.Skip(before.File.AsRecorded.Count))
        {
            if ((entry is Correction { Replacement: { } replacement } ? replacement : entry) is not Document document || !after.File.Pack.Documents.Any(type => type.Name == document.Name && type.Action == document.Action)) continue;
            Assert.False(string.IsNullOrWhiteSpace(Throughline.Policy.Agencies.Federal.Papers.KeptAt(document)) || string.IsNullOrWhiteSpace(document.Note), $"a form stands completed and nobody signed it: {what}");
        }
    }

    private static void Money(WhatStands stands, string what)
    {
        var paid = new Dictionary<string, decimal>();
        for (var at = 0; at < stands.Entries.Count; at++)
        {
            var (name, amount) = stands.Entries[at].Entry switch
            {
                AuthorizationPaid direct => (direct.Authorization, direct.Amount),
                Payment { Name: { } payment } when stands.Entries.Skip(at).Any(each => each.Entry is PaymentReversed reversed && reversed.Payment == payment) => ("", 0),
                Payment billed => (stands.Entries.Select(each => each.Entry).OfType<Invoice>().LastOrDefault(each => each.Number == billed.Invoice)?.Authorization ?? "nothing", billed.Amount ?? 0),
                _ => ("", 0m),
            };
            if (name.Length == 0) continue;
            var of = stands.Entries.Where(each => each.Entry is Authorization authorization && ThingName.Same(authorization.Number, name)).ToList();
            Assert.True(of.Count > 0, $"a payment names no authorization: {what}");
            Assert.True(amount > 0, $"a payment is of nothing: {what}");
            Assert.False(of.Any(each => each.Behind.Intersect(stands.Entries[at].Behind).Any(id => id.Length > 0)), $"somebody pays their own: {what}");
            paid[name] = paid.GetValueOrDefault(name) + amount;
        }

        foreach (var (name, sum) in paid)
        {
            Assert.True(sum <= stands.Entries.Select(each => each.Entry).OfType<Authorization>().Last(each => each.Number == name).Amount, $"more is paid than authorized: {what}");
        }

        Assert.DoesNotContain(stands.Entries, decided => decided.Entry is PolicyException { Action: not ExceptionAction.Requested } exception
            && stands.Entries.Any(each => each.Entry is PolicyException { Action: ExceptionAction.Requested } request && ThingName.Same(request.About, exception.About) && each.Behind.Intersect(decided.Behind).Any(id => id.Length > 0)));
        Assert.DoesNotContain(stands.Entries, each => each.Entry is SupportPayment { Amount: not > 0 });
    }
}
