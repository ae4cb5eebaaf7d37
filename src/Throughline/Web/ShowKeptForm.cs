using System.Security.Claims;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Throughline.Web;

/// <summary>
/// A kept form comes back to its page: the page is shown as if it were only asked for, and what was typed is filled in again.
/// Nothing is saved before its writer has seen it and sends it.
/// </summary>
internal sealed class ShowKeptForm(KeptForm kept) : IAsyncPageFilter
{
    private static readonly object Key = new();

    /// <summary>What is to be filled into the page that is being made, if anything is.</summary>
    public static Kept? Of(HttpContext http) => http.Items[Key] as Kept;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType || !http.Request.Form.ContainsKey(KeptForm.Field)) return Task.CompletedTask;
        // From here on it is the page as it is asked for: no field of the form is bound, nothing is done.
        context.HandlerMethod = context.ActionDescriptor.HandlerMethods.FirstOrDefault(handler => handler.Name is null && HttpMethods.IsGet(handler.HttpMethod));
        http.Items[Key] = kept.Open(http.Request.Form[KeptForm.Field], http.User.FindFirstValue(ClaimTypes.NameIdentifier));
        http.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
        return Task.CompletedTask;
    }

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next) => next();
}
