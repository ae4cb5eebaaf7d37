using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Throughline.Web;

/// <summary>
/// Puts what was typed back into the form of a page, whatever kind of form it is: into the one that is sent to the same place and has most of its fields.
/// What has no field there any more is shown above it, so that nothing is lost unseen.
/// </summary>
internal static class FillForm
{
    public static string Into(string html, Kept kept)
    {
        var page = new HtmlParser().ParseDocument(html);
        var names = kept.Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var form = page.Forms.Where(IsSent).OrderByDescending(each => Same(Action(each, kept.To), kept.To)).ThenByDescending(each => Named(each).Count(control => names.Contains(control.Name))).FirstOrDefault();
        var typed = kept.Fields.ToDictionary(field => field.Name, field => new Queue<string?>(field.Values), StringComparer.OrdinalIgnoreCase);
        if (form is not null)
        {
            Open(form);
            foreach (var (control, name) in Named(form)) Fill(control, name, typed);
        }

        Tell(page, form, typed.Where(left => left.Value.Count > 0).SelectMany(left => left.Value).OfType<string>().Where(text => text.Contains(' ', StringComparison.Ordinal)));
        return page.ToHtml();
    }

    private static bool IsSent(IHtmlFormElement form) => string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase);

    private static string Action(IHtmlFormElement form, string to) => form.GetAttribute("action") is { Length: > 0 } action ? action : to;

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
        || string.Equals(one.Split('?')[0], other.Split('?')[0], StringComparison.OrdinalIgnoreCase) && !one.Contains("handler=", StringComparison.OrdinalIgnoreCase) && !other.Contains("handler=", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(IElement Control, string Name)> Named(IHtmlFormElement form) =>
        form.QuerySelectorAll("input[name], textarea[name], select[name]").Select(control => (control, control.GetAttribute("name")!));

    private static void Fill(IElement control, string name, Dictionary<string, Queue<string?>> typed)
    {
        if (name is "__RequestVerificationToken" or KeptForm.Mark) return;
        switch (control)
        {
            case IHtmlInputElement { Type: "checkbox" or "radio" } box:
                var chosen = typed.TryGetValue(name, out var choices) && choices.Contains(box.Value);
                if (chosen) box.SetAttribute("checked", "checked");
                else box.RemoveAttribute("checked");
                if (chosen) typed[name] = new(choices!.Where(choice => choice != box.Value));
                break;
            case IHtmlInputElement { Type: "password" or "file" or "submit" }:
                break;
            case IHtmlInputElement input when typed.TryGetValue(name, out var values) && values.TryDequeue(out var value):
                input.SetAttribute("value", value ?? "");
                break;
            case IHtmlTextAreaElement area when typed.TryGetValue(name, out var values) && values.TryDequeue(out var value):
                area.TextContent = value ?? "";
                break;
            case IHtmlSelectElement select when typed.TryGetValue(name, out var values) && values.TryDequeue(out var value):
                foreach (var option in select.Options)
                {
                    if (option.Value == value) option.SetAttribute("selected", "selected");
                    else option.RemoveAttribute("selected");
                }

                break;
        }
    }

    // A form that is folded away is opened.
    private static void Open(IElement form)
    {
        for (var around = form.ParentElement; around is not null; around = around.ParentElement)
        {
            if (around is IHtmlDetailsElement) around.SetAttribute("open", "open");
        }
    }

    private static void Tell(IDocument page, IElement? form, IEnumerable<string> left)
    {
        var told = page.CreateElement("div");
        told.SetAttribute("class", "tl-answer");
        told.SetAttribute("role", "status");
        told.SetAttribute("id", "kept");
        told.SetAttribute("tabindex", "-1");
        told.SetAttribute("autofocus", "autofocus");
        Add("h2", "What you typed is kept");
        Add("p", form is null ? "You are signed in again. The page has no form for it now. What you typed is below." : "You are signed in again. Nothing has been saved yet: look it over, change what you like, and save.");
        foreach (var text in left) Add("blockquote", text);
        foreach (var focused in page.QuerySelectorAll("main [autofocus]")) focused.RemoveAttribute("autofocus");
        page.QuerySelector("main")?.Prepend(told);

        void Add(string tag, string text)
        {
            var line = page.CreateElement(tag);
            line.TextContent = text;
            told.AppendChild(line);
        }
    }
}
