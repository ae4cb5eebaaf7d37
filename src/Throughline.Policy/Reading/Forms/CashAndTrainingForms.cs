using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;

namespace Throughline.Policy.Reading.Forms;

/// <summary>Cash assistance, what is paid after it, training, visits at work.</summary>
internal static class CashAndTrainingForms
{
    public static readonly Form[] All =
    [
        Form.Of(Kind.JobSiteVisit,
            (in f) => new JobSiteVisit
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Job = f.TextOrNone("job"u8),
                Employer = f.TextOrNone("employer"u8),
            },
            (json, entry) =>
            {
                json.Text("job"u8, entry.Job);
                json.Text("employer"u8, entry.Employer);
            }),

        Form.Of(Kind.TrainingReferral,
            (in f) => new TrainingReferral
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Referral = f.TextOrNone("referral"u8),
                To = f.TextOrNone("to"u8),
                Skill = f.TextOrNone("skill"u8),
                State = f.WordOrNone<TrainingState>("state"u8),
            },
            (json, entry) =>
            {
                json.Text("referral"u8, entry.Referral);
                json.Text("to"u8, entry.To);
                json.Text("skill"u8, entry.Skill);
                json.Word("state"u8, entry.State);
            }),

        Form.Of(Kind.CashAssistanceStarted,
            (in f) => new CashAssistanceStarted
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Reason = f.TextOrNone("reason"u8),
            },
            (json, entry) => json.Text("reason"u8, entry.Reason)),

        Form.Of(Kind.SupportPayment,
            (in f) => new SupportPayment
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Payment = f.TextOrNone("payment"u8),
                Category = f.WordOrNone<SupportCategory>("category"u8),
                Month = f.PeriodOrNone("month"u8),
                Amount = f.NumberOrNone("amount"u8),
                Authorized = f.DayOrNone("authorized"u8),
            },
            (json, entry) =>
            {
                json.Text("payment"u8, entry.Payment);
                json.Word("category"u8, entry.Category);
                json.Period("month"u8, entry.Month);
                json.Number("amount"u8, entry.Amount);
                json.Day("authorized"u8, entry.Authorized);
            }),

        Form.Of(Kind.CapRaised,
            (in f) => new CapRaised
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Amount = f.NumberOrNone("amount"u8),
                By = f.TextOrNone("by"u8),
                Until = f.DayOrNone("until"u8),
            },
            (json, entry) =>
            {
                json.Number("amount"u8, entry.Amount);
                json.Text("by"u8, entry.By);
                json.Day("until"u8, entry.Until);
            }),
    ];
}
