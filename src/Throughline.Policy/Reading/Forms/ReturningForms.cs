using System.Text.Json;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;

namespace Throughline.Policy.Reading.Forms;

/// <summary>Somebody comes back after closure: the conversation, the decision on it, and what can be done against it.</summary>
internal static class ReturningForms
{
    private static readonly Reads<OptionDiscussed> OneOptionDiscussed = (in f) => new(f.TextOrNone("way"u8), f.YesNoOrNone("explained"u8));

    public static readonly Form[] All =
    [
        Form.Of(Kind.ReturningConversation,
            (in f) => new ReturningConversation
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Reason = f.TextOrNone("reason"u8),
                Risk = f.WordOrNone<RiskToTheJob>("risk"u8),
                Options = f.EachOrNone("options"u8, OneOptionDiscussed),
                Complex = f.DataOrNone("complex"u8),
                Aspects = f.DataOrNone("aspects"u8),
                Choice = f.TextOrNone("choice"u8),
                Words = f.TextOrNone("words"u8),
                Present = f.TextsOrNone("present"u8),
                Conversation = f.TextOrNone("conversation"u8),
                Objective = f.WordOrNone<Objective>("objective"u8),
                Facts = f.TextOrNone("facts"u8),
                Language = f.TextOrNone("language"u8),
                CopyGiven = f.YesNoOrNone("copyGiven"u8),
            },
            (json, entry) =>
            {
                json.Text("reason"u8, entry.Reason);
                json.Word("risk"u8, entry.Risk);
                WriteEach(json, "options"u8, entry.Options);
                json.Data("complex"u8, entry.Complex);
                json.Data("aspects"u8, entry.Aspects);
                json.Text("choice"u8, entry.Choice);
                json.Text("words"u8, entry.Words);
                json.Texts("present"u8, entry.Present);
                json.Text("conversation"u8, entry.Conversation);
                json.Word("objective"u8, entry.Objective);
                json.Text("facts"u8, entry.Facts);
                json.Text("language"u8, entry.Language);
                json.YesNo("copyGiven"u8, entry.CopyGiven);
            }),

        Form.Of(Kind.NoticeOfDecision,
            (in f) => new NoticeOfDecision
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                About = f.TextOrNone("about"u8),
                Reasons = f.TextOrNone("reasons"u8),
                LastDay = f.DayOrNone("lastDay"u8),
            },
            (json, entry) =>
            {
                json.Text("about"u8, entry.About);
                json.Text("reasons"u8, entry.Reasons);
                json.Day("lastDay"u8, entry.LastDay);
            }),

        Form.Of(Kind.Appeal,
            (in f) => new Appeal
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                About = f.TextOrNone("about"u8),
                Way = f.TextOrNone("way"u8),
            },
            (json, entry) =>
            {
                json.Text("about"u8, entry.About);
                json.Text("way"u8, entry.Way);
            }),

        Form.Of(Kind.StatusRecorded,
            (in f) => new StatusRecorded
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Status = f.TextOrNone("status"u8),
                Reason = f.TextOrNone("reason"u8),
            },
            (json, entry) =>
            {
                json.Text("status"u8, entry.Status);
                json.Text("reason"u8, entry.Reason);
            }),
    ];

    private static void WriteEach(Utf8JsonWriter json, ReadOnlySpan<byte> name, OptionDiscussed[]? all) => json.Each(name, all, (writer, one) =>
    {
        writer.Text("way"u8, one.Way);
        writer.YesNo("explained"u8, one.Explained);
    });
}
