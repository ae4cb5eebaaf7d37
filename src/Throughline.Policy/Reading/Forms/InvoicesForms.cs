using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;

namespace Throughline.Policy.Reading.Forms;

/// <summary>What a provider bills, and what is paid on it.</summary>
internal static class InvoicesForms
{
    public static readonly Form[] All =
    [
        Form.Of(Kind.Invoice,
            (in f) => new Invoice
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Number = f.TextOrNone("invoice"u8),
                Provider = f.TextOrNone("provider"u8),
                Authorization = f.TextOrNone("authorization"u8),
                Line = f.TextOrNone("line"u8),
                Period = f.PeriodOrNone("period"u8),
                From = f.DayOrNone("from"u8),
                To = f.DayOrNone("to"u8),
                Amount = f.NumberOrNone("amount"u8),
                Report = f.TextOrNone("report"u8),
            },
            (json, entry) =>
            {
                json.Text("invoice"u8, entry.Number);
                json.Text("provider"u8, entry.Provider);
                json.Text("authorization"u8, entry.Authorization);
                json.Text("line"u8, entry.Line);
                json.Period("period"u8, entry.Period);
                json.Day("from"u8, entry.From);
                json.Day("to"u8, entry.To);
                json.Number("amount"u8, entry.Amount);
                json.Text("report"u8, entry.Report);
            }),

        Form.Of(Kind.InvoiceReturned,
            (in f) => new InvoiceReturned
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Invoice = f.TextOrNone("invoice"u8),
                Reason = f.TextOrNone("reason"u8),
            },
            (json, entry) =>
            {
                json.Text("invoice"u8, entry.Invoice);
                json.Text("reason"u8, entry.Reason);
            }),

        Form.Of(Kind.Payment,
            (in f) => new Payment
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Name = f.TextOrNone("payment"u8),
                Invoice = f.TextOrNone("invoice"u8),
                Amount = f.NumberOrNone("amount"u8),
                Final = f.YesNoOrNone("final"u8),
                Reference = f.TextOrNone("reference"u8),
            },
            (json, entry) =>
            {
                json.Text("payment"u8, entry.Name);
                json.Text("invoice"u8, entry.Invoice);
                json.Number("amount"u8, entry.Amount);
                json.YesNo("final"u8, entry.Final);
                json.Text("reference"u8, entry.Reference);
            }),

        Form.Of(Kind.PaymentReversed,
            (in f) => new PaymentReversed
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Payment = f.TextOrNone("payment"u8),
                Reason = f.TextOrNone("reason"u8),
            },
            (json, entry) =>
            {
                json.Text("payment"u8, entry.Payment);
                json.Text("reason"u8, entry.Reason);
            }),
    ];
}
