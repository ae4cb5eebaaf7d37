using System.Text.Json;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;

namespace Throughline.Policy.Reading.Forms;

/// <summary>The way into Individual Placement and Support, and the team around the consumer.</summary>
internal static class IpsPathForms
{
    private static readonly Reads<TeamMember> OneTeamMember = (in f) => new(f.TextOrNone("name"u8), f.TextOrNone("part"u8));

    public static readonly Form[] All =
    [
        Form.Of(Kind.IpsStep,
            (in f) => new IpsStep
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Step = f.WordOrNone<IpsStepName>("step"u8),
                With = f.TextsOrNone("with"u8),
                Reason = f.TextOrNone("reason"u8),
            },
            (json, entry) =>
            {
                json.Word("step"u8, entry.Step);
                json.Texts("with"u8, entry.With);
                json.Text("reason"u8, entry.Reason);
            }),

        Form.Of(Kind.DiagnosisGroup,
            (in f) => new DiagnosisGroup
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Group = f.WordOrNone<DiagnosisGroupName>("group"u8),
                Source = f.TextOrNone("source"u8),
            },
            (json, entry) =>
            {
                json.Word("group"u8, entry.Group);
                json.Text("source"u8, entry.Source);
            }),

        Form.Of(Kind.TreatmentTeam,
            (in f) => new TreatmentTeam
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                People = f.EachOrNone("people"u8, OneTeamMember),
            },
            (json, entry) => WriteEach(json, "people"u8, entry.People)),

        Form.Of(Kind.TeamMeeting,
            (in f) => new TeamMeeting
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Present = f.TextsOrNone("present"u8),
            },
            (json, entry) => json.Texts("present"u8, entry.Present)),

        Form.Of(Kind.ProfilePurchase,
            (in f) => new ProfilePurchase
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Outcome = f.WordOrNone<ProfilePurchaseOutcome>("outcome"u8),
                Reason = f.TextOrNone("reason"u8),
            },
            (json, entry) =>
            {
                json.Word("outcome"u8, entry.Outcome);
                json.Text("reason"u8, entry.Reason);
            }),
    ];

    private static void WriteEach(Utf8JsonWriter json, ReadOnlySpan<byte> name, TeamMember[]? all) => json.Each(name, all, (writer, one) =>
    {
        writer.Text("name"u8, one.Name);
        writer.Text("part"u8, one.Part);
    });
}
