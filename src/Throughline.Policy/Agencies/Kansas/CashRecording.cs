using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>What is asked before cash assistance starts or ends, and before support is paid after its loss.</summary>
internal static class CashRecording
{
    private static readonly Citation Loss = new("KEESM 3410", "After the loss of cash assistance", "3410");

    public static readonly RecordingRule StartsAndEndsInTurn = new("KS-PE-09", "Cash assistance that ends or starts twice", PostEmploymentCaseManagement.Section("item 9"))
    {
        Says = "Cash assistance ends once, for a reason, and ends again only after it has started again.",
        Of = [Kind.CashAssistanceStarted, Kind.CashAssistanceEnded],
        Against = asked => asked.Entry switch
        {
            CashAssistanceEnded ended => [.. Twice<CashAssistanceEnded>(asked, "ended", "start"), .. WithoutReason(ended)],
            _ => Twice<CashAssistanceStarted>(asked, "started", "end"),
        },
    };

    public static readonly RecordingRule DecidedMonthByMonth = new("KS-PE-18", "Support after the loss of cash assistance", Loss)
    {
        Says = "After the loss of cash assistance support is paid only in a month in which the participant works, in that month, up to what the supervisor approved for it, and for twelve months at most.",
        Of = [Kind.SupportPayment],
        AskedAnew = true,
        Against = asked => asked.Entry is SupportPayment payment && CapYear.Counts(payment) ? AfterTheLoss(asked, payment) : [],
    };

    public static readonly RecordingRule AskedForOneMonth = new("KS-PE-18", "Request for support that says too little", Loss)
    {
        Says = "Support after the loss of cash assistance is asked for by the month, with how much and why.",
        Of = [Kind.PolicyException],
        Against = asked => asked is { IsNew: true, Entry: PolicyException { Action: ExceptionAction.Requested } request } ? Incomplete(asked, request) : [],
    };

    public static readonly RecordingRule DecidedByTheSupervisor = new("KS-PE-18", "Decision on support by somebody else, or without reasons", Loss)
    {
        Says = "The supervisor decides on support, case by case and with reasons.",
        Of = [Kind.PolicyException],
        Against = asked => asked is { IsNew: true, Entry: PolicyException { Action: ExceptionAction.Approved or ExceptionAction.Denied } decision } && asked.Door != Door.File ? Decided(asked, decision) : [],
    };

    public static readonly RecordingRule RaisedByTheAdministrator = new("KS-PE-17", "Cap raised without the program administrator", SupportAfterCash.Support)
    {
        Says = "More than the cap is approved by the program administrator, for an amount; the supervisor records it.",
        Of = [Kind.CapRaised],
        Against = asked => asked is { IsNew: true, Entry: CapRaised raised } && asked.Door == Door.Person ? Raised(asked, raised) : [],
    };

    internal static readonly RecordingRule[] All = [StartsAndEndsInTurn, DecidedMonthByMonth, AskedForOneMonth, DecidedByTheSupervisor, RaisedByTheAdministrator];

    private static IEnumerable<Objection> Twice<T>(Asked asked, string did, string other) where T : Entry =>
        asked.Before.LastOrDefault(entry => entry is CashAssistanceStarted or CashAssistanceEnded) is T last
            ? [$"cash assistance {did} on {last.On:yyyy-MM-dd} already; record its {other} between them first"] : [];

    private static IEnumerable<Objection> WithoutReason(CashAssistanceEnded ended) => CashWindow.Reasons.Any(each => each.Word == ended.Reason) ? []
        : [new($"say why it ended: {string.Join(", ", CashWindow.Reasons.Select(each => each.Word))}") { Field = "reason" }];

