using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Reading.Forms;

/// <summary>Authorizations, benefits, exceptions, programmes of support.</summary>
internal static class MoneyForms
{
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
            },
            (json, benefit) =>
            {
                json.Text("benefit"u8, benefit.Benefit);
                json.YesNo("available"u8, benefit.Available);
                json.YesNo("used"u8, benefit.Used);
            }),

        Form.Of(Kind.PolicyException,
            (in f) => new PolicyException
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                About = f.Text("about"u8),
                Action = f.Word<ExceptionAction>("action"u8),
                By = f.TextOrNone("by"u8),
            },
            (json, exception) =>
            {
                json.Text("about"u8, exception.About);
                json.Word("action"u8, exception.Action);
                json.Text("by"u8, exception.By);
            }),

        Form.Of(Kind.CashAssistanceEnded,
            (in f) => new CashAssistanceEnded { Id = f.Id(), On = f.On(), Note = f.Note() },
            (_, _) => { }),

        Form.Of(Kind.Programme,
            (in f) => new Programme
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Name = f.Word<ProgrammeName>("programme"u8),
                Status = f.Word<ProgrammeStatus>("status"u8),
                Renewal = f.DayOrNone("renewal"u8),
            },
            (json, programme) =>
            {
                json.Word("programme"u8, programme.Name);
                json.Word("status"u8, programme.Status);
                json.Day("renewal"u8, programme.Renewal);
            }),
    ];
}
