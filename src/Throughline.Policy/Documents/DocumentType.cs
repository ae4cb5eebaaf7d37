using System.Reflection;
using System.Text.Json;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Documents;

/// <summary>What a document is called, the paragraph that asks for it, and who signs it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DocumentAttribute(string name, string title, string document, string section, string version) : Attribute
{
    /// <summary>Its word in a case file, for example job-search-agreement.</summary>
    public string Name { get; } = name;

    public string Title { get; } = title;

    public Citation Cites { get; } = new(document, section, version);

    /// <summary>What recording it means: completed or reviewed.</summary>
    public DocumentAction Action { get; init; } = DocumentAction.Completed;

    /// <summary>When in the life of a case it is written, in a sentence.</summary>
    public string When { get; init; } = "";

    /// <summary>Who must sign before it takes effect; empty where nobody has to.</summary>
    public string[] SignedBy { get; init; } = [];
}

/// <summary>A kind of document. Its editor, its read view, its comparison, its printed form and its API shape come from the record's type alone.</summary>
public sealed class DocumentType
{
    private DocumentType(Type record, DocumentAttribute said)
    {
        Record = record;
        Name = said.Name;
        Title = said.Title;
        Cites = said.Cites;
        Action = said.Action;
        SignedBy = said.SignedBy;
        When = said.When;
        Sections = [.. record.GetProperties().Select(property => (property, section: property.GetCustomAttribute<SectionAttribute>()))
            .Where(each => each.section is not null)
            .Select(each => new Section(JsonNamingPolicy.CamelCase.ConvertName(each.property.Name), HowOf(each.property, each.section!), each.section!, Bound(record, each.section!.FromFile), Bound(record, each.section!.Prefill)))];
    }

    public Type Record { get; }

    /// <summary>Its word in a case file.</summary>
    public string Name { get; }

    /// <summary>How it is addressed: a document and its review are two kinds of one name.</summary>
    public string Key => Action == DocumentAction.Reviewed ? Name + "-review" : Name;

    public string Title { get; }

    public Citation Cites { get; }

    public DocumentAction Action { get; }

    public IReadOnlyList<string> SignedBy { get; }

    /// <summary>When in the life of a case it is written, in a sentence.</summary>
    public string When { get; }

    public IReadOnlyList<Section> Sections { get; }

    /// <summary>Why the case needs it now, in a sentence with days as yyyy-MM-dd; null where it does not.</summary>
    public string? NeededNow(CaseFile file, DateOnly asOf) => Bound(Record, Record.GetMethod("NeededNow", BindingFlags.Static | BindingFlags.NonPublic)?.Name)?.Invoke(file, asOf);

    /// <summary>What the document as a whole asks of the file besides its sections, for example that its days lie in a window; each with its section.</summary>
    public IReadOnlyList<(string Section, string Wrong)> Against(CaseFile file, DateOnly asOf, IReadOnlyDictionary<string, string> answers) =>
        Record.GetMethod("Against", BindingFlags.Static | BindingFlags.NonPublic)?.CreateDelegate<Func<CaseFile, DateOnly, IReadOnlyDictionary<string, string>, (string, string)[]>>()(file, asOf, answers) ?? [];

    /// <summary>The entries that recording it puts into the file: the document itself, and what else its answers say happened.</summary>
    public IReadOnlyList<Entry> Entries(CaseFile file, DateOnly on, SignedDocument signed)
    {
        var itself = new Document { On = on, Name = Name, Action = Action, SignedBy = signed.Signatures.Count == 0 ? null : [.. signed.Signatures.Select(signature => signature.Role)], Data = signed.ToData() };
        var also = Record.GetMethod("AlsoRecords", BindingFlags.Static | BindingFlags.NonPublic)?.CreateDelegate<Func<CaseFile, DateOnly, SignedDocument, Entry[]>>()(file, on, signed) ?? [];
        return [itself, .. also];
    }

    public static DocumentType Of<T>() => new(typeof(T), typeof(T).GetCustomAttribute<DocumentAttribute>()!);

    /// <summary>The answers to begin with, where the file knows them.</summary>
    public Dictionary<string, string> Begin(CaseFile file, DateOnly asOf)
    {
        var begun = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var section in Sections)
        {
            if (section.Begin(file, asOf) is { Length: > 0 } answer) begun[section.Name] = answer;
        }

        return begun;
    }

    /// <summary>The sections that are not answered, or not yet well enough, with what would mend it.</summary>
    public IReadOnlyList<(Section Section, string Wrong)> Left(IReadOnlyDictionary<string, string> answers) =>
        [.. Sections.Select(section => (section, wrong: section.Wrong(answers.GetValueOrDefault(section.Name)))).Where(each => each.wrong is not null).Select(each => (each.section, each.wrong!))];

    /// <summary>Two versions side by side: every section with the answer of each, empty where it has none.</summary>
    public IReadOnlyList<(Section Section, string Was, string Now)> Compare(IReadOnlyDictionary<string, string> was, IReadOnlyDictionary<string, string> now) =>
        [.. Sections.Select(section => (section, was.GetValueOrDefault(section.Name, ""), now.GetValueOrDefault(section.Name, "")))];

    private static AnswerForm HowOf(PropertyInfo property, SectionAttribute section) =>
        property.PropertyType == typeof(DateOnly) || property.PropertyType == typeof(DateOnly?) ? AnswerForm.ByADay
        : section.Of.Length == 0 ? AnswerForm.InText
        : property.PropertyType == typeof(string[]) ? AnswerForm.ByAnyOf : AnswerForm.ByOneOf;

    private static Func<CaseFile, DateOnly, string?>? Bound(Type record, string? method) => method is null ? null
        : record.GetMethod(method, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy)!.CreateDelegate<Func<CaseFile, DateOnly, string?>>();
}
