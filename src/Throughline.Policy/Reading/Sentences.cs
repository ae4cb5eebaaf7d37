using System.Globalization;

namespace Throughline.Policy;

/// <summary>Says facts as <see cref="Words.Say(Fact)"/> does, straight into the JSON: reasons are most of what an evaluation writes.</summary>
internal static class Sentences
{
    public static void Say(this ref JsonText json, Words words, Fact fact)
    {
        var start = json.Open();
        var template = words.For(fact.Template);
        if (fact.Facts.Length == 0) json.Append(template);
        else if (HasOnlyNumberedHoles(template)) Fill(ref json, words, template, fact.Facts);
        else json.Append(words.Say(fact));
        json.Close(start);
    }

    private static void Fill(ref JsonText json, Words words, ReadOnlySpan<char> template, object[] facts)
    {
        while (template.IndexOf('{') is >= 0 and var hole)
        {
            json.Append(template[..hole]);
            Append(ref json, words, facts[template[hole + 1] - '0']);
            template = template[(hole + 3)..];
        }

        json.Append(template);
    }

    private static void Append(ref JsonText json, Words words, object? fact)
    {
        switch (fact)
        {
            case DateOnly day: json.Append(day); break;
            case string text: json.Append(words.For(text)); break;
            case Event happened: json.Append(words.For(happened.Name)); break;
            case Phase phase: json.Append(words.For(phase.Name)); break;
            case Period period: json.Append(period.ToString()); break;
            default: json.Append(Convert.ToString(fact, CultureInfo.InvariantCulture)); break;
        }
    }

    /// <summary>{0} and its like; anything else that a format may ask for is left to the formatter.</summary>
    private static bool HasOnlyNumberedHoles(ReadOnlySpan<char> template)
    {
        while (template.IndexOfAny('{', '}') is >= 0 and var brace)
        {
            if (template[brace..] is not ['{', >= '0' and <= '9', '}', ..]) return false;
            template = template[(brace + 3)..];
        }

        return true;
    }
}
