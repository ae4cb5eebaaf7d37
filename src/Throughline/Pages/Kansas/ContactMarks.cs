using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Throughline.Policy.Agencies.Kansas;

namespace Throughline.Pages.Kansas;

/// <summary>A mark of the matrix: a shape of its own for each thing that can come of a contact, with words for whoever does not see it.</summary>
public sealed class ContactShape(ContactMark mark) : IHtmlContent
{
    public static IEnumerable<(ContactMark Mark, string Words)> Key => Enum.GetValues<ContactMark>().Select(each => (each, Said(each)));

    public static string Said(ContactMark mark) => mark switch
    {
        ContactMark.Reached => "Reached",
        ContactMark.TriedInVain => "Tried, not reached",
        ContactMark.SentOrLeft => "Sent or left",
        ContactMark.Planned => "Planned",
        _ => "Planned, not kept",
    };

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("""<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">""");
        writer.Write(mark switch
        {
            ContactMark.Reached => """<circle cx="8" cy="8" r="6" class="m-full"/>""",
            ContactMark.TriedInVain => """<path d="M3 3l10 10M13 3L3 13" class="m-line"/>""",
            ContactMark.SentOrLeft => """<circle cx="8" cy="8" r="5" class="m-ring"/>""",
            ContactMark.Planned => """<path d="M2 3h12L8 13z" class="m-open"/>""",
            _ => """<rect x="3" y="3" width="10" height="10" class="m-late"/>""",
        });
        writer.Write("</svg>");
    }
}
