using Throughline.Casework.Entries;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;
using Throughline.Ui;

namespace Throughline.Pages.Cases;

/// <summary>The head of a case: what a telephone call needs first, then who it is and who works it.</summary>
public sealed class CaseHead
{
    private const int LettersOfANote = 60;

    /// <summary>A fact with its word; linked where there is more to it.</summary>
    public sealed record Fact(string Word, string Text, string? Address = null);

    /// <summary>One of the first facts: its word, what matters in large, and what is said under it.</summary>
    public sealed record First(string Word, string Large, string Under = "")
    {
        public bool IsLate { get; init; }

        /// <summary>A telephone number, as it is shown and as it is dialed.</summary>
        public (string Shown, string Dialed)? Phone { get; init; }

        /// <summary>Where the fact is from.</summary>
        public (string Words, string Address)? From { get; init; }
    }

    private readonly CaseModel of;
    private readonly CaseHeader header;

    public CaseHead(CaseModel of, Actor reader, bool mayChange)
    {
        (this.of, header) = (of, of.Case.Header);
        var status = of.Case.Evaluation.Status;
        Status = status.Label;
        Since = of.Lost?.Brief ?? (status.Since is { } since ? $"since {of.Brief(since)}{(since < of.Today ? $", day {of.Today.DayNumber - since.DayNumber}" : "")}" : null);
        SeesContacts = AccessTable.Sees(reader.Role, Kind.Contact);
        MayReach = AccessTable.SeesTheWork(reader.Role);
        Facts = [.. AllFacts()];
        Now = [.. FirstFacts()];
        Change = mayChange ? (header.Phone is null ? "Add a telephone" : "Change") : null;
    }

    public string Status { get; }

    public string? Since { get; }

    public IReadOnlyList<Fact> Facts { get; }

    public IReadOnlyList<First> Now { get; }

    /// <summary>The words of the link to the person's page, for who may change it.</summary>
    public string? Change { get; }

    /// <summary>The number as it is dialed, where the person may be called.</summary>
    public string? Dialed => MayReach && header.Phone is { } phone ? PhoneOf(phone).Dialed : null;

    private bool SeesContacts { get; }

    private bool MayReach { get; }

    private IEnumerable<Fact> AllFacts()
    {
        if (header.Born is { } born) yield return new("Age", $"{AgeOn(born, of.Today)}, born {Wording.Birthday(born)}");
        if (of.Facts.Goal is { } goal) yield return new("Goal", goal);
        if (header.Specialist is { } specialist) yield return new("Placement", of.Who(specialist));
        else if (of.NobodyPlaces) yield return new("Placement", "not named yet");
        if (header.Counselor is { } counselor) yield return new(EntryWords.Capital(of.Case.File.Pack.CounselorCalled), of.Who(counselor));
        if (of.Later is { } later) yield return new("Later case", later, Links.Case(later).ToString());
        if (header.Predecessor is { } earlier) yield return new("Earlier case", earlier, Links.Case(earlier).ToString());
    }

    private IEnumerable<First> FirstFacts()
    {
        if (of.IsEnded && of.Facts.Last<Closed>() is { } closed)
        {
            yield return new("Closed", of.Short(closed.On), closed.Outcome == ClosureOutcome.Successful ? "Successful outcome" : "Another outcome");
        }

        if (SeesContacts) yield return LastContact();
        if (of.Owed is [var next, ..])
        {
            yield return new("Next step", next.Title, $"{Wording.When(next.Due, of.Today)}, {of.Duties.Day(next)}") { IsLate = next.State == State.Overdue };
        }

        if (of.Facts.SupportedJob is { } job && !of.IsEnded) yield return new("Job", job.Facts.Title, $"{job.Facts.Employer}, since {of.Brief(job.Since)}");
        if (of.Case.Evaluation.Windows.FirstOrDefault(window => window.Open && window.To is not null) is { To: { } last } open) yield return new(open.Title, "Until " + of.Short(last));
        if (MayReach && (header.Phone is not null || header.ContactPreference is not null))
        {
            yield return new("Reach", header.Phone is null ? header.ContactPreference! : "", header.Phone is null ? "" : header.ContactPreference ?? "") { Phone = header.Phone is { } phone ? PhoneOf(phone) : null };
        }
    }

    private First LastContact()
    {
        if (of.Facts.LastContact is not { } contact)
        {
            return new("Last contact", "None yet") { IsLate = IsOwed };
        }

        var position = of.Facts.Placed.First(each => ReferenceEquals(each.Entry, contact)).Position;
        var days = of.Today.DayNumber - contact.On.DayNumber;
        var when = days switch { 0 => "Today", 1 => "Yesterday", _ => $"{days} days ago" };
        var note = Wording.Cut(contact.Note ?? "", LettersOfANote);
        return new("Last contact", $"{when}, {EntryWords.Plain(contact.Mode)}", note.Length > 0 ? ": " + note : "")
        {
            IsLate = IsOwed,
            From = of.Sees(position) ? (of.Short(contact.On), Links.Case(header.Number).Entry(position + 1)) : null,
        };
    }

    // Whether a contact is overdue.
    private bool IsOwed => of.Owed.Any(owed => owed.State == State.Overdue && owed.Rule.MetBy.Of.Kinds.Contains(Kind.Contact));

    private static (string, string Dialed) PhoneOf(string phone) => (phone, string.Concat(phone.Where(each => char.IsAsciiDigit(each) || each == '+')));

    private static int AgeOn(DateOnly born, DateOnly day) => day.Year - born.Year - (day < born.AddYears(day.Year - born.Year) ? 1 : 0);
}
