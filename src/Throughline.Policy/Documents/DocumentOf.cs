using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Documents;

/// <summary>A kind of document with the record that holds its answers: what it asks of the file is asked with the record, not with texts by their names.</summary>
public sealed class DocumentOf<T> : DocumentType where T : class, IDocument<T>
{
    public DocumentOf(string name, string title, Citation cites) : base(name, title, cites)
    {
        var questions = Questions();
        Known = new([.. questions.Select(each => each.Property.Name)]);
        Sections = [.. questions.Select(each => Section.Of(each.Property, each.Said, Known))];
    }

    /// <summary>What the file knows of each section, shown beside the question.</summary>
    public KnownOfSections Known { get; }

    /// <summary>Why the case needs it now, in a sentence with days as yyyy-MM-dd; null where it does not.</summary>
    public Func<CaseFile, DateOnly, string?>? IsNeeded { get; init; }

    /// <summary>The answers to begin with, where the file knows them.</summary>
    public Func<Writing, T>? Begun { get; init; }

    /// <summary>What is against the answers as a whole: each section, by nameof, with what would mend it.</summary>
    public Func<Writing, T, IEnumerable<(string Section, string Wrong)>>? Asks { get; init; }

    /// <summary>Facts that do not fit the file: each section, by nameof, with what would settle it.</summary>
    public Func<Writing, T, IEnumerable<(string Section, string Wrong)>>? Compares { get; init; }

    /// <summary>The version beside which it is read, so that only what differs is marked; none where it is read by itself.</summary>
    public Func<Writing, T, EarlierVersion?>? ReadBeside { get; init; }

    /// <summary>The sections that a new version asks anew instead of taking the answer of the last, by nameof.</summary>
    public Func<Writing, string[]>? Anew { get; init; }

    /// <summary>Fields that rules read, beside the answers in the data of its entry.</summary>
    public Func<Writing, T, JsonObject>? Tells { get; init; }

    /// <summary>What else happened, by the answers and whoever signed them.</summary>
    public Func<Writing, T, IReadOnlyList<Signature>, IEnumerable<Entry>>? AlsoRecords { get; init; }

    /// <summary>Answers bound to the record; what is not answered yet is null.</summary>
    public T Read(IReadOnlyDictionary<string, string> answers) => AnswerBinding.Read<T>(Sections, answers);

    /// <summary>The answers of a record, as texts.</summary>
    public Dictionary<string, string> Write(T record) => AnswerBinding.Write(Sections, record);

    public override object ReadRecord(IReadOnlyDictionary<string, string> answers) => Read(answers);

    public override string? NeededNow(CaseFile file, DateOnly asOf) => IsNeeded?.Invoke(file, asOf);

    public override Dictionary<string, string> Begin(Writing of) => Begun is { } begun ? Write(begun(of)) : [];

    public override IReadOnlySet<string> AskedAnew(Writing of) => (Anew?.Invoke(of) ?? []).Select(JsonNamingPolicy.CamelCase.ConvertName).ToHashSet(StringComparer.Ordinal);

    public override bool MarksChanges => ReadBeside is not null;

    public override EarlierVersion? Beside(Writing of, IReadOnlyDictionary<string, string> answers) => ReadBeside?.Invoke(of, Read(answers));

    public override IReadOnlyList<(string Section, string Wrong)> Against(Writing of, IReadOnlyDictionary<string, string> answers) => Said(Asks, of, answers);

    public override IReadOnlyList<(string Section, string Wrong)> Doubts(Writing of, IReadOnlyDictionary<string, string> answers) => Said(Compares, of, answers);

    public override IReadOnlyList<Entry> Entries(Writing of, SignedDocument signed)
    {
        var record = Read(signed.Answers);
        var itself = new Document
        {
            On = of.Today, Name = Name, Action = Action, Authorization = of.Authorization, Period = of.Period,
            SignedBy = signed.Signatures.Count == 0 ? null : [.. signed.Signatures.Select(signature => signature.Role)], Data = signed.ToData(this, Tells?.Invoke(of, record)),
        };
        return [itself, .. AlsoRecords?.Invoke(of, record, signed.Signatures) ?? []];
    }

    private IReadOnlyList<(string, string)> Said(Func<Writing, T, IEnumerable<(string Section, string Wrong)>>? asks, Writing of, IReadOnlyDictionary<string, string> answers) =>
        asks is null ? [] : [.. asks(of, Read(answers)).Select(each => (JsonNamingPolicy.CamelCase.ConvertName(each.Section), each.Wrong))];

    // A base that several documents share comes first; what a record overrides stays in its place, and is not asked where the record works it out.
    private static List<(PropertyInfo Property, SectionAttribute Said)> Questions()
    {
        var properties = new List<PropertyInfo>();
        for (var type = typeof(T); type is not null && type != typeof(object); type = type.BaseType)
        {
            properties.InsertRange(0, type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly));
        }

        var asked = new List<(PropertyInfo Property, SectionAttribute Said)>();
        foreach (var property in properties.GroupBy(property => property.Name).Select(same => same.Last()))
        {
            if (property.GetCustomAttribute<SectionAttribute>(inherit: false) is not { } said) continue;
            asked.Insert(said.After is { } before ? asked.FindIndex(each => each.Property.Name == before) + 1 : asked.Count, (property, said));
        }

        return asked;
    }
}
