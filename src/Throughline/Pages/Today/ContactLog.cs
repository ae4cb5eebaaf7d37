using Microsoft.AspNetCore.Mvc.ModelBinding;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Pages.Today;

/// <summary>A contact as it is logged from a row: how, what happened, and the button that says what it was.</summary>
public sealed class ContactLog
{
    public string? Case { get; set; }

    /// <summary>With whom: client or employer.</summary>
    public string? With { get; set; }

    public string? How { get; set; }

    public string? Happened { get; set; }

    public DateOnly? On { get; set; }

    /// <summary>What it was: a contact, or one of the task notes that meet no duty.</summary>
    public string? Was { get; set; }

    /// <summary>Names the form, so that sending it twice records it once.</summary>
    public string? Submission { get; set; }

    /// <summary>Asked once about what is unlikely, whoever saves it again means it.</summary>
    public bool Sure { get; set; }

    /// <summary>Whether the answer to this form is only that something of it is unlikely.</summary>
    public bool IsAskedOnce { get; private set; }

    /// <summary>Takes note of what came of it.</summary>
    public void Hear(AppendOutcome outcome) => IsAskedOnce = outcome is AppendOutcome.Mistaken mistaken && mistaken.Mistakes.All(mistake => mistake.OnlyUnlikely);

    /// <summary>The entry, or null when something is missing; what is missing stands at its field.</summary>
    public Entry? Entry(DateOnly today, ModelStateDictionary state)
    {
        var on = On ?? today;
        if (state.GetValidationState("Log.On") == ModelValidationState.Invalid)
        {
            state.Remove("Log.On");
            state.AddModelError("Log.On", "Enter the day, for example 2024-11-22.");
        }

        if (string.IsNullOrWhiteSpace(Happened)) state.AddModelError("Log.Happened", "Say in a few words what happened.");
        if (Was is not "contact")
        {
            return state.IsValid && Spelling<TaskAbout>.Read(Was ?? "", out var about) ? new TaskNote { On = on, About = about, Note = Happened!.Trim() } : null;
        }

        if (!Spelling<Mode>.Read(How ?? "", out var mode)) state.AddModelError("Log.How", "Choose how you were in touch.");
        if (!Spelling<Party>.Read(With ?? "", out var party)) state.AddModelError("Log.With", "Choose with whom.");
        return state.IsValid ? new Contact { On = on, With = party, Mode = mode, Note = Happened!.Trim() } : null;
    }
}
