using Throughline.Casework.Employers;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Web;

namespace Throughline.Api;

/// <summary>The employers that the agency knows: by name, by likeness, and one whole.</summary>
internal static class ReadEmployers
{
    public static async Task<IResult> List(string? q, string? status, int? page, HttpContext http, FindEmployers find)
    {
        EmployerStatus? wanted = null;
        if (!string.IsNullOrEmpty(status))
        {
            if (!Vocabulary<EmployerStatus>.Read(status.AsSpan(), out var read)) return Problems.Fields([("status", $"'{status}' is not one of {string.Join(", ", Vocabulary<EmployerStatus>.All)}.")]);
            wanted = read;
        }

        var found = await find.List(http.User.AsActor(), q ?? "", wanted, Math.Clamp(page ?? 1, 1, 100_000), http.RequestAborted) ?? new([], 0);
        return JsonAnswer.Ok(new { total = found.Total, onePage = FindEmployers.OnePage, employers = found.Employers.Select(Facts) });
    }

    public static async Task<IResult> Like(string? name, string? phone, string? web, string? street, string? city, string? postalCode, HttpContext http, FindEmployers find)
    {
        if (string.IsNullOrWhiteSpace(name)) return Problems.Fields([("name", "Enter the employer's name.")]);
        var likely = await find.Like(http.User.AsActor(), new() { Name = name.Trim(), Phone = phone, Domain = web, Street = street, City = city, PostalCode = postalCode }, http.RequestAborted);
        return JsonAnswer.Ok(new { likely = Likely(likely) });
    }

    public static async Task<IResult> One(Guid id, HttpContext http, FindEmployers find, EmployerHistory history)
    {
        var (actor, cancel) = (http.User.AsActor(), http.RequestAborted);
        if (await find.One(actor, id, cancel) is not { } employer) return NoSuchEmployer();
        var merged = await history.Merged(actor, id, cancel);
        http.Response.Headers.ETag = Tag(employer);
        return JsonAnswer.Ok(new
        {
            employer = Facts(employer),
            sameAs = employer.MergedInto,
            merged = merged.Select(Facts),
            contacts = (await find.Contacts(actor, id, cancel)).Select(contact => new { on = contact.On, occasion = contact.Occasion.JsonName(), with = contact.With, note = contact.Note, recordedBy = contact.RecordedBy, recordedAt = contact.RecordedAt }),
            happened = (await history.At(actor, employer, merged, cancel)).Select(each => new { on = each.On, what = each.What.JsonName(), said = each.Said, supported = each.Supported, ended = each.Ended, @case = each.Case }),
            changes = (await history.Changes(actor, id, cancel)).Select(change => new { at = change.At, by = change.By, what = change.What, text = change.Text }),
        });
    }

    /// <summary>An employer as every route gives it.</summary>
    public static object Facts(Employer employer) => new
    {
        id = employer.Id, name = employer.Name, status = employer.Status.JsonName(), phone = employer.Phone, web = employer.Domain, street = employer.Street, city = employer.City,
        postalCode = employer.PostalCode, askFor = employer.ContactPerson, version = employer.Version,
    };

    public static IEnumerable<object> Likely(IEnumerable<LikelyEmployer> likely) => likely.Select(each => new { employer = Facts(each.Employer), because = each.Because });

    public static string Tag(Employer employer) => $"\"{employer.Version}\"";

    public static IResult NoSuchEmployer() => Problems.NotFound("There is no such employer", "Look for it by name, or by what else is known of it.");
}
