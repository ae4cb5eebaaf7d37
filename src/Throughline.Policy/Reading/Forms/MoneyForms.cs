using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;

namespace Throughline.Policy.Reading.Forms;

/// <summary>Authorizations, benefits, exceptions, programmes of support.</summary>
internal static class MoneyForms
{
    private static readonly Reads<AuthorizationLine> ALine = (in f) => new(
        f.TextOrNone("line"u8),
        f.PeriodOrNone("period"u8),
        f.NumberOrNone("units"u8),
        f.NumberOrNone("fee"u8));

    private static readonly Reads<BenefitSource> ASource = (in f) => new(
        f.TextOrNone("name"u8),
        f.TextOrNone("answer"u8),
        f.NumberOrNone("amount"u8))
    {
        On = f.DayOrNone("on"u8),
        Evidence = f.TextOrNone("evidence"u8),
    };

    public static readonly Form[] All =
    [
        Form.Of(Kind.Authorization,
            (in f) => new Authorization
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Number = f.Text("authorization"u8),
                Service = f.Text("service"u8),
                Provider = f.TextOrNone("provider"u8),
                Received = f.Day("received"u8),
                From = f.Day("from"u8),
                To = f.Day("to"u8),
                Amount = f.Number("amount"u8),
                PostEmployment = f.YesNoOrNone("postEmployment"u8),
                Site = f.TextOrNone("site"u8),
                Lines = f.EachOrNone("lines"u8, ALine),
                Plan = f.TextOrNone("plan"u8),
                Reason = f.TextOrNone("reason"u8),
            },
            (json, authorization) =>
            {
                json.Text("authorization"u8, authorization.Number);
                json.Text("service"u8, authorization.Service);
                json.Text("provider"u8, authorization.Provider);
                json.Day("received"u8, authorization.Received);
                json.Day("from"u8, authorization.From);
                json.Day("to"u8, authorization.To);
                json.Number("amount"u8, authorization.Amount);
                json.YesNo("postEmployment"u8, authorization.PostEmployment);
                json.Text("site"u8, authorization.Site);
                json.Each("lines"u8, authorization.Lines, (each, line) =>
                {
                    each.Text("line"u8, line.Line);
                    each.Period("period"u8, line.Period);
                    each.Number("units"u8, line.Units);
                    each.Number("fee"u8, line.Fee);
                });
                json.Text("plan"u8, authorization.Plan);
                json.Text("reason"u8, authorization.Reason);
            }),

        Form.Of(Kind.AuthorizationPaid,
            (in f) => new AuthorizationPaid
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Authorization = f.Text("authorization"u8),
                Amount = f.Number("amount"u8),
                InFull = f.YesNo("inFull"u8),
            },
            (json, paid) =>
            {
                json.Text("authorization"u8, paid.Authorization);
                json.Number("amount"u8, paid.Amount);
                json.YesNo("inFull"u8, paid.InFull);
            }),

        Form.Of(Kind.AuthorizationCancelled,
            (in f) => new AuthorizationCancelled
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Authorization = f.Text("authorization"u8),
            },
            (json, cancelled) => json.Text("authorization"u8, cancelled.Authorization)),

        Form.Of(Kind.ComparableBenefit,
            (in f) => new ComparableBenefit
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Benefit = f.Text("benefit"u8),
                Available = f.YesNo("available"u8),
                Used = f.YesNo("used"u8),
                Service = f.TextOrNone("service"u8),
                Sources = f.EachOrNone("sources"u8, ASource),
                Exempt = f.YesNoOrNone("exempt"u8),
                Delay = f.WordOrNone<BenefitDelay>("delay"u8),
                Partly = f.YesNoOrNone("partly"u8),
            },
            (json, benefit) =>
            {
                json.Text("benefit"u8, benefit.Benefit);
                json.YesNo("available"u8, benefit.Available);
                json.YesNo("used"u8, benefit.Used);
                json.Text("service"u8, benefit.Service);
                json.Each("sources"u8, benefit.Sources, (each, source) =>
                {
                    each.Text("name"u8, source.Name);
                    each.Text("answer"u8, source.Answer);
                    each.Number("amount"u8, source.Amount);
                    each.Day("on"u8, source.On);
                    each.Text("evidence"u8, source.Evidence);
                });
                json.YesNo("exempt"u8, benefit.Exempt);
                json.Word("delay"u8, benefit.Delay);
                json.YesNo("partly"u8, benefit.Partly);
            }),

        Form.Of(Kind.PolicyException,
            (in f) => new PolicyException
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                About = f.Text("about"u8),
                Action = f.Word<ExceptionAction>("action"u8),
                By = f.TextOrNone("by"u8),
                Name = f.TextOrNone("exception"u8),
                Service = f.TextOrNone("service"u8),
                Amount = f.NumberOrNone("amount"u8),
                From = f.DayOrNone("from"u8),
                Until = f.DayOrNone("until"u8),
                Reason = f.TextOrNone("reason"u8),
                Discussed = f.YesNoOrNone("discussed"u8),
            },
            (json, exception) =>
            {
                json.Text("about"u8, exception.About);
                json.Word("action"u8, exception.Action);
                json.Text("by"u8, exception.By);
                json.Text("exception"u8, exception.Name);
                json.Text("service"u8, exception.Service);
                json.Number("amount"u8, exception.Amount);
                json.Day("from"u8, exception.From);
                json.Day("until"u8, exception.Until);
                json.Text("reason"u8, exception.Reason);
                json.YesNo("discussed"u8, exception.Discussed);
            }),

        Form.Of(Kind.CashAssistanceEnded,
            (in f) => new CashAssistanceEnded { Id = f.Id(), On = f.On(), Note = f.Note(), Reason = f.TextOrNone("reason"u8) },
            (json, ended) => json.Text("reason"u8, ended.Reason)),

        Form.Of(Kind.Programme,
            (in f) => new Programme
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Name = f.Word<ProgrammeName>("programme"u8),
                Status = f.Word<ProgrammeStatus>("status"u8),
                Renewal = f.DayOrNone("renewal"u8),
                Explained = f.YesNoOrNone("explained"u8),
                Applied = f.DayOrNone("applied"u8),
                Amount = f.NumberOrNone("amount"u8),
                Worker = f.TextOrNone("worker"u8),
                Outcome = f.WordOrNone<ProgrammeOutcome>("outcome"u8),
                Method = f.WordOrNone<CreditMethod>("method"u8),
            },
            (json, programme) =>
            {
                json.Word("programme"u8, programme.Name);
                json.Word("status"u8, programme.Status);
                json.Day("renewal"u8, programme.Renewal);
                json.YesNo("explained"u8, programme.Explained);
                json.Day("applied"u8, programme.Applied);
                json.Number("amount"u8, programme.Amount);
                json.Text("worker"u8, programme.Worker);
                json.Word("outcome"u8, programme.Outcome);
                json.Word("method"u8, programme.Method);
            }),
    ];
}
