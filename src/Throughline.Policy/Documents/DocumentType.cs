using System.Text.Json.Nodes;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Documents;

/// <summary>How the versions of a document follow each other.</summary>
public enum Versions
{
    /// <summary>A new one begins with the answers of the last and takes its place.</summary>
    OneLives,

    /// <summary>Each stands for itself, as a review does.</summary>
    EachStands,
}

/// <summary>What a document is about where a case has several of them.</summary>
[Flags]
public enum About
{
    Nothing = 0,
    Authorization = 1,
    Month = 2,
    Job = 4,
}

/// <summary>A kind of document. Its editor, its read view, its comparison, its printed form and its API shape come from the record's type alone.</summary>
public abstract class DocumentType
{
    private protected DocumentType(string name, string title, Citation cites) => (Name, Title, Cites) = (name, title, cites);

    /// <summary>Its word in a case file.</summary>
    public string Name { get; }

    public string Title { get; }

    /// <summary>The paragraph that asks for it.</summary>
    public Citation Cites { get; }

    /// <summary>What recording it means: completed, reviewed, or submitted to the agency.</summary>
    public DocumentAction Action { get; init; } = DocumentAction.Completed;

    /// <summary>Who must sign before it takes effect; empty if no signature is needed.</summary>
    public IReadOnlyList<string> SignedBy { get; init; } = [];

    /// <summary>When in the life of a case it is written, in a sentence.</summary>
    public string When { get; init; } = "";

    /// <summary>How its versions follow each other; reviews stand each for itself.</summary>
    public Versions Versions { get => Action == DocumentAction.Reviewed ? Versions.EachStands : field; init; }

    /// <summary>From when on its content is more than cursory; null where it is not checked.</summary>
    public Func<Writing, ContentLimits>? Content { get; init; }

    /// <summary>What a case can have several of, so that a version says which it is about.</summary>
    public About About { get; init; }

    /// <summary>The service that it reports, by its word in an authorization; none where it reports none.</summary>
    public string? Service { get; init; }

    /// <summary>Whether the staff of a provider write it too.</summary>
    public bool ByProvider { get; init; }

    /// <summary>The topic under which agency and author talk it over before it is decided on; none where policy asks for no talk.</summary>
    public string? TalkedOverAs { get; init; }

    /// <summary>The talks with the author of it that stand in a file.</summary>
    public IReadOnlyList<Contact> Talks(CaseView view) => TalkedOverAs is not { } topic ? []
        : [.. view.Each<Contact>().Where(contact => contact is { With: Party.Provider, Reached: not false } && contact.Topics?.Contains(topic) == true)];

    /// <summary>How it is addressed: a document and its review are two kinds of one name.</summary>
    public string Key => Action == DocumentAction.Reviewed ? Name + "-review" : Name;

    public IReadOnlyList<Section> Sections { get; private protected init; } = [];

    public static DocumentType Of<T>() where T : class, IDocument<T> => T.Type;

    /// <summary>The words of its paper in other languages than English, by the language.</summary>
    public IReadOnlyDictionary<string, DocumentWords> Translated { get; init; } = new Dictionary<string, DocumentWords>();

    /// <summary>Whether it is read beside an earlier version, with what differs marked.</summary>
    public abstract bool MarksChanges { get; }

    /// <summary>The version beside which these answers are read; none where they are read by themselves.</summary>
    public abstract EarlierVersion? Beside(Writing of, IReadOnlyDictionary<string, string> answers);

    /// <summary>The sections that a new version asks anew instead of taking the answer of the last, by their names.</summary>
    public abstract IReadOnlySet<string> AskedAnew(Writing of);

    /// <summary>Why the case needs it now, in a sentence with days as yyyy-MM-dd; null where it does not.</summary>
    public abstract string? NeededNow(CaseFile file, DateOnly asOf);

    /// <summary>What the document as a whole asks of the file besides its sections, for example that its days lie in a window; each with its section.</summary>
    public abstract IReadOnlyList<(string Section, string Wrong)> Against(Writing of, IReadOnlyDictionary<string, string> answers);

    /// <summary>Facts in the answers that do not fit the file, each with its section and with what would settle it.</summary>
    public abstract IReadOnlyList<(string Section, string Wrong)> Doubts(Writing of, IReadOnlyDictionary<string, string> answers);

    /// <summary>The entries that recording it puts into the file: the document itself, and what else its answers say happened.</summary>
    public abstract IReadOnlyList<Entry> Entries(Writing of, SignedDocument signed);

    /// <summary>The answers to begin with, where the file knows them.</summary>
    public abstract Dictionary<string, string> Begin(Writing of);

    /// <summary>The answers bound to the record of the type.</summary>
    public abstract object ReadRecord(IReadOnlyDictionary<string, string> answers);

    /// <summary>The sections that are not answered, or not yet well enough, with what would mend it.</summary>
    public IReadOnlyList<(Section Section, string Wrong)> Left(IReadOnlyDictionary<string, string> answers) =>
        [.. Sections.Select(section => (section, wrong: section.Wrong(answers.GetValueOrDefault(section.Name)))).Where(each => each.wrong is not null).Select(each => (each.section, each.wrong!))];

    /// <summary>Two versions side by side: every section with the answer of each, empty where it has none.</summary>
    public IReadOnlyList<(Section Section, string Was, string Now)> Compare(IReadOnlyDictionary<string, string> was, IReadOnlyDictionary<string, string> now) =>
        [.. Sections.Select(section => (section, was.GetValueOrDefault(section.Name, ""), now.GetValueOrDefault(section.Name, "")))];

    /// <summary>Answers as data: a text, a number, rows, own words, each in its form.</summary>
    public JsonObject ToJson(IReadOnlyDictionary<string, string> answers)
    {
        var forms = Sections.ToDictionary(section => section.Name, StringComparer.Ordinal);
        return new(answers.Select(answer => KeyValuePair.Create(answer.Key, forms.TryGetValue(answer.Key, out var section) ? section.ToJson(answer.Value) : (JsonNode?)JsonValue.Create(answer.Value))));
    }
}
