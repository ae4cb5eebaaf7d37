using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;

namespace Throughline.Policy.Reading.Forms;

/// <summary>Needs, contingencies, problems, resources and skills of somebody who has left, or is leaving, cash assistance.</summary>
internal static class SelfSufficiencyForms
{
    public static readonly Form[] All =
    [
        Form.Of(Kind.NeedNamed,
            (in f) => new NeedNamed
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Need = f.TextOrNone("need"u8),
                Area = f.TextOrNone("area"u8),
                Rank = f.NumberOrNone("rank"u8),
                Emergent = f.YesNoOrNone("emergent"u8),
            },
            (json, entry) =>
            {
                json.Text("need"u8, entry.Need);
                json.Text("area"u8, entry.Area);
                json.Number("rank"u8, entry.Rank);
                json.YesNo("emergent"u8, entry.Emergent);
            }),

        Form.Of(Kind.NeedJudged,
            (in f) => new NeedJudged
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Need = f.TextOrNone("need"u8),
                State = f.WordOrNone<NeedState>("state"u8),
            },
            (json, entry) =>
            {
                json.Text("need"u8, entry.Need);
                json.Word("state"u8, entry.State);
            }),

        Form.Of(Kind.Contingency,
            (in f) => new Contingency
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Name = f.TextOrNone("contingency"u8),
                Area = f.WordOrNone<ContingencyArea>("area"u8),
                Plan = f.TextOrNone("plan"u8),
                Backups = f.TextsOrNone("backups"u8),
            },
            (json, entry) =>
            {
                json.Text("contingency"u8, entry.Name);
                json.Word("area"u8, entry.Area);
                json.Text("plan"u8, entry.Plan);
                json.Texts("backups"u8, entry.Backups);
            }),

        Form.Of(Kind.ContingencyUsed,
            (in f) => new ContingencyUsed
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Contingency = f.TextOrNone("contingency"u8),
                Held = f.YesNoOrNone("held"u8),
            },
            (json, entry) =>
            {
                json.Text("contingency"u8, entry.Contingency);
                json.YesNo("held"u8, entry.Held);
            }),

        Form.Of(Kind.Problem,
            (in f) => new Problem
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Name = f.TextOrNone("problem"u8),
                Kinds = f.TextsOrNone("kinds"u8),
                Severity = f.TextOrNone("severity"u8),
                Step = f.TextOrNone("step"u8),
                By = f.DayOrNone("by"u8),
                Crisis = f.YesNoOrNone("crisis"u8),
            },
            (json, entry) =>
            {
                json.Text("problem"u8, entry.Name);
                json.Texts("kinds"u8, entry.Kinds);
                json.Text("severity"u8, entry.Severity);
                json.Text("step"u8, entry.Step);
                json.Day("by"u8, entry.By);
                json.YesNo("crisis"u8, entry.Crisis);
            }),

        Form.Of(Kind.ProblemHandled,
            (in f) => new ProblemHandled
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Problem = f.TextOrNone("problem"u8),
            },
            (json, entry) => json.Text("problem"u8, entry.Problem)),

        Form.Of(Kind.Resource,
            (in f) => new Resource
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Key = f.TextOrNone("resource"u8),
                Name = f.TextOrNone("name"u8),
                For = f.TextOrNone("for"u8),
                Directory = f.TextOrNone("directory"u8),
                Phone = f.TextOrNone("phone"u8),
            },
            (json, entry) =>
            {
                json.Text("resource"u8, entry.Key);
                json.Text("name"u8, entry.Name);
                json.Text("for"u8, entry.For);
                json.Text("directory"u8, entry.Directory);
                json.Text("phone"u8, entry.Phone);
            }),

        Form.Of(Kind.ResourceUsed,
            (in f) => new ResourceUsed
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Resource = f.TextOrNone("resource"u8),
                Worked = f.YesNoOrNone("worked"u8),
                By = f.TextOrNone("by"u8),
            },
            (json, entry) =>
            {
                json.Text("resource"u8, entry.Resource);
                json.YesNo("worked"u8, entry.Worked);
                json.Text("by"u8, entry.By);
            }),

        Form.Of(Kind.SkillNamed,
            (in f) => new SkillNamed
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Skill = f.TextOrNone("skill"u8),
            },
            (json, entry) => json.Text("skill"u8, entry.Skill)),
    ];
}
