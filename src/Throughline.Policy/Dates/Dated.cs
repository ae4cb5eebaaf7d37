using System.Globalization;
using System.Runtime.CompilerServices;

namespace Throughline.Policy.Dates;

/// <summary>A value of policy that may change on a day: 7 days, 12 months, 25 percent.</summary>
public abstract class Dated
{
    private protected Dated()
    {
    }

    /// <summary>The value's steps as text: from when, what, by which paragraph.</summary>
    public abstract IReadOnlyList<DatedStep> Said { get; }

    /// <summary>What an agency may enter, for example "10 days".</summary>
    public abstract string Example { get; }

    /// <summary>Whether <paramref name="text"/> can stand for a value of this kind.</summary>
    public abstract bool Understands(string text);

    /// <summary>The value with an agency's own steps among those of the policy.</summary>
    internal abstract Dated With(IEnumerable<Adopted> decisions);
}

/// <summary>One step of a dated value. The first step has no day: it holds before all others.</summary>
public sealed record DatedStep(DateOnly? From, string Value, Citation? Per);

/// <summary>An agency's own decision: which value, from when, what, by which paragraph.</summary>
public sealed record Adopted(string Name, DateOnly From, string Value, Citation Per);

/// <summary>A dated value of one type.</summary>
public sealed class Dated<T> : Dated where T : notnull
{
    private readonly Step[] steps;

    private Dated(Step[] steps) => this.steps = steps;

    /// <summary>The same value with a later step: from that day on it is <paramref name="value"/>.</summary>
    public Dated<T> Then(DateOnly from, T value, Citation per) => new([.. steps, new(from, value, per)]);

    public override IReadOnlyList<DatedStep> Said =>
        [.. steps.Select(step => new DatedStep(step.From == DateOnly.MinValue ? null : step.From, Say(step.Value), step.Per))];

    public override string Example => Say(steps[^1].Value);

    public override bool Understands(string text) => Read(text, out _);

    /// <summary>The value in force on <paramref name="day"/>, the agency's own decisions included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At(DateOnly day, DecidedValues decided) => steps.Length == 1 && decided.AreNone ? steps[0].Value : decided.Of(this).Among(day);

    private T Among(DateOnly day)
    {
        var at = steps.Length - 1;
        while (at > 0 && steps[at].From > day) at--;
        return steps[at].Value;
    }

    internal override Dated With(IEnumerable<Adopted> decisions)
    {
        var own = decisions.Select(decision => Read(decision.Value, out var value)
            ? new Step(decision.From, value, decision.Per)
            : throw new FormatException($"{decision.Name}: '{decision.Value}' cannot be read; write it like '{Example}'"));
        return new Dated<T>([.. steps.Concat(own).OrderBy(step => step.From)]);
    }

    public static implicit operator Dated<T>(T value) => new([new(DateOnly.MinValue, value, null)]);

    private static string Say(T value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static bool Read(string text, out T value)
    {
        value = default!;
        if (typeof(T) == typeof(Period) && Period.TryParse(text, out var period)) value = (T)(object)period;
        else if (typeof(T) == typeof(decimal) && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) value = (T)(object)number;
        else if (typeof(T) == typeof(int) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) value = (T)(object)count;
        else return false;
        return true;
    }

    private readonly record struct Step(DateOnly From, T Value, Citation? Per);
}
