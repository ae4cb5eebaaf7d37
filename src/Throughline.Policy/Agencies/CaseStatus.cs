using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies;

/// <summary>Where a case can stand at an agency, in its terms, and what that means for the work.</summary>
public sealed record CaseStatus(string Code, string Label)
{
    /// <summary>The case is closed, whatever may still be done after that.</summary>
    public bool Ended { get; init; }

    /// <summary>Somebody is looking for work.</summary>
    public bool Searching { get; init; }

    /// <summary>A job is held that the agency supports.</summary>
    public bool Employed { get; init; }

    /// <summary>Services after a closure are under way.</summary>
    public bool PostEmployment { get; init; }

    /// <summary>The case stands so since a day.</summary>
    public Status Since(DateOnly? day) => new(Code, Label, day);

    /// <summary>The case stands so since its first entry.</summary>
    internal Status SinceTheStart(Known known) => Since(known.Count > 0 ? known.On(0) : null);
}
