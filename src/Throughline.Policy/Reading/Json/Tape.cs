using System.Text.Json;
using System.Text.Unicode;

namespace Throughline.Policy.Reading.Json;

/// <summary>The tokens of one text, laid down in a single pass over it. Kept and used again for the next text.</summary>
internal sealed class Tape
{
    /// <summary>A plan's goal in a replacement stands six deep; the rest is room for the data of documents.</summary>
    public const int DeepestNesting = 64;

    private const int MostTokens = 8_000_000;
    private const int KeptTokens = 65_536;

    private readonly int[] open = new int[DeepestNesting];
    private Token[] tokens = new Token[1024];
    private int count;
    private int depth;

    public Token[] Tokens => tokens;

    /// <summary>Lays the text down; what is not JSON in UTF-8, or nests too deep, comes back as the one defect.</summary>
    public Defect? Record(ReadOnlySpan<byte> utf8, int deepest = DeepestNesting)
    {
        if (!Utf8.IsValid(utf8)) return Broken.NotUtf8(utf8);

        if (tokens.Length > KeptTokens) tokens = new Token[KeptTokens];
        count = depth = 0;
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = deepest });
        try
        {
            return Record(utf8, ref json);
        }
        catch (JsonException)
        {
            return Broken.At(utf8, (int)json.BytesConsumed, complete: count > 0 && depth == 0, full: depth == deepest);
        }
    }

    private Defect? Record(ReadOnlySpan<byte> utf8, ref Utf8JsonReader json)
    {
        while (json.Read())
        {
            var start = (int)json.TokenStartIndex;
            switch (json.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open[depth++] = count;
                    Lay(json.TokenType, start, 1);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    ref var opened = ref tokens[open[--depth]];
                    opened.Next = count;
                    opened.Length = start + 1 - opened.Start;
                    break;
                case JsonTokenType.String or JsonTokenType.PropertyName:
                    Lay(json.TokenType, start + 1, json.ValueSpan.Length, json.ValueIsEscaped);
                    break;
                default:
                    Lay(json.TokenType, start, json.ValueSpan.Length);
                    break;
            }

            if (count == MostTokens) return Broken.TooMuch(utf8, start, MostTokens);
        }

        return null;
    }

    private void Lay(JsonTokenType type, int start, int length, bool escaped = false)
    {
        if (count == tokens.Length) Array.Resize(ref tokens, count * 2);
        ref var token = ref tokens[count++];
        token.Start = start;
        token.Length = length;
        token.Next = count;
        token.Type = type;
        token.Escaped = escaped;
        token.Asked = false;
    }
}
