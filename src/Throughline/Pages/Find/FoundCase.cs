using Throughline.Casework.Derived;
using Throughline.Casework.Cases;
using Throughline.Ui;

namespace Throughline.Pages.Find;

/// <summary>Somebody who was found, in words.</summary>
public sealed class FoundCase(Card card, DateOnly today, DateOnly? born, bool seesTheWork)
{
    public string Name => card.Name;

    public string Address => Links.Case(card.Case).ToString();

    /// <summary>Number, birthday, status and office: what tells two of one name apart.</summary>
    public string Facts => string.Join(" · ", new[] { card.Case, born is { } day ? $"born {Wording.Birthday(day)}" : null, card.StatusLabel, card.Office }.OfType<string>());

    /// <summary>What is due and when the person was last heard, for those who see it.</summary>
    public string? Says => !seesTheWork ? null : (card.NextDue is { } due ? $"{card.NextTitle}: {Wording.When(due, today).ToLowerInvariant()}, {Wording.Short(due, today)}." : "Nothing due.")
        + (card.LastContact is { } last ? $" Last contact {Wording.Short(last, today)}." : " No contact yet.");
}
