using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;

namespace Throughline.Policy.Reading.Forms;

/// <summary>Plans, their amendments, goals.</summary>
internal static class PlanForms
{
    private static readonly Reads<PlannedGoal> AGoal = (in f) => new(
        f.Text("goal"u8),
        f.Day("by"u8),
        f.Text("responsible"u8),
        f.YesNo("emergent"u8));

    public static readonly Form[] All =
    [
        Form.Of(Kind.PlanApproved,
            (in f) => new PlanApproved
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Goal = f.Text("goal"u8),
                Soc = f.TextOrNone("soc"u8),
                Pathway = f.TextOrNone("pathway"u8),
                Services = f.Texts("services"u8),
                TargetWage = f.NumberOrNone("targetWage"u8),
                TargetHours = f.NumberOrNone("targetHours"u8),
            },
            (json, plan) =>
            {
                json.Text("goal"u8, plan.Goal);
                json.Text("soc"u8, plan.Soc);
                json.Text("pathway"u8, plan.Pathway);
                json.Texts("services"u8, plan.Services);
                json.Number("targetWage"u8, plan.TargetWage);
                json.Number("targetHours"u8, plan.TargetHours);
            }),

        Form.Of(Kind.PlanAmended,
            (in f) => new PlanAmended
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Goal = f.Text("goal"u8),
                Soc = f.TextOrNone("soc"u8),
                Services = f.Texts("services"u8),
                Purpose = f.WordOrNone<AmendmentPurpose>("purpose"u8),
                SignedBy = f.Texts("signedBy"u8),
                CopyGiven = f.YesNoOrNone("copyGiven"u8),
                RightsGiven = f.YesNoOrNone("rightsGiven"u8),
                From = f.DayOrNone("from"u8),
                Until = f.DayOrNone("until"u8),
            },
            (json, plan) =>
            {
                json.Text("goal"u8, plan.Goal);
                json.Text("soc"u8, plan.Soc);
                json.Texts("services"u8, plan.Services);
                json.Word("purpose"u8, plan.Purpose);
                json.Texts("signedBy"u8, plan.SignedBy);
                json.YesNo("copyGiven"u8, plan.CopyGiven);
                json.YesNo("rightsGiven"u8, plan.RightsGiven);
                json.Day("from"u8, plan.From);
                json.Day("until"u8, plan.Until);
            }),

        Form.Of(Kind.GoalChange,
            (in f) => new GoalChange
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Goal = f.Text("goal"u8),
                Soc = f.TextOrNone("soc"u8),
                AgreedBy = f.Words<Agreeing>("agreedBy"u8),
            },
            (json, change) =>
            {
                json.Text("goal"u8, change.Goal);
                json.Text("soc"u8, change.Soc);
                json.Words("agreedBy"u8, change.AgreedBy);
            }),

        Form.Of(Kind.SelfSufficiencyPlan,
            (in f) => new SelfSufficiencyPlan
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Goals = f.Each("goals"u8, AGoal),
            },
            (json, plan) =>
            {
                json.WriteStartArray("goals"u8);
                foreach (var goal in plan.Goals)
                {
                    json.WriteStartObject();
                    json.Text("goal"u8, goal.Goal);
                    json.Day("by"u8, goal.By);
                    json.Text("responsible"u8, goal.Responsible);
                    json.YesNo("emergent"u8, goal.Emergent);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }),

        Form.Of(Kind.GoalMet,
            (in f) => new GoalMet
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Goal = f.Text("goal"u8),
            },
            (json, met) => json.Text("goal"u8, met.Goal)),
    ];
}
