using System.Globalization;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Reading;

/// <summary>Says facts as <see cref="Words.Say(Fact)"/> does, straight into the JSON: reasons are most of what an evaluation writes.</summary>
internal static class Sentences
{
    public static void Say(this ref JsonText json, Phrases phrases, Fact fact)
    {
        if (fact.Facts.Length == 0)
        {
            json.Quoted(phrases.Text(fact.Template));
        }
        else if (phrases.Template(fact.Template).Pieces is { } pieces)
        {
            foreach (var (text, number) in pieces)
            {
                json.Raw(text);
                if (number >= 0) Append(ref json, phrases, fact.Facts[number]);
            }
        }
        else
        {
            json.Text(phrases.Words.Say(fact));
        }
    }

    private static void Append(ref JsonText json, Phrases phrases, object? fact)
    {
        switch (fact)
        {
            case DateOnly day: json.Append(day); break;
            case string text: json.Append(phrases.Words.For(text)); break;
            case Event happened: json.Raw(phrases.Text(happened.Name)); break;
            case Phase phase: json.Raw(phrases.Text(phase.Name)); break;
            case Period period: json.Append(period.ToString()); break;
            default: json.Append(Convert.ToString(fact, CultureInfo.InvariantCulture)); break;
        }
    }
}
