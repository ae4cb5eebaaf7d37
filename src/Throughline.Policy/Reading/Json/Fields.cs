using System.Text.Json;
using System.Text;

namespace Throughline.Policy.Reading.Json;

/// <summary>Reads a value from the fields of one object.</summary>
internal delegate T Reads<out T>(in Fields fields);

/// <summary>One object of the text. Each field is asked for by name, in any order; what is left over at the end is a defect.</summary>
internal readonly ref partial struct Fields
{
    private const int Absent = -1;

    private readonly ReadOnlySpan<byte> utf8;
    private readonly Scratch scratch;
    private readonly Token[] tokens;
    private readonly int self;
    private readonly string? inPlaceOf;

    public Fields(ReadOnlySpan<byte> utf8, Scratch scratch, int self, string? inPlaceOf = null)
    {
        this.utf8 = utf8;
        this.scratch = scratch;
        this.self = self;
        this.inPlaceOf = inPlaceOf;
        tokens = scratch.Tape.Tokens;
    }

    /// <summary>The value of a field, or <see cref="Absent"/>; null is absent too.</summary>
    private int Find(ReadOnlySpan<byte> name)
    {
        if (scratch.Names is { } names)
        {
            names.Add(Encoding.UTF8.GetString(name));
            return Absent;
        }

        var all = tokens;
        var end = all[self].Next;
        for (var at = self + 1; at < end; at = all[at + 1].Next)
        {
            ref var token = ref all[at];
            if (token.Asked || !IsNamed(token, name)) continue;
            token.Asked = true;
            return all[at + 1].Type == JsonTokenType.Null ? Absent : at + 1;
        }

        return Absent;
    }

    private bool IsNamed(in Token token, ReadOnlySpan<byte> name) => token.Escaped
        ? Plain(token) is { } plain && plain.AsSpan().SequenceEqual(name)
        : token.Length == name.Length && utf8.Slice(token.Start, token.Length).SequenceEqual(name);

    /// <summary>An escaped string as it is meant; null when its escapes leave half a character.</summary>
    private byte[]? Plain(in Token token) => Escapes.AreWhole(utf8.Slice(token.Start, token.Length))
        ? Escapes.Undo(utf8.Slice(token.Start - 1, token.Length + 2))
        : null;

    /// <summary>Reads one object by a form, and names what the form did not ask for.</summary>
    public T? Whole<T>(int at, Reads<T> form, string expected = AnObject)
    {
        if (tokens[at].Type != JsonTokenType.StartObject)
        {
            Not(at, expected);
            return default;
        }

        var fields = new Fields(utf8, scratch, at);
        var value = form(fields);
        fields.NothingElse(form);
        return value;
    }

    private void NothingElse<T>(Reads<T> form, params ReadOnlySpan<string> besides)
    {
        var end = tokens[self].Next;
        for (var at = self + 1; at < end; at = tokens[at + 1].Next)
        {
            if (tokens[at].Asked) continue;
            NameTheRest(form, besides);
            return;
        }
    }

    private void NameTheRest<T>(Reads<T> form, ReadOnlySpan<string> besides)
    {
        scratch.Names = [.. besides];
        form(this);
        var known = scratch.Names;
        scratch.Names = null;

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var end = tokens[self].Next;
        for (var at = self + 1; at < end; at = tokens[at + 1].Next)
        {
            if (!tokens[at].Asked) continue;
            seen.Add(NameAt(at));
        }

        for (var at = self + 1; at < end; at = tokens[at + 1].Next)
        {
            if (tokens[at].Asked) continue;
            if (!seen.Add(NameAt(at))) Defect(at, "is given twice");
            else Defect(at, $"is not a field here; expected {string.Join(", ", known)}");
        }
    }

    private string NameAt(int at) => Encoding.UTF8.GetString(NameBytesAt(at));

    private ReadOnlySpan<byte> NameBytesAt(int at) => tokens[at].Escaped && Plain(tokens[at]) is { } plain ? plain : Raw(at);
}
