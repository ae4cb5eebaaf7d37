using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;

namespace Throughline.Policy.Reading.Forms;

/// <summary>What the person lets whom know, and until when.</summary>
internal static class ReleasesForms
{
    public static readonly Form[] All =
    [
        Form.Of(Kind.Release,
            (in f) => new Release
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Name = f.TextOrNone("release"u8),
                To = f.WordOrNone<ReleasedTo>("to"u8),
                Party = f.TextOrNone("party"u8),
                What = f.TextsOrNone("what"u8),
                Purpose = f.TextOrNone("purpose"u8),
                From = f.DayOrNone("from"u8),
                Until = f.DayOrNone("until"u8),
            },
            (json, entry) =>
            {
                json.Text("release"u8, entry.Name);
                json.Word("to"u8, entry.To);
                json.Text("party"u8, entry.Party);
                json.Texts("what"u8, entry.What);
                json.Text("purpose"u8, entry.Purpose);
                json.Day("from"u8, entry.From);
                json.Day("until"u8, entry.Until);
            }),

        Form.Of(Kind.ReleaseRevoked,
            (in f) => new ReleaseRevoked
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Release = f.TextOrNone("release"u8),
            },
            (json, entry) => json.Text("release"u8, entry.Release)),
    ];
}
