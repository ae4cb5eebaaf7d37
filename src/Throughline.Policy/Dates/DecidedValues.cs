namespace Throughline.Policy.Dates;

/// <summary>The dated values of a policy that an agency has decided on, each with its own steps among those of the policy.</summary>
public sealed class DecidedValues
{
    private readonly Dictionary<Dated, Dated> decided;

    /// <exception cref="FormatException">The text of a decision cannot be read as such a value.</exception>
    internal DecidedValues(IEnumerable<(Dated Value, IEnumerable<Adopted> Decisions)> decisions) => decided = decisions.ToDictionary(each => each.Value, each => each.Value.With(each.Decisions));

    /// <summary>Every value is that of the policy.</summary>
    public static DecidedValues None { get; } = new([]);

    internal bool AreNone => decided.Count == 0;

    /// <summary>The value as the agency has it.</summary>
    internal Dated<T> Of<T>(Dated<T> value) where T : notnull => decided.TryGetValue(value, out var own) ? (Dated<T>)own : value;
}
