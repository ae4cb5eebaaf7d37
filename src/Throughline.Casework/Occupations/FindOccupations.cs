using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Names;

namespace Throughline.Casework.Occupations;

/// <summary>Looks for kinds of work by code or by words of the title, in the imported list or, before there is one, in what is built in.</summary>
public sealed class FindOccupations(DbContext db)
{
    public async Task<KnownOccupations> All(CancellationToken cancel = default)
    {
        var imported = await db.Set<Occupation>().AsNoTracking().OrderBy(occupation => occupation.Code).ToListAsync(cancel);
        return imported.Count > 0 ? new(imported, Imported: true) : new([.. BuiltInOccupations.MajorGroups, .. BuiltInOccupations.Common], Imported: false);
    }
}

/// <summary>The kinds of work that are known, and whether that is the whole published list.</summary>
public sealed record KnownOccupations(IReadOnlyList<Occupation> Each, bool Imported)
{
    private const int AtMost = 12;

    public Occupation? Of(string code) => Each.FirstOrDefault(occupation => occupation.Code == code);

    /// <summary>The likeliest for what somebody types: a code or its beginning, or words of a title, each by its beginning; kinds of work before groups.</summary>
    public IReadOnlyList<Occupation> Search(string text)
    {
        var typed = text.Trim();
        if (typed.Length == 0) return [];
        if (char.IsAsciiDigit(typed[0])) return [.. Each.Where(occupation => occupation.Code.StartsWith(typed, StringComparison.Ordinal)).OrderByDescending(occupation => occupation.IsDetailed).Take(AtMost)];
        var words = Words(typed);
        if (words.Length == 0) return [];
        var fitting = Each.Select(occupation => (occupation, hits: Hits(Words(occupation.Title), words))).Where(each => each.hits > 0).ToList();
        // A job is a kind of work; a group is offered only where nothing else fits.
        if (fitting.Exists(each => each.occupation.IsDetailed)) fitting.RemoveAll(each => !each.occupation.IsDetailed);
        return [.. fitting.OrderByDescending(each => each.hits).ThenBy(each => each.occupation.Title.Length).Take(AtMost).Select(each => each.occupation)];
    }

    /// <summary>What is wrong with a code and what would mend it; null when it can be one.</summary>
    public string? Wrong(string code)
    {
        if (!Occupation.IsCode(code)) return $"'{code}' is not a SOC code. Type two digits, a hyphen and four digits, for example 41-2031; or words of the title, and choose.";
        if (Of(code) is not null) return null;
        if (Imported) return $"{code} is not in the list of 2018. Look for the work by its title.";
        return Of(code[..2] + "-0000") is null ? $"{code} belongs to no group of the list of 2018; none begins with {code[..2]}. Look for the work by its title." : null;
    }

    /// <summary>What is offered for what is typed; a code that is known needs no offer.</summary>
    public IReadOnlyList<Occupation> Offered(string typed) => typed.Trim() is { Length: > 0 } text && Of(text) is null ? Search(text) : [];

    /// <summary>What is still to be done about what is typed: mend the code, or choose among what fits the words. Null when it is a kind of work.</summary>
    public string? Unsettled(string typed)
    {
        if (Occupation.IsCode(typed) || Offered(typed) is not { Count: > 0 } offers) return Wrong(typed);
        return offers.Count == 1 ? "Is this the work? Choose it." : $"Which of these {offers.Count}? Choose one, or type other words.";
    }

    /// <summary>Why a look for what is typed finds nothing to choose; null where it does, or where the code is known.</summary>
    public string? NothingFits(string typed) => Offered(typed).Count > 0 ? null
        : typed.Trim() is not { Length: > 0 } text ? "Type a code, or words of the title such as 'retail sales'."
        : Of(text) is not null ? null
        : Occupation.IsCode(text) ? Wrong(text)
        : $"Nothing in the list is called '{text}'. Try one other word, for example 'clerk' or 'driver'.";

    // All words, or most of a longer phrase; words such as "and" tell nothing.
    private static int Hits(string[] title, string[] words)
    {
        var hits = words.Count(word => title.Any(each => each.StartsWith(word.Length > 4 ? word[..^1] : word, StringComparison.Ordinal)));
        return hits == words.Length ? 100 + hits : hits * 2 > words.Length ? hits : 0;
    }

    private static string[] Words(string text) => [.. Folding.Fold(text.Replace('-', ' ').Replace(',', ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("and" or "of" or "the" or "except" or "a" or "or" or "in"))];
}
