using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;

namespace Throughline.Policy.Reading.Forms;

/// <summary>Closure and what follows it.</summary>
internal static class ClosureForms
{
    private static readonly Reads<Criteria> TheCriteria = (in f) => new()
    {
        ReadilyAvailable = f.YesNoOrNone("readilyAvailable"u8),
        EasyToArrange = f.YesNoOrNone("easyToArrange"u8),
        Routine = f.YesNoOrNone("routine"u8),
        Limited = f.YesNoOrNone("limited"u8),
        WithinWindow = f.YesNoOrNone("withinWindow"u8),
    };

    public static readonly Form[] All =
    [
        Form.Of(Kind.Closed,
            (in f) => new Closed
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Outcome = f.Word<ClosureOutcome>("outcome"u8),
                Job = f.TextOrNone("job"u8),
            },
            (json, closed) =>
            {
                json.Word("outcome"u8, closed.Outcome);
                json.Text("job"u8, closed.Job);
            }),

        Form.Of(Kind.ExitReported, (in f) => new ExitReported { Id = f.Id(), On = f.On(), Note = f.Note() }, (_, _) => { }),

        Form.Of(Kind.PostEmploymentRequested,
            (in f) => new PostEmploymentRequested
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Objective = f.Word<Objective>("objective"u8),
                Soc = f.TextOrNone("soc"u8),
                Pathway = f.TextOrNone("pathway"u8),
                Employer = f.TextOrNone("employer"u8),
            },
            (json, request) =>
            {
                json.Word("objective"u8, request.Objective);
                json.Text("soc"u8, request.Soc);
                json.Text("pathway"u8, request.Pathway);
                json.Text("employer"u8, request.Employer);
            }),

        Form.Of(Kind.Determination,
            (in f) => new Determination
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                About = f.Word<DeterminationAbout>("about"u8),
                Outcome = f.Word<DeterminationOutcome>("outcome"u8),
                Criteria = f.OneOrNone("criteria"u8, TheCriteria),
                Consulted = f.YesNoOrNone("consulted"u8),
                AppealRightsReviewed = f.YesNoOrNone("appealRightsReviewed"u8),
                By = f.TextOrNone("by"u8),
                Reasons = f.TextOrNone("reasons"u8),
            },
            (json, determination) =>
            {
                json.Word("about"u8, determination.About);
                json.Word("outcome"u8, determination.Outcome);
                if (determination.Criteria is { } criteria)
                {
                    json.WriteStartObject("criteria"u8);
                    json.YesNo("readilyAvailable"u8, criteria.ReadilyAvailable);
                    json.YesNo("easyToArrange"u8, criteria.EasyToArrange);
                    json.YesNo("routine"u8, criteria.Routine);
                    json.YesNo("limited"u8, criteria.Limited);
                    json.YesNo("withinWindow"u8, criteria.WithinWindow);
                    json.WriteEndObject();
                }

                json.YesNo("consulted"u8, determination.Consulted);
                json.YesNo("appealRightsReviewed"u8, determination.AppealRightsReviewed);
                json.Text("by"u8, determination.By);
                json.Text("reasons"u8, determination.Reasons);
            }),

        Form.Of(Kind.ClosedFile,
            (in f) => new ClosedFile
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Action = f.Word<ClosedFileAction>("action"u8),
                File = f.TextOrNone("file"u8),
                Issues = f.TextsOrNone("issues"u8),
                By = f.TextOrNone("by"u8),
                Reason = f.TextOrNone("reason"u8),
                Format = f.WordOrNone<FileFormat>("format"u8),
                Purpose = f.WordOrNone<Objective>("purpose"u8),
                Until = f.DayOrNone("until"u8),
            },
            (json, file) =>
            {
                json.Word("action"u8, file.Action);
                json.Text("file"u8, file.File);
                json.Texts("issues"u8, file.Issues);
                json.Text("by"u8, file.By);
                json.Text("reason"u8, file.Reason);
                json.Word("format"u8, file.Format);
                json.Word("purpose"u8, file.Purpose);
                json.Day("until"u8, file.Until);
            }),
    ];
}
