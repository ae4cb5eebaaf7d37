using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Documents;

/// <summary>
/// The answers that a report must not only repeat: those of other months of the same report, and of a version that was returned, where a reason names the
/// section. What stays true from version to version of a living document is no copy.
/// </summary>
internal sealed class EarlierAnswers
{
    private readonly List<(Document Document, IReadOnlyDictionary<string, string> Answers, IReadOnlySet<string>? Only)> earlier = [];

    public static EarlierAnswers Of(DocumentType type, Writing of)
    {
        var found = new EarlierAnswers();
        var sent = CaseView.Of(of.File, of.Today).Each<Document>().Where(document => document.Name == type.Name).ToList();
        foreach (var document in sent.Where(document => document.Action == type.Action))
        {
            if (SignedDocument.Read(document.Name, document.Data) is not { } signed) continue;
            if (document.Period != of.Period || document.Authorization != of.Authorization)
            {
                if (document.Period is not null) found.earlier.Add((document, signed.Answers, null));
            }
            else if (ReturnedAfter(sent, document) is { } returned)
            {
                found.earlier.Add((document, signed.Answers, ReturnReasons.Of(returned).Keys.ToHashSet()));
            }
        }

        return found;
    }

    public IEnumerable<EarlierText> Texts(Section section) => earlier
        .Where(each => each.Answers.ContainsKey(section.Name) && each.Only?.Contains(section.Name) != false)
        .Select(each => new EarlierText(section.Say(each.Answers[section.Name]), each.Document.On, each.Only is null && each.Document.Period is { } period ? $"the report of {period}" : $"the version of {each.Document.On:yyyy-MM-dd} that was returned"));

    private static Document? ReturnedAfter(List<Document> sent, Document document) => sent.SkipWhile(each => !ReferenceEquals(each, document)).Skip(1)
        .FirstOrDefault(each => each.Authorization == document.Authorization && each.Period == document.Period && each.Action is DocumentAction.Returned or DocumentAction.Submitted) is { Action: DocumentAction.Returned } returned ? returned : null;
}
