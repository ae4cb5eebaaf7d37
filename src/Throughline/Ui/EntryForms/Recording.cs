using Throughline.Policy.CaseFiles;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Ui.EntryForms;

/// <summary>How one kind of entry is recorded: its form, field by field. Fields bear the names of the contract.</summary>
public sealed record Recording(Kind Kind, string Group, params RecordedField[] Fields)
{
    /// <summary>What the note is called on this form.</summary>
    public string NoteLabel { get; init; } = "Note";

    /// <summary>What it is for, in a sentence under the heading.</summary>
    public string? About { get; init; }

    /// <summary>What the file knows that matters here, as a sentence with days as yyyy-MM-dd.</summary>
    public Func<CaseView, string>? FromFile { get; init; }

    /// <summary>What the file must hold before there is anything to record, in words, and whether it does.</summary>
    public (string Words, Func<CaseView, bool> Holds)? Wants { get; init; }

    /// <summary>When it is offered at all; always where nothing is said. Its address stays open, for what is recorded late.</summary>
    public Func<CaseView, bool>? AppliesWhen { get; init; }

    /// <summary>What it is called; the kind's own name unless it is a form for some of the kind only.</summary>
    public string Title { get; init; } = EntryWords.Name(Kind);

    /// <summary>The answers that this form gives by itself: it is the form for just those entries of the kind.</summary>
    public IEnumerable<RecordedField> Fixed => Fields.Where(each => each.Fixed is not null);

    /// <summary>The words of the button that saves it: the thing, where the title tells what happened to it.</summary>
    public string Save => Kind switch
    {
        Kind.PlanApproved => "Save the plan",
        Kind.PlanAmended => "Save the amendment",
        Kind.Unavailable or Kind.AvailableAgain => "Save",
        Kind.PlacementResumed => "Save the restart",
        Kind.EmploymentStarted => "Save the job",
        Kind.EmploymentChanged => "Save the change",
        Kind.EmploymentEnded => "Save the end of the job",
        Kind.AuthorizationCancelled => "Save the cancellation",
        Kind.Closed => "Save the closure",
        Kind.StabilityReached => "Save stability",
        Kind.GoalMet => "Save the goal met",
        Kind.ReleaseRevoked => "Revoke the release",
        _ => "Save " + Title.ToLowerInvariant(),
    };

    public bool IsUsedBy(Pack pack) => pack.Kinds.Contains(Kind);

    /// <summary>The address of its page within a case.</summary>
    public string Address
    {
        get
        {
            var query = string.Join('&', Fixed.Select(each => $"{each.Name}={Uri.EscapeDataString(each.Fixed!)}"));
            return $"record/{Kind.JsonName()}{(query.Length == 0 ? "" : "?" + query)}";
        }
    }
}

/// <summary>What a field is filled in with.</summary>
public enum Control
{
    Text,
    LongText,
    Day,
    Month,
    Number,
    YesNo,

    /// <summary>One of a few, all in view.</summary>
    Choice,

    /// <summary>One of many, in a list.</summary>
    Select,

    /// <summary>Any of several.</summary>
    Choices,

    /// <summary>A kind of work: its SOC code, typed or found by its title.</summary>
    Occupation,

    /// <summary>Several texts, a line each.</summary>
    Lines,

    /// <summary>People with their part, a line each.</summary>
    Members,

    /// <summary>Goals with a day and who is responsible, a row each.</summary>
    Goals,
}

/// <summary>One field of a form.</summary>
public sealed record RecordedField(string Name, string Label, Control Control)
{
    public string? Hint { get; init; }

    public bool Optional { get; init; }

    /// <summary>Whether the short form of a contact asks it, too.</summary>
    public bool Brief { get; init; }

    /// <summary>Where some entries of an optional field's form want it: of which files that holds, and the hint that says so.</summary>
    public (Func<CaseView, bool> Where, string Hint)? WantedOfSome { get; init; }

    /// <summary>What is asked for when nothing is filled in: "Enter the goal."</summary>
    public string Ask => Control switch
    {
        Control.YesNo => $"{Label} Choose yes or no.",
        Control.Choices => $"{Label}: choose at least one.",
        Control.Choice or Control.Select => $"{Label}{(Label.EndsWith('?') ? "" : ":")} {(Label.EndsWith('?') ? "Choose" : "choose")} one.",
        Control.Day => $"{Label}: enter a day.",
        Control.Month => $"{Label}: enter a month.",
        Control.Lines or Control.Members => $"{Label}: enter at least one.",
        _ => $"Enter the {Lower}.",
    };

    /// <summary>What can be chosen, from the file where it must be something of the file.</summary>
    public Func<CaseView, IEnumerable<(string Value, string Text)>>? Of { get; init; }

    /// <summary>Which of a choice's values stand for true and false in the entry.</summary>
    public bool Bool { get; init; }

    /// <summary>Whether the file gives reason to ask it; always where nothing is said.</summary>
    public Func<CaseView, bool>? AskedWhen { get; init; }

    /// <summary>A name that the form gives by itself: the word with which it begins, and the names in use.</summary>
    public (string Word, Func<CaseView, IEnumerable<string?>> Used)? Named { get; init; }

    /// <summary>The answer that the form gives by itself; the field is not shown then.</summary>
    public string? Fixed { get; init; }

    /// <summary>Set apart under the others: not part of this form, and on record all the same.</summary>
    public bool Aside { get; init; }

    /// <summary>For several texts: how many there must be, and what is asked for when there are fewer.</summary>
    public (int Number, string Ask)? AtLeast { get; init; }

    /// <summary>A field within an object of the entry, for example criteria.</summary>
    public string? Within { get; init; }

    private string Lower => Label.Length > 1 && char.IsUpper(Label[1]) ? Label : char.ToLowerInvariant(Label[0]) + Label[1..].TrimEnd('?');
}
