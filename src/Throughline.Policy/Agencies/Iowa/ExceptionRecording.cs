using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>Iowa IVRS: the one exception of Policy 604, not to use a comparable benefit that is available; who asks, who decides, and how far it goes.</summary>
internal static class ExceptionRecording
{
    private static readonly Citation Exceptions = new("Policy 604, Status 32-0", "3, Exceptions", "2018-09");

    public static readonly RecordingRule SearchFirst = new("IA-PE-08", "Purchase without a search for comparable benefits", new("34 CFR Part 361", "361.53, comparable services and benefits", "2016-08-19"))
    {
        Says = "Before a post-employment service is bought, other sources are asked, unless the service is exempt or the search would delay progress, a placement, or help in extreme medical risk.",
        Of = [Kind.Authorization],
        Against = asked => asked.IsNew && asked.Entry is Authorization authorization && IowaRecording.IsOfStatus32(asked) && IowaServices.All.Contains(authorization.Service) && !IowaServices.IsExempt(authorization.Service)
            && !asked.Earlier.Any(each => each.Entry is ComparableBenefit benefit && ServiceOf(benefit) == authorization.Service)
            ? [new($"nobody has recorded whether another source pays for {authorization.Service}; ask, and record it first") { Cure = new("Record the search", Kind.ComparableBenefit, ("benefit", authorization.Service)) }] : [],
    };

    public static readonly RecordingRule AskedForOneThing = new("IA-PE-08", "Request for an exception that says too little", Exceptions)
    {
        Says = "The only exception is not to use a comparable benefit that is available; the request says why, how much, and until when.",
        Of = [Kind.PolicyException],
        Against = asked => asked.IsNew && asked.Entry is PolicyException { Action: ExceptionAction.Requested } request ? Against(asked, request) : [],
    };

    public static readonly RecordingRule DecidedByASupervisor = new("IA-PE-08", "Decision on an exception by somebody else, or without reasons", Exceptions)
    {
        Says = "A supervisor who neither asked, nor plans, nor pays decides, with reasons; approved for one service, amount and period.",
        Of = [Kind.PolicyException],
        AskedAnew = true,
        Against = asked => asked.Entry is PolicyException { Action: not ExceptionAction.Requested } decision && asked.Door != Door.File ? Decided(asked, decision) : [],
    };

    public static readonly RecordingRule WithinTheException = new("IA-PE-08", "Authorization beyond the approved exception", Exceptions)
    {
        Says = "An authorization stays within the amount and the period that were approved, also by revision.",
        Of = [Kind.Authorization],
        AskedAnew = true,
        Against = asked => asked.Entry is Authorization authorization ? Beyond(asked, authorization) : [],
    };

    internal static readonly RecordingRule[] All = [SearchFirst, AskedForOneThing, DecidedByASupervisor, WithinTheException];

    private static string ServiceOf(ComparableBenefit benefit) => benefit.Service ?? benefit.Benefit;

    private static IEnumerable<Objection> Against(Asked asked, PolicyException request)
    {
        if (asked.Earlier.Select(each => each.Entry).OfType<ComparableBenefit>().LastOrDefault(benefit => ThingName.Same(ServiceOf(benefit), request.About)) is not { Available: true, Used: false })
        {
            yield return "no available benefit that is not used is on file for this service; there is no other exception";
        }

        if ((request.Reason?.Trim().Length ?? 0) < 10) yield return new("say why the benefit is not used") { Field = "reason" };
        if (!(request.Amount > 0)) yield return new("say how much it costs") { Field = "amount" };
        if (request.Until is null) yield return new("say until when") { Field = "until" };
        if (request.Until < (request.From ?? request.On)) yield return new("it would end before it begins") { Field = "until" };
        if (Of(asked, request.About).LastOrDefault() is { Action: ExceptionAction.Requested } open) yield return $"it is asked for since {open.On:yyyy-MM-dd} and not decided; withdraw that request first";
    }

    private static IEnumerable<Objection> Decided(Asked asked, PolicyException decision)
    {
        var request = Of(asked, decision.About).LastOrDefault();
        if (asked.IsNew && request is { Action: not ExceptionAction.Requested }) yield return $"the request was {request.Action.JsonName()} on {request.On:yyyy-MM-dd}; another decision follows another request";
        if (decision.Action == ExceptionAction.Withdrawn)
        {
            if (asked.IsNew && request is null) yield return "nobody has asked for this exception";
            yield break;
        }

        if (asked.IsNew && asked.By != Part.Supervisor) yield return "a supervisor decides who neither asked, nor plans, nor pays";
        var mine = asked.Itself.Behind.Where(id => id.Length > 0).ToList();
        if (asked.Others.Any(each => each.Entry is IPlan or AuthorizationPaid or Payment && each.Behind.Any(mine.Contains))) yield return "whoever plans or pays in this case does not decide on its exceptions; a supervisor of another team does";
        if (!asked.IsNew) yield break;
        if ((decision.Reason?.Trim().Length ?? 0) < 10) yield return new("give the reasons; the person gets them") { Field = "reason" };
        if (decision.Action != ExceptionAction.Approved || request is null) yield break;
        if (!(decision.Amount > 0)) yield return new("say up to which amount it is approved") { Field = "amount" };
        if (decision.Until is null) yield return new("say until when it is approved") { Field = "until" };
        if (decision.Amount > request.Amount) yield return new($"{Dollars.Said(request.Amount.Value)} were asked for; approve at most that") { Field = "amount" };
    }

    private static IEnumerable<Objection> Beyond(Asked asked, Authorization authorization)
    {
        var earlier = asked.Earlier.Select(each => each.Entry).ToList();
        if (earlier.OfType<ComparableBenefit>().LastOrDefault(benefit => ServiceOf(benefit) == authorization.Service) is not { Available: true, Used: false }) yield break;
        // Whether one stands at all is for the finding of the same row.
        if (earlier.OfType<PolicyException>().LastOrDefault(each => each.About == authorization.Service && each.Action is ExceptionAction.Approved or ExceptionAction.Denied) is not { Action: ExceptionAction.Approved } approved) yield break;
        if (authorization.From < approved.From) yield return new($"the exception is approved from {approved.From:yyyy-MM-dd}") { Field = "from" };
        if (authorization.To > approved.Until) yield return new($"the exception is approved until {approved.Until:yyyy-MM-dd}") { Field = "to" };
        if (approved.Amount is not { } most) yield break;
        var since = earlier.IndexOf(approved);
        var cancelled = earlier.OfType<AuthorizationCancelled>().Select(each => each.Authorization).ToHashSet(StringComparer.Ordinal);
        var besides = earlier.Skip(since).OfType<Authorization>().Where(each => each.Service == authorization.Service && each.Number != authorization.Number && !cancelled.Contains(each.Number))
            .GroupBy(each => each.Number, StringComparer.Ordinal).Sum(revisions => revisions.Last().Amount);
        if (authorization.Amount + besides > most) yield return new($"{Dollars.Said(most)} are approved{(besides > 0 ? $" and {Dollars.Said(besides)} authorized besides" : "")}; authorize at most {Dollars.Said(Math.Max(0, most - besides))}") { Field = "amount" };
    }

    private static IEnumerable<PolicyException> Of(Asked asked, string about) => asked.Earlier.Select(each => each.Entry).OfType<PolicyException>().Where(each => ThingName.Same(each.About, about));
}
