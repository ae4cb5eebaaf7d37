using System.Text.Json;

namespace Throughline.Policy.Reading.Json;

/// <summary>Lists, objects within objects, and the data of documents.</summary>
internal readonly ref partial struct Fields
{
    private const string AList = "a list";

    public string[] Texts(ReadOnlySpan<byte> name) => TextsOrNone(name, required: true) ?? [];

    public string[]? TextsOrNone(ReadOnlySpan<byte> name, bool required = false)
    {
        if (!List(name, required, out var at, out var count)) return null;
        var texts = count == 0 ? [] : new string[count];
        for (var i = 0; i < count; i++, at = tokens[at].Next) texts[i] = TextAt(at) ?? "";
        return texts;
    }

    public decimal[]? NumbersOrNone(ReadOnlySpan<byte> name)
    {
        if (!List(name, required: false, out var at, out var count)) return null;
        var numbers = new decimal[count];
        for (var i = 0; i < count; i++, at = tokens[at].Next) numbers[i] = NumberAt(at) ?? 0;
        return numbers;
    }

    public T[] Words<T>(ReadOnlySpan<byte> name) where T : struct, Enum => WordsOrNone<T>(name, required: true) ?? [];

    public T[]? WordsOrNone<T>(ReadOnlySpan<byte> name, bool required = false) where T : struct, Enum
    {
        if (!List(name, required, out var at, out var count)) return null;
        var words = new T[count];
        for (var i = 0; i < count; i++, at = tokens[at].Next) words[i] = WordAt<T>(at) ?? default;
        return words;
    }

    public T[] Each<T>(ReadOnlySpan<byte> name, Reads<T> form) => EachOrNone(name, form, required: true) ?? [];

    public T[]? EachOrNone<T>(ReadOnlySpan<byte> name, Reads<T> form, bool required = false)
    {
        if (!List(name, required, out var at, out var count)) return null;
        var each = new T[count];
        for (var i = 0; i < count; i++, at = tokens[at].Next) each[i] = Whole(at, form)!;
        return each;
    }

    public T? OneOrNone<T>(ReadOnlySpan<byte> name, Reads<T> form) where T : class
    {
        var at = Find(name);
        return at == Absent ? null : Whole(at, form);
    }

    /// <summary>Any object, kept as it was written. Nobody may read it in two ways, so a field given twice is a defect there too.</summary>
    public JsonElement? DataOrNone(ReadOnlySpan<byte> name)
    {
        var at = Find(name);
        if (at == Absent) return null;
        if (tokens[at].Type != JsonTokenType.StartObject)
        {
            Not(at, AnObject);
            return null;
        }

        if (!MeansOneThing(at)) return null;
        var json = new Utf8JsonReader(Raw(at), new JsonReaderOptions { MaxDepth = Tape.DeepestNesting });
        return JsonElement.ParseValue(ref json);
    }

    private bool MeansOneThing(int data)
    {
        var good = true;
        for (var at = data; at < tokens[data].Next; at++)
        {
            if (tokens[at].Escaped && Plain(tokens[at]) is null)
            {
                Defect(at, $"{Value(at)} holds half a character (a surrogate without its other half)");
                good = false;
            }

            if (tokens[at].Type != JsonTokenType.StartObject) continue;
            var names = new HashSet<string>(StringComparer.Ordinal);
            for (var name = at + 1; name < tokens[at].Next; name = tokens[name + 1].Next)
            {
                if (names.Add(NameAt(name))) continue;
                Defect(name, "is given twice");
                good = false;
            }
        }

        return good;
    }

    private bool List(ReadOnlySpan<byte> name, bool required, out int first, out int count)
    {
        count = 0;
        var list = Find(name);
        first = list + 1;
        if (list == Absent)
        {
            if (required) Missing(name, AList);
            return false;
        }

        if (tokens[list].Type != JsonTokenType.StartArray)
        {
            Not(list, AList);
            return false;
        }

        for (var at = first; at < tokens[list].Next; at = tokens[at].Next) count++;
        return true;
    }
}
