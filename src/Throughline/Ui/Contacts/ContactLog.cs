using Microsoft.AspNetCore.Mvc.ModelBinding;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Ui.Contacts;

/// <summary>A contact with one person as it is logged: what the form asks, and the button that says what it was.</summary>
public sealed class ContactLog : TypedContact
{
    /// <summary>The name of the form on its page.</summary>
    public const string Name = "Log";

    public string? Case { get; set; }

    /// <summary>With whom: client or employer.</summary>
    public string? With { get; set; }

    /// <summary>What it was: a contact, or one of the task notes that meet no duty.</summary>
    public string? Was { get; set; }

    /// <summary>Asked once about what is unlikely, whoever saves it again means it.</summary>
    public bool Sure { get; set; }

    /// <summary>Whether the answer to this form is only that something of it is unlikely.</summary>
    public bool IsAskedOnce { get; private set; }

    /// <summary>Takes note of what came of it.</summary>
    public void Hear(AppendOutcome outcome) => IsAskedOnce = Refusals.AsksOnce(outcome);

    /// <summary>The entry, or null when something is missing; what is missing stands at its field.</summary>
    public Entry? Entry(DateOnly today, ModelStateDictionary state)
    {
        if (Was is "contact") return ReadContact(Name, With, today, state);
        return ReadBasics(Name, today, state) is { } read && Vocabulary<TaskAbout>.Read(Was ?? "", out var about)
            ? new TaskNote { On = read.On, About = about, Note = read.Note }
            : null;
    }

    /// <summary>Why it was not recorded: at the field of the form where there is one, over it where there is none.</summary>
    public static void Tell(AppendOutcome outcome, DateOnly today, ModelStateDictionary state)
    {
        if (outcome is not AppendOutcome.Mistaken mistaken)
        {
            Refusals.Tell(outcome, state, today, Name);
            return;
        }

        foreach (var mistake in mistaken.Mistakes) state.AddModelError(NameOf(Name, mistake.Field), Refusals.Said(mistake, today));
    }
}
