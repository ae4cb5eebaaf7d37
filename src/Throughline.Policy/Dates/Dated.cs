using System.Globalization;
using System.Runtime.CompilerServices;
using Throughline.Policy.Agencies;

namespace Throughline.Policy.Dates;

/// <summary>A value of policy that may change on a day: 7 days, 12 months, 25 percent.</summary>
public abstract class Dated
{
    private static int slots;

    private protected Dated() => Slot = Interlocked.Increment(ref slots);

    internal int Slot { get; }

    /// <summary>The value's steps as text: from when, what, by which paragraph.</summary>
    public abstract IReadOnlyList<DatedStep> Said { get; }

    /// <summary>What an agency may enter, for example "10 days".</summary>
    public abstract string Example { get; }

    /// <summary>Whether <paramref name="text"/> can stand for a value of this kind.</summary>
    public abstract bool Understands(string text);

    internal abstract object Adopt(IReadOnlyList<Adopted> decisions);
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
    public T At(DateOnly day, Pack pack) => steps.Length == 1 && pack.AsWritten ? steps[0].Value : Among(day, pack);

    private T Among(DateOnly day, Pack pack)
    {
        var all = pack.Own(this) is { } own ? (Step[])own : steps;
        var at = all.Length - 1;
        while (at > 0 && all[at].From > day) at--;
        return all[at].Value;
    }

    internal override object Adopt(IReadOnlyList<Adopted> decisions)
    {
        var own = decisions.Select(decision => Read(decision.Value, out var value)
            ? new Step(decision.From, value, decision.Per)
            : throw new FormatException($"{decision.Name}: '{decision.Value}' cannot be read; write it like '{Example}'"));
        return steps.Select((step, order) => (step, order)).Concat(own.Select((step, order) => (step, order: order + steps.Length)))
            .OrderBy(each => each.step.From).ThenBy(each => each.order).Select(each => each.step).ToArray();
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
