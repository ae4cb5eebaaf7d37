using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using static Throughline.Tests.Databases.Entries;

namespace Throughline.Tests.Web.Wisconsin;

/// <summary>A career profile as a specialist sends it, every section answered.</summary>
internal static class FilledProfile
{
    private static readonly DocumentOf<CareerProfile> Type = CareerProfile.Type;

    /// <summary>Sent on a day; two sections, one of them on health and record, say what is given.</summary>
    public static Document Sent(string on, string plain = "Heron on the river. Seen twice.", string sensitive = "Kingfisher in the reeds. Seen once.")
    {
        Dictionary<string, string> answers = Type.Sections.Where(section => section.Required).ToDictionary(section => section.Name, Typed, StringComparer.Ordinal);
        foreach (var (name, answer) in Type.Write(new() { WorkGoal = new(Added: plain), SubstanceUse = new(Added: sensitive) })) answers[name] = answer;
        return new() { On = Day(on), Name = Type.Name, Action = DocumentAction.Submitted, Note = "As it went", Data = new SignedDocument(Type.Name, answers, [], null).ToData(Type) };
    }

    private static string Typed(Section section) => section.How switch
    {
        AnswerForm.InOwnWords => new OwnWords("I like it there.", $"{section.Label}: told on Tuesday at the mill.").Write(),
        AnswerForm.InRows => Rows.Write(section.Columns, [section.Columns.ToDictionary(column => column.Name, _ => "as was agreed", StringComparer.Ordinal)]),
        AnswerForm.ByANumber => "20",
        AnswerForm.ByOneOf or AnswerForm.ByAnyOf => section.Options[0].Word,
        _ => $"{section.Label}: seen by me on Tuesday. She told me how it went.",
    };
}