    private static IEnumerable<Objection> AfterTheLoss(Asked asked, SupportPayment payment)
    {
        var day = CapYear.DayOf(payment);
        if (LossBefore(asked, day) is not { } lost) yield break;
        var last = asked.Calendar.After(lost, asked.ValueOn(PostEmploymentCaseManagement.TrainingReferrals.Lasts, lost));
        if (day > last)
        {
            yield return $"support ended with the twelve months, on {last:yyyy-MM-dd}";
            yield break;
        }

        var month = payment.Month ?? Month.Of(day);
        if (Month.Of(payment.On) != month) yield return new($"support for {month} is paid in {month}, not on {payment.On:yyyy-MM-dd}") { Field = "month" };
        if (!new Jobs([.. asked.Standing.Select(each => each.Entry)]).All.Exists(job => job.Since <= month.Last && !(job.Ended < month.First))) yield return new($"no job is on file for {month}; support is for a month in which the participant works") { Field = "month" };
        var earlier = asked.Earlier.Select(each => each.Entry).ToList();
        if (SupportDecision.Of(earlier, month) is not { IsApproved: true, Decided: var approved })
        {
            yield return new($"the supervisor has not approved support for {month}") { Cure = new("Ask the supervisor", Kind.PolicyException) { Page = "money" } };
        }
        else if (approved!.Amount is { } most && PaidBesides(earlier, payment, month) is var besides && besides + (payment.Amount ?? 0) > most)
        {
            yield return new($"{Dollars.Said(most)} are approved for {month}{(besides > 0 ? $" and {Dollars.Said(besides)} paid" : "")}") { Field = "amount" };
        }
    }

    private static DateOnly? LossBefore(Asked asked, DateOnly day) =>
        asked.Others.Select(each => each.Entry).LastOrDefault(entry => entry.On <= day && entry is CashAssistanceStarted or CashAssistanceEnded) is CashAssistanceEnded ended && ended.On <= day ? ended.On : null;

    private static decimal PaidBesides(List<Entry> earlier, SupportPayment payment, Month month)
    {
        var reversed = earlier.OfType<PaymentReversed>().Select(each => each.Payment).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return earlier.OfType<SupportPayment>().Where(each => CapYear.Counts(each) && (each.Month ?? Month.Of(CapYear.DayOf(each))) == month && !ReferenceEquals(each, payment) && !(each.Payment is { } name && reversed.Contains(name)))
            .Sum(each => each.Amount ?? 0);
    }

    private static IEnumerable<Objection> Incomplete(Asked asked, PolicyException request)
    {
        if (SupportDecision.MonthOf(request) is not { } month)
        {
            yield return new($"say for which month, for example '{SupportDecision.About(Month.Of(asked.AskedOn))}'") { Field = "about" };
            yield break;
        }

        if (!(request.Amount > 0)) yield return new("say how much") { Field = "amount" };
        if ((request.Reason?.Trim().Length ?? 0) < 10) yield return new("say why support is needed in that month") { Field = "reason" };
        if (SupportDecision.Of(asked.Earlier.Select(each => each.Entry), month).IsOpen) yield return $"support for {month} is asked for already and waits for a decision";
    }

    private static IEnumerable<Objection> Decided(Asked asked, PolicyException decision)
    {
        if (asked.By != Part.Supervisor) yield return "the supervisor decides on support";
        if ((decision.Reason?.Trim().Length ?? 0) < 10) yield return new("give the reasons of the decision") { Field = "reason" };
        if (SupportDecision.MonthOf(decision) is not { } month) yield break;
        var stands = SupportDecision.Of(asked.Earlier.Select(each => each.Entry), month);
        if (stands.Decided is { } made) yield return $"it was {made.Action.JsonName()} on {made.On:yyyy-MM-dd}; another decision follows another request";
        if (decision.Action == ExceptionAction.Approved && !(decision.Amount > 0)) yield return new("say up to which amount") { Field = "amount" };
        if (decision.Action == ExceptionAction.Approved && decision.Amount > stands.Asked?.Amount) yield return new($"{Dollars.Said(stands.Asked.Amount.Value)} were asked for; approve at most that") { Field = "amount" };
    }

    private static IEnumerable<Objection> Raised(Asked asked, CapRaised raised)
    {
        if (asked.By != Part.Supervisor) yield return "the supervisor records what the program administrator approved";
        if (string.IsNullOrWhiteSpace(raised.By)) yield return new("name the program administrator who approved it") { Field = "by" };
    }
}
