using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Throughline.Casework.Access;
using Throughline.Casework.Documents;
using Throughline.Ui;
using Throughline.Web;

namespace Throughline.Pages.Documents;

/// <summary>Leads from a list, which knows a report by its name, to the version that stands: to decide on it, or to read it.</summary>
[Authorize(nameof(Permission.ReadCase))]
public sealed class WaitingModel(CaseDocuments documents, CurrentUser me) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string @case, string document, string? authorization, string? period, CancellationToken cancel)
    {
        var (of, instead) = await documents.Find(@case, cancel);
        if (of is null) return instead!;
        var sent = SentReport.In(of).LastOrDefault(each => each.Document.Name == document && each.Document.Authorization == authorization && each.Document.Period?.ToString() == period);
        if (sent is null) return Redirect(Links.Case(@case).Documents);
        var (to, seq) = (Links.Case(@case), sent.Version.Entry.Seq);
        return Redirect(sent.Decision is null && DecideReport.MayDecide(me.Actor, of.Header) && sent.By != me.Actor.Id ? to.Decide(seq) : to.Signed(seq));
    }
}
