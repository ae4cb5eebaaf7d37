namespace Throughline.Casework.Documents;

/// <summary>How somebody signs: at a page of this program, or through another program that acts for a member of staff.</summary>
public enum SigningPlace
{
    Page,
    Program,
}
