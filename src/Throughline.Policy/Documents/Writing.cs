using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Documents;

/// <summary>The case as it stands while a document of it is written, and what the document is about where a case has several.</summary>
public sealed record Writing(CaseFile File, DateOnly Today)
{
    /// <summary>The authorization under which it is written.</summary>
    public string? Authorization { get; init; }

    /// <summary>The month that it tells of.</summary>
    public Month? Period { get; init; }

    /// <summary>The job that it tells of.</summary>
    public string? Job { get; init; }

    /// <summary>What tells it from the others of its kind, in one word after another; empty where a case has one.</summary>
    public string Which => string.Join(' ', new[] { Authorization, Period?.ToString(), Job }.OfType<string>());

    /// <summary>What is asked for, or what the file suggests: the authorization of its service that was received last, the first month of service without its report.</summary>
    public static Writing Of(DocumentType type, CaseFile file, DateOnly today, string? authorization = null, Month? period = null, string? job = null)
    {
        var view = CaseView.Of(file, today);
        var offered = type.About.HasFlag(About.Authorization) ? view.Authorizations.Where(each => each.Cancelled is null && each.Latest?.Service == type.Service).ToList() : [];
        var under = offered.Find(each => each.Number == authorization) ?? offered.MaxBy(each => each.LatestAt);
        return new(file, today)
        {
            Authorization = under?.Number,
            Period = !type.About.HasFlag(About.Month) ? null : period ?? Unreported(type, view, under?.Number) ?? Month.Of(today),
            Job = type.About.HasFlag(About.Job) && job is not null && view.Jobs.Any(each => each.Name == job) ? job : null,
        };
    }

    // What was returned is to be sent anew.
    private static Month? Unreported(DocumentType type, CaseView view, string? number)
    {
        var latest = view.Each<Document>().Where(each => each.Name == type.Name && each.Authorization == number && each.Period is not null).GroupBy(each => each.Period!.Value).ToDictionary(each => each.Key, each => each.Last().Action);
        return view.Each<ServiceMonth>().Where(each => each.Authorization == number).Select(each => (Month?)each.Period).Order().FirstOrDefault(month => !latest.TryGetValue(month!.Value, out var action) || action == DocumentAction.Returned);
    }
}
