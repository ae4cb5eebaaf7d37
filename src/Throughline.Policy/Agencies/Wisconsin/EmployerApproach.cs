using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>
/// A contact with an employer, as the specification asks for it: directly, in person, for a wish that the consumer has stated. What is not so is an exception, and shown.
/// </summary>
public sealed record EmployerApproach(Contact Contact)
{
    public bool InPerson => Contact.Mode is Mode.InPerson or Mode.BusinessTour;

    public bool ForAWish => !string.IsNullOrWhiteSpace(Contact.Wish);

    public bool IsException => !InPerson || !ForAWish;

    /// <summary>"by telephone, for no wish of the profile".</summary>
    public string Departs => string.Join(", ", new[] { InPerson ? null : $"by {ConsumerFile.Plain(Contact.Mode.JsonName())}", ForAWish ? null : "for no wish of the profile" }.OfType<string>());

    /// <summary>Those of a stretch of days in which somebody was reached, by day.</summary>
    public static IReadOnlyList<EmployerApproach> In(CaseView view, DateOnly from, DateOnly to) =>
    [
        .. view.Each<Contact>().Where(contact => contact is { With: Party.Employer, Reached: not false, Substantive: not false } && contact.On >= from && contact.On <= to)
            .OrderBy(contact => contact.On).Select(contact => new EmployerApproach(contact)),
    ];

    /// <summary>The wishes that the consumer has stated: those of the action plan of the latest profile.</summary>
    public static IReadOnlyList<string> WishesIn(CaseView view) =>
        [.. (ConsumerFile.Profile(new(view.File, view.AsOf))?.ActionPlan ?? []).Select(step => step.Wish).OfType<string>().Where(wish => wish.Length > 0).Distinct()];

    /// <summary>How many were made, and which depart, in a sentence or two; for the report of a month.</summary>
    internal static string Said(IReadOnlyList<EmployerApproach> made)
    {
        if (made.Count == 0) return "No employer contact on file.";
        var departing = made.Where(each => each.IsException).ToList();
        var all = $"{made.Count} {(made.Count == 1 ? "contact" : "contacts")}, {made.Count - departing.Count} in person for a wish of the profile.";
        return departing.Count == 0 ? all : $"{all} Exceptions: {string.Join("; ", departing.Select(each => $"{ConsumerFile.Day(each.Contact.On)}, {each.Contact.Employer ?? "an employer"}, {each.Departs}"))}.";
    }
}
