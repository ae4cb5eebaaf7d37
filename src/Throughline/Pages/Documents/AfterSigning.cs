using Throughline.Policy.Documents;

namespace Throughline.Pages.Documents;

/// <summary>Where a document leads once it is in effect: to itself, or to the page that goes on from it.</summary>
public static class AfterSigning
{
    /// <summary>The address to go to.</summary>
    public static string Address(string number, DocumentType type, int seq)
    {
        var @case = $"/cases/{Uri.EscapeDataString(number)}";
        return type.Name.StartsWith("post-employment-", StringComparison.Ordinal) ? $"{@case}/post-employment?saved={seq}#answer" : $"{@case}/documents/signed/{seq}?new=true";
    }

    /// <summary>The page of the case that goes on from it, with the words of its link.</summary>
    public static (string Page, string Words)? Next(DocumentType type) => type.Name == "ipe-amendment" || type.Name.StartsWith("post-employment-", StringComparison.Ordinal) ? ("post-employment", "Go on with post-employment") : null;
}
