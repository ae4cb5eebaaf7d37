using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;

namespace Throughline.Policy.Reading.Forms;

/// <summary>Ongoing support on the job, and what follows it.</summary>
internal static class SupportOnTheJobForms
{
    public static readonly Form[] All =
    [
        Form.Of(Kind.HoursWorked,
            (in f) => new HoursWorked
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Job = f.TextOrNone("job"u8),
                Week = f.DayOrNone("week"u8),
                Hours = f.NumberOrNone("hours"u8),
            },
            (json, entry) =>
            {
                json.Text("job"u8, entry.Job);
                json.Day("week"u8, entry.Week);
                json.Number("hours"u8, entry.Hours);
            }),

        Form.Of(Kind.SupportGiven,
            (in f) => new SupportGiven
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Job = f.TextOrNone("job"u8),
                Hours = f.NumberOrNone("hours"u8),
                Kinds = f.TextsOrNone("kinds"u8),
                Site = f.WordOrNone<SupportSite>("site"u8),
                By = f.TextOrNone("by"u8),
            },
            (json, entry) =>
            {
                json.Text("job"u8, entry.Job);
                json.Number("hours"u8, entry.Hours);
                json.Texts("kinds"u8, entry.Kinds);
                json.Word("site"u8, entry.Site);
                json.Text("by"u8, entry.By);
            }),

        Form.Of(Kind.Observation,
            (in f) => new Observation
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Job = f.TextOrNone("job"u8),
                EmployerWord = f.TextOrNone("employerWord"u8),
            },
            (json, entry) =>
            {
                json.Text("job"u8, entry.Job);
                json.Text("employerWord"u8, entry.EmployerWord);
            }),

        Form.Of(Kind.StabilityAgreed,
            (in f) => new StabilityAgreed
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Job = f.TextOrNone("job"u8),
                Level = f.TextOrNone("level"u8),
                By = f.DayOrNone("by"u8),
                With = f.TextsOrNone("with"u8),
            },
            (json, entry) =>
            {
                json.Text("job"u8, entry.Job);
                json.Text("level"u8, entry.Level);
                json.Day("by"u8, entry.By);
                json.Texts("with"u8, entry.With);
            }),

        Form.Of(Kind.StoppedWorkingTold,
            (in f) => new StoppedWorkingTold
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Job = f.TextOrNone("job"u8),
            },
            (json, entry) => json.Text("job"u8, entry.Job)),
    ];
}
