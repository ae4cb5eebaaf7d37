using Throughline.Policy.Documents;

namespace Throughline.Pages.Documents;

/// <summary>What was found in a section, in two words.</summary>
internal static class StateWords
{
    public static string Of(FoundKind kind) => kind switch
    {
        FoundKind.Empty => "Not written",
        FoundKind.SaysNothing => "Says nothing",
        FoundKind.OneSentence => "One sentence",
        FoundKind.NoRows => "No rows",
        FoundKind.AsBefore => "As before",
        FoundKind.AgainstTheFile => "Against the file",
        _ => "Started",
    };
}
