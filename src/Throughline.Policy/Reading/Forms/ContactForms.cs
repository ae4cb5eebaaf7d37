using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;

namespace Throughline.Policy.Reading.Forms;

/// <summary>Contacts, notes about them, concerns.</summary>
internal static class ContactForms
{
    public static readonly Form[] All =
    [
        Form.Of(Kind.Contact,
            (in f) => new Contact
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                With = f.Word<Party>("with"u8),
                Mode = f.Word<Mode>("mode"u8),
                Employer = f.TextOrNone("employer"u8),
                Services = f.TextsOrNone("services"u8),
                Topics = f.TextsOrNone("topics"u8),
                Substantive = f.YesNoOrNone("substantive"u8),
                Final = f.YesNoOrNone("final"u8),
                Advocacy = f.WordsOrNone<Advocacy>("advocacy"u8),
                Present = f.TextsOrNone("present"u8),
                Plan = f.TextOrNone("plan"u8),
                Nature = f.WordsOrNone<ContactNature>("nature"u8),
                Reached = f.YesNoOrNone("reached"u8),
                Wish = f.TextOrNone("wish"u8),
            },
            (json, contact) =>
            {
                json.Word("with"u8, contact.With);
                json.Word("mode"u8, contact.Mode);
                json.Text("employer"u8, contact.Employer);
                json.Texts("services"u8, contact.Services);
                json.Texts("topics"u8, contact.Topics);
                json.YesNo("substantive"u8, contact.Substantive);
                json.YesNo("final"u8, contact.Final);
                json.Words("advocacy"u8, contact.Advocacy);
                json.Texts("present"u8, contact.Present);
                json.Text("plan"u8, contact.Plan);
                json.Words("nature"u8, contact.Nature);
                json.YesNo("reached"u8, contact.Reached);
                json.Text("wish"u8, contact.Wish);
            }),

        Form.Of(Kind.TaskNote,
            (in f) => new TaskNote
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                About = f.Word<TaskAbout>("about"u8),
            },
            (json, note) => json.Word("about"u8, note.About)),

        Form.Of(Kind.ConcernRaised,
            (in f) => new ConcernRaised
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Concern = f.Text("concern"u8),
                By = f.Word<RaisedBy>("by"u8),
            },
            (json, raised) =>
            {
                json.Text("concern"u8, raised.Concern);
                json.Word("by"u8, raised.By);
            }),

        Form.Of(Kind.ConcernAnswered,
            (in f) => new ConcernAnswered
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Concern = f.Text("concern"u8),
            },
            (json, answered) => json.Text("concern"u8, answered.Concern)),

        Form.Of(Kind.ContactPlanned,
            (in f) => new ContactPlanned
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Planned = f.Day("planned"u8),
                Channel = f.Word<Channel>("channel"u8),
                Time = f.TextOrNone("time"u8),
            },
            (json, planned) =>
            {
                json.Day("planned"u8, planned.Planned);
                json.Word("channel"u8, planned.Channel);
                json.Text("time"u8, planned.Time);
            }),
    ];
}
