using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Reading;

/// <summary>What an agency's rules say again and again, as the inside of a JSON string, made once: titles, names, templates taken apart at their holes.</summary>
internal sealed class Phrases(Words words)
{
    /// <summary>All that the rules of a pack say is far less; more than this is not kept.</summary>
    private const int Most = 4096;

    private static readonly ConditionalWeakTable<Words, Phrases> Made = [];

    private readonly ConcurrentDictionary<string, byte[]> texts = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, Template> templates = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Rule, Frame> frames = new(ReferenceEqualityComparer.Instance);

    public Words Words => words;

    public static Phrases Of(Words words) => Made.GetValue(words, static words => new(words));

    /// <summary>A text of the rules, in the agency's words.</summary>
    public byte[] Text(string english)
    {
        if (texts.TryGetValue(english, out var made)) return made;
        made = Encoded(words.For(english));
        if (texts.Count < Most) texts[english] = made;
        return made;
    }

    public Template Template(string english)
    {
        if (templates.TryGetValue(english, out var made)) return made;
        made = new(words.For(english));
        if (templates.Count < Most) templates[english] = made;
        return made;
    }

    public Frame Of(Rule rule) => frames.TryGetValue(rule, out var made) ? made : frames.GetOrAdd(rule, new Frame(
        Encoding.UTF8.GetBytes($$"""{"rule":"{{Escaped(rule.Id)}}","title":"{{Escaped(words.For(rule.Title))}}","""),
        Encoding.UTF8.GetBytes($$$"""],"citation":{"document":"{{{Escaped(rule.Cites.Document)}}}","section":"{{{Escaped(rule.Cites.Section)}}}","version":"{{{Escaped(rule.Cites.Version)}}}"}}""")));

    public static byte[] Encoded(string text) => Encoding.UTF8.GetBytes(Escaped(text));

    private static string Escaped(string text) => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text);
}

/// <summary>What is the same in all that a rule says: its id and title before, its citation after.</summary>
internal sealed record Frame(byte[] Before, byte[] After);

/// <summary>A template's pieces, quotes included: each a text, then the number of the fact that follows it, if one does.</summary>
internal sealed class Template
{
    private const int NoFact = -1;

    /// <param name="text">With holes {0}, {1}, …</param>
    public Template(string text)
    {
        var pieces = new List<(byte[], int)>();
        var rest = text.AsSpan();
        while (rest.IndexOfAny('{', '}') is >= 0 and var brace)
        {
            if (rest[brace..] is not ['{', >= '0' and <= '9', '}', ..]) return;
            pieces.Add((Quoted(rest[..brace], first: pieces.Count == 0), rest[brace + 1] - '0'));
            rest = rest[(brace + 3)..];
        }

        pieces.Add(([.. Quoted(rest, first: pieces.Count == 0), (byte)'"'], NoFact));
        Pieces = [.. pieces];
    }

    private static byte[] Quoted(ReadOnlySpan<char> text, bool first) => [.. first ? "\""u8 : [], .. Phrases.Encoded(text.ToString())];

    /// <summary>Null for a template that asks for more than numbered holes: it is left to the formatter.</summary>
    public (byte[] Text, int Fact)[]? Pieces { get; }
}
