using System.Text.Json;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Reading.Json;

/// <summary>What a field may hold. Each has two forms: required, and one whose absence (or null) is fine.</summary>
internal readonly ref partial struct Fields
{
    private const string ANumber = "a number";
    private const string AText = "a text";
    private const string AnObject = "an object";
    private const string ADate = "a date; expected a day that exists, as yyyy-MM-dd";
    private const string AMonth = "a month; expected yyyy-MM";

    public string Text(ReadOnlySpan<byte> name) => TextOrNone(name, required: true) ?? "";

    public string? TextOrNone(ReadOnlySpan<byte> name, bool required = false)
    {
        var at = Find(name);
        if (at != Absent) return TextAt(at);
        if (required) Missing(name, AText);
        return null;
    }

    public T Word<T>(ReadOnlySpan<byte> name) where T : struct, Enum => WordOrNone<T>(name, required: true) ?? default;

    public T? WordOrNone<T>(ReadOnlySpan<byte> name, bool required = false) where T : struct, Enum
    {
        var at = Find(name);
        if (at != Absent) return WordAt<T>(at);
        if (required) Missing(name, OneOf<T>());
        return null;
    }

    public bool YesNo(ReadOnlySpan<byte> name) => YesNoOrNone(name, required: true) ?? false;

    public bool? YesNoOrNone(ReadOnlySpan<byte> name, bool required = false)
    {
        const string Expected = "true or false";
        var at = Find(name);
        if (at != Absent)
        {
            if (tokens[at].Type is JsonTokenType.True or JsonTokenType.False) return tokens[at].Type == JsonTokenType.True;
            Not(at, Expected);
        }
        else if (required)
        {
            Missing(name, Expected);
        }

        return null;
    }

    public decimal Number(ReadOnlySpan<byte> name) => NumberOrNone(name, required: true) ?? 0;

    public decimal? NumberOrNone(ReadOnlySpan<byte> name, bool required = false)
    {
        var at = Find(name);
        if (at == Absent)
        {
            if (required) Missing(name, ANumber);
            return null;
        }

        return NumberAt(at);
    }

    private decimal? NumberAt(int at)
    {
        if (tokens[at].Type != JsonTokenType.Number) Not(at, ANumber);
        else if (Numbers.Read(Raw(at), out var number) is { } wrong) Defect(at, $"{Value(at)} {wrong}");
        else return number;
        return null;
    }

    public DateOnly Day(ReadOnlySpan<byte> name) => DayOrNone(name, required: true) ?? default;

    public DateOnly? DayOrNone(ReadOnlySpan<byte> name, bool required = false)
    {
        var at = Find(name);
        if (at == Absent)
        {
            if (required) Missing(name, "a date (yyyy-MM-dd)");
            return null;
        }

        switch (Days.Day(StringAt(at), out var day))
        {
            case Days.Reading.Good: return day;
            case Days.Reading.Outside: Defect(at, $"{Value(at)} lies outside 1900-01-01 … 2999-12-31"); break;
            default: Not(at, ADate); break;
        }

        return null;
    }

    public Month Period(ReadOnlySpan<byte> name) => PeriodOrNone(name, required: true) ?? default;

    public Month? PeriodOrNone(ReadOnlySpan<byte> name, bool required = false)
    {
        var at = Find(name);
        if (at == Absent)
        {
            if (required) Missing(name, "a month (yyyy-MM)");
            return null;
        }

        switch (Days.Month(StringAt(at), out var month))
        {
            case Days.Reading.Good: return month;
            case Days.Reading.Outside: Defect(at, $"{Value(at)} lies outside 1900-01 … 2999-12"); break;
            default: Not(at, AMonth); break;
        }

        return null;
    }

    private string? TextAt(int at)
    {
        ref var token = ref tokens[at];
        if (token.Type != JsonTokenType.String) Not(at, AText);
        else if (!token.Escaped) return scratch.Texts.Of(Raw(at));
        else if (Plain(token) is { } plain) return scratch.Texts.Of(plain);
        else Defect(at, $"{Value(at)} holds half a character (a surrogate without its other half)");
        return null;
    }

    private T? WordAt<T>(int at) where T : struct, Enum
    {
        if (tokens[at].Type == JsonTokenType.String && Vocabulary<T>.Read(StringAt(at), out var value)) return value;
        Not(at, OneOf<T>());
        return null;
    }

    /// <summary>The string there; empty when there is none, or none that means something.</summary>
    private ReadOnlySpan<byte> StringAt(int at)
    {
        ref var token = ref tokens[at];
        if (token.Type != JsonTokenType.String) return default;
        return token.Escaped ? Plain(token) : Raw(at);
    }

    private ReadOnlySpan<byte> Raw(int at) => utf8.Slice(tokens[at].Start, tokens[at].Length);

    private static string OneOf<T>() where T : struct, Enum =>
        Vocabulary<T>.All.Count() == 1 ? $"'{Vocabulary<T>.All.First()}'" : $"one of {string.Join(", ", Vocabulary<T>.All)}";
}
