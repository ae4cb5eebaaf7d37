using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;

namespace Throughline.Policy.Reading.Forms;

/// <summary>What the person says, asks and agrees to, and appointments with them.</summary>
internal static class PersonsOwnForms
{
    public static readonly Form[] All =
    [
        Form.Of(Kind.MessageConsent,
            (in f) => new MessageConsent
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                About = f.TextOrNone("about"u8),
                Address = f.TextOrNone("address"u8),
                Given = f.YesNoOrNone("given"u8),
            },
            (json, entry) =>
            {
                json.Text("about"u8, entry.About);
                json.Text("address"u8, entry.Address);
                json.YesNo("given"u8, entry.Given);
            }),

        Form.Of(Kind.Appointment,
            (in f) => new Appointment
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Name = f.TextOrNone("appointment"u8),
                At = f.TextOrNone("at"u8),
                With = f.TextsOrNone("with"u8),
                Place = f.TextOrNone("place"u8),
                State = f.TextOrNone("state"u8),
            },
            (json, entry) =>
            {
                json.Text("appointment"u8, entry.Name);
                json.Text("at"u8, entry.At);
                json.Texts("with"u8, entry.With);
                json.Text("place"u8, entry.Place);
                json.Text("state"u8, entry.State);
            }),

        Form.Of(Kind.AmendmentRequest,
            (in f) => new AmendmentRequest
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                About = f.TextOrNone("about"u8),
                Words = f.TextOrNone("words"u8),
            },
            (json, entry) =>
            {
                json.Text("about"u8, entry.About);
                json.Text("words"u8, entry.Words);
            }),

        Form.Of(Kind.RecordRequest,
            (in f) => new RecordRequest
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Words = f.TextOrNone("words"u8),
            },
            (json, entry) => json.Text("words"u8, entry.Words)),
    ];
}
