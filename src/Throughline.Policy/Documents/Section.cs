using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Throughline.Policy.Documents;

/// <summary>A section of a document: a question with its paragraph, what the file knows of it, and who sees it.</summary>
public sealed class Section : Question
{
    private readonly KnownOfSections known;

    private Section(PropertyInfo property, SectionAttribute said, AnswerForm how, KnownOfSections known) : base(property, said, how)
    {
        Help = said.Help;
        Cites = said.Cites;
        IsOccupation = said.IsOccupation;
        LookedUpBy = said.LookedUpBy is { } other ? JsonNamingPolicy.CamelCase.ConvertName(other) : null;
        Sensitive = said.Sensitive;
        InFull = said.InFull;
        Columns = how == AnswerForm.InRows ? Column.Of(Rows.RowOf(property.PropertyType)!) : [];
        this.known = known;
    }

    public string? Help { get; }

    public string? Cites { get; }

    /// <summary>Whether it asks for a kind of work, by its SOC code.</summary>
    public bool IsOccupation { get; }

    /// <summary>The section whose answer is looked up where nothing is typed.</summary>
    public string? LookedUpBy { get; }

    /// <summary>Whether those alone see it who treat or place the person.</summary>
    public bool Sensitive { get; }

    /// <summary>Whether the check of content reads it.</summary>
    public bool InFull { get; }

    /// <summary>The columns, where it is answered in rows.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>What the case file knows of it, as a sentence; null when nothing is to be known.</summary>
    public string? FromFile(Writing of) => known.Of(Property.Name, of);

    public override string? Misshapen(string answer) => How switch
    {
        AnswerForm.InOwnWords => null,
        AnswerForm.InRows => Rows.Misshapen(Columns, answer),
        _ => base.Misshapen(answer),
    };

    public override string Say(string answer) => How switch
    {
        AnswerForm.InRows => string.Join('\n', Rows.Read(answer).Select(row => string.Join(", ", Columns.Select(column => column.Say(row.GetValueOrDefault(column.Name, ""))).Where(said => said.Length > 0)))),
        AnswerForm.InOwnWords => OwnWords.Read(answer).ToString(),
        _ => base.Say(answer),
    };

    public override JsonNode ToJson(string answer) => How is AnswerForm.InRows or AnswerForm.InOwnWords && Rows.Parse(answer) is { } data ? JsonNode.Parse(Rows.Text(data))! : base.ToJson(answer);

    public override string? FromJson(JsonElement given) => How switch
    {
        AnswerForm.InRows => Rows.FromJson(Columns, given),
        AnswerForm.InOwnWords => OwnWords.FromJson(given),
        _ => base.FromJson(given),
    };

    protected override string? Against(string text) => How switch
    {
        AnswerForm.InRows => Rows.Against(Columns, text),
        _ => base.Against(text),
    };

    internal static Section Of(PropertyInfo property, SectionAttribute said, KnownOfSections known)
    {
        var how = FormOf(property, said)
            ?? (property.PropertyType == typeof(OwnWords) ? AnswerForm.InOwnWords
            : Rows.RowOf(property.PropertyType) is not null ? AnswerForm.InRows
            : throw new InvalidOperationException($"{property.DeclaringType!.Name}.{property.Name}: a document has no section of the type {property.PropertyType}."));
        return new(property, said, how, known);
    }
}

/// <summary>A column of a section that is answered in rows.</summary>
public sealed class Column : Question
{
    private Column(PropertyInfo property, ColumnAttribute said, AnswerForm how) : base(property, said, how)
    {
    }

    internal static IReadOnlyList<Column> Of(Type row) =>
    [
        .. from property in row.GetProperties()
           let said = property.GetCustomAttribute<ColumnAttribute>()
           where said is not null
           select new Column(property, said, FormOf(property, said) is { } how and not AnswerForm.ByAnyOf ? how : throw new InvalidOperationException($"{row.Name}.{property.Name}: a row has no column of the type {property.PropertyType}.")),
    ];
}
