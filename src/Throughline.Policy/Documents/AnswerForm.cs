namespace Throughline.Policy.Documents;

/// <summary>How a question is answered. It follows from the type of the record's property.</summary>
public enum AnswerForm
{
    /// <summary>Some lines of text.</summary>
    InText,

    /// <summary>One of a few words.</summary>
    ByOneOf,

    /// <summary>Any of several words.</summary>
    ByAnyOf,

    /// <summary>A day.</summary>
    ByADay,

    /// <summary>A number, or an amount of money.</summary>
    ByANumber,

    /// <summary>Rows with columns.</summary>
    InRows,

    /// <summary>The person's own words, and beside them what others add; or why the person could not answer.</summary>
    InOwnWords,
}
