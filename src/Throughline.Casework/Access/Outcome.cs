namespace Throughline.Casework.Access;

/// <summary>
/// What came of a use case: what was done, as the use case says it, or why nothing was. A page answers what was not done by <c>Unanswered</c>,
/// the API by <c>Problems</c>, each in one place.
/// </summary>
public abstract record Outcome;

/// <summary>The person may not do this; why, where there is more to say than who may.</summary>
public sealed record Denied(string? Why = null) : Outcome;

/// <summary>There is no such thing, or none that the person may know of.</summary>
public sealed record Missing : Outcome;

/// <summary>The request cannot be so: each field and what to do about it.</summary>
public sealed record Invalid(IReadOnlyList<(string Field, string Message)> Mistakes) : Outcome
{
    public Invalid(string field, string message) : this([(field, message)])
    {
    }
}

/// <summary>Something stands in the way that the person looks at and decides on.</summary>
public abstract record Conflict : Outcome;

/// <summary>The key of the request was used before, for something else.</summary>
public sealed record KeyUsed(string Made) : Conflict;

/// <summary>Something else comes first.</summary>
public sealed record NotYet(string Why) : Conflict;

/// <summary>Somebody else changed it meanwhile: as it stands now.</summary>
public sealed record ChangedMeanwhile<T>(T Now) : Conflict;
