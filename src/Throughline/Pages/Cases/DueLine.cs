using Throughline.Casework.Access;
using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;
using Throughline.Ui.Contacts;
using Throughline.Ui.EntryForms;
using Throughline.Ui;

namespace Throughline.Pages.Cases;

/// <summary>One thing owed in a case, in words, with the one act that settles it.</summary>
public sealed class DueLine
{
    private DueLine(CaseModel of, Obligation owed)
    {
        IsLate = owed.State == State.Overdue;
        When = Wording.When(owed.Due, of.Today);
        Before = DutyWords.Before(owed);
        Day = of.Duties.Day(owed);
        Address = of.Why(owed);
        Title = of.Duties.Title(owed);
        var shut = Steps.Shut(owed, of.Case.Evaluation);
        Because = of.Duties.Why(owed) + (shut is null ? "" : $" Not possible yet: {shut.Needs.First(need => !need.Met).Need} is missing.");
    }

    public bool IsLate { get; }

    public string When { get; }

    public string Before { get; }

    public string Day { get; }

    /// <summary>Where the day is explained.</summary>
    public string Address { get; }

    public string Title { get; }

    public string Because { get; }

    /// <summary>The act and the page where it is done; none for who may not, or where the contact form is.</summary>
    public (string Words, string Address)? Act { get; private set; }

    /// <summary>The contact form, where this is the first line that a contact settles.</summary>
    public (string Words, bool IsOpen, ContactForm Form)? Log { get; private set; }

    /// <summary>An earlier line's contact settles this one, too.</summary>
    public bool Covered { get; private set; }

    /// <summary>All that is owed. There is one contact form for the client and one for an employer, under the first line that wants it.</summary>
    public static IReadOnlyList<DueLine> Of(CaseModel of, Actor reader)
    {
        var formed = new HashSet<Party>();
        var lines = new List<DueLine>();
        foreach (var owed in of.Owed)
        {
            var line = new DueLine(of, owed);
            lines.Add(line);
            var step = Steps.For(owed, of.Case.Evaluation);
            if (!of.MayRecord || !step.IsFor(reader.Role)) continue;
            if (step.Kind != Kind.Contact || step.Preset.Length > 1) line.Act = (step.Words, step.Address(of.Case.Header.Number));
            else if (!formed.Add(PartyOf(owed))) line.Covered = true;
            else line.Log = (step.Words, of.IsLogging(PartyOf(owed)), of.FormFor(PartyOf(owed)));
        }

        return lines;
    }

    private static Party PartyOf(Obligation owed) => owed.Rule.MetBy.Of == FederalEvents.EmployerContact ? Party.Employer : Party.Client;
}
