using Throughline.Casework.Access;
using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;

namespace Throughline.Ui;

/// <summary>The one act that meets a duty: its button and where it leads. It follows from what the rule says meets the duty.</summary>
public sealed record NextAct(string Label, string Address, Party? Contact = null)
{
    /// <summary>For a duty of a case, about a subject where it has one.</summary>
    public static NextAct For(Duty duty, string number, string? subject, Role reader)
    {
        // A list knows no plan: whether it is the session or the amendment that comes next, the case says.
        var step = Steps.For(duty, subject);
        if (Steps.IsGuarded(duty) || !step.IsFor(reader)) return new("Open the case", Links.Case(number).Owed);
        return new(step.Words, step.Address(number), step.Kind != Kind.Contact ? null : duty.MetBy.Of == FederalEvents.EmployerContact ? Party.Employer : Party.Client);
    }
}
