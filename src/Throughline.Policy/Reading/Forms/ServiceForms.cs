using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;

namespace Throughline.Policy.Reading.Forms;

/// <summary>Services given, documents, meetings.</summary>
internal static class ServiceForms
{
    public static readonly Form[] All =
    [
        Form.Of(Kind.ServiceGiven,
            (in f) => new ServiceGiven
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Service = f.Text("service"u8),
                Format = f.WordOrNone<ServiceFormat>("format"u8),
                Areas = f.TextsOrNone("areas"u8),
                Complete = f.YesNoOrNone("complete"u8),
                PostEmployment = f.YesNoOrNone("postEmployment"u8),
                PaidBy = f.TextOrNone("paidBy"u8),
                Employer = f.TextOrNone("employer"u8),
                Reason = f.TextOrNone("reason"u8),
                Provider = f.TextOrNone("provider"u8),
            },
            (json, service) =>
            {
                json.Text("service"u8, service.Service);
                json.Word("format"u8, service.Format);
                json.Texts("areas"u8, service.Areas);
                json.YesNo("complete"u8, service.Complete);
                json.YesNo("postEmployment"u8, service.PostEmployment);
                json.Text("paidBy"u8, service.PaidBy);
                json.Text("employer"u8, service.Employer);
                json.Text("reason"u8, service.Reason);
                json.Text("provider"u8, service.Provider);
            }),

        Form.Of(Kind.Document,
            (in f) => new Document
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Name = f.Text("document"u8),
                Action = f.Word<DocumentAction>("action"u8),
                Authorization = f.TextOrNone("authorization"u8),
                Period = f.PeriodOrNone("period"u8),
                SignedBy = f.TextsOrNone("signedBy"u8),
                Data = f.DataOrNone("data"u8),
                Reasons = f.DataOrNone("reasons"u8),
                Version = f.NumberOrNone("version"u8),
                Site = f.TextOrNone("site"u8),
                From = f.DayOrNone("from"u8),
                To = f.DayOrNone("to"u8),
            },
            (json, document) =>
            {
                json.Text("document"u8, document.Name);
                json.Word("action"u8, document.Action);
                json.Text("authorization"u8, document.Authorization);
                json.Period("period"u8, document.Period);
                json.Texts("signedBy"u8, document.SignedBy);
                json.Data("data"u8, document.Data);
                json.Data("reasons"u8, document.Reasons);
                json.Number("version"u8, document.Version);
                json.Text("site"u8, document.Site);
                json.Day("from"u8, document.From);
                json.Day("to"u8, document.To);
            }),

        Form.Of(Kind.ServiceMonth,
            (in f) => new ServiceMonth
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Authorization = f.Text("authorization"u8),
                Period = f.Period("period"u8),
            },
            (json, service) =>
            {
                json.Text("authorization"u8, service.Authorization);
                json.Period("period"u8, service.Period);
            }),

        Form.Of(Kind.ServiceEnded,
            (in f) => new ServiceEnded
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Authorization = f.Text("authorization"u8),
            },
            (json, service) => json.Text("authorization"u8, service.Authorization)),

        Form.Of(Kind.ProfileMeeting,
            (in f) => new ProfileMeeting
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Last = f.YesNoOrNone("last"u8),
                With = f.TextsOrNone("with"u8),
                Mode = f.TextOrNone("mode"u8),
            },
            (json, meeting) =>
            {
                json.YesNo("last"u8, meeting.Last);
                json.Texts("with"u8, meeting.With);
                json.Text("mode"u8, meeting.Mode);
            }),
    ];
}
