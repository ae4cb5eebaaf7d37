using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>A status as Iowa writes it: from which it is entered, by which entry, and what leaves it.</summary>
public sealed record StatusRow(string Code, string Name)
{
    /// <summary>The statuses from which it is entered, by their codes; none for the one in which every case begins.</summary>
    public required string[] From { get; init; }

    /// <summary>The entry that enters it, in words.</summary>
    public required string EnteredBy { get; init; }

    /// <summary>What leaves it, in words.</summary>
    public required string LeftBy { get; init; }

    /// <summary>Whether it is said by an entry of its own, because nothing else in the file says it.</summary>
    public bool Said { get; init; }

    /// <summary>Whether the entry that says it gives a reason.</summary>
    public bool WantsReason { get; init; }

    /// <summary>The sub-codes that the agency has named; others are taken by their number.</summary>
    public (string Code, string Name)[] SubCodes { get; init; } = [];

    public bool Ended { get; init; }

    public bool Employed { get; init; }

    public bool PostEmployment { get; init; }

    /// <summary>The number before the dash.</summary>
    public string Number => Code[..2];

    public string Label => $"{Code} {Name}";

    internal CaseStatus AsCaseStatus => new(Code, Label) { Ended = Ended, Employed = Employed, PostEmployment = PostEmployment };

    /// <summary>The label with the sub-code that was said.</summary>
    public string LabelOf(string said) => said.Length > 3 && said != Code ? $"{said} {SubCodes.FirstOrDefault(each => each.Code == said).Name ?? Name}" : Label;

    /// <summary>Whether a status that somebody wrote is this one: 18, 18-_ and 18-2 are one row, 24 and 24-0 another.</summary>
    public bool IsWritten(string said) => said == Number || said == Code
        || (Code.EndsWith("-_", StringComparison.Ordinal) && said.Length is 4 or 5 && said.StartsWith(Number + "-", StringComparison.Ordinal) && said[3..].All(char.IsAsciiDigit));
}
