using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Rules;

/// <summary>Through which door an entry comes into the record.</summary>
public enum Door
{
    /// <summary>It is in the record already.</summary>
    OnRecord,

    /// <summary>Somebody records it, on a page or by a program.</summary>
    Person,

    /// <summary>The last signature of a document records it.</summary>
    Signing,

    /// <summary>A case file from elsewhere brings it.</summary>
    File,
}

/// <summary>What somebody is who records, as far as policy asks.</summary>
public enum Part
{
    Other,
    Counselor,
    Supervisor,
    Provider,

    /// <summary>Keeps the files of closed cases.</summary>
    FileClerk,
}

/// <summary>How entries come into the record: today, by which door, by whom, and with which employers the agency has a relationship.</summary>
public sealed record HowRecorded(DateOnly Today, Door Door)
{
    public Part By { get; init; }

    /// <summary>Who records, where it is somebody of an outside provider: whose, as who, and by which name.</summary>
    public OutsideHand? Outside { get; init; }

    /// <summary>The first position of the file that is on its way into the record.</summary>
    public int FirstNew { get; init; } = int.MaxValue;

    /// <summary>What stood in a place before, where this is a change of it.</summary>
    public Func<int, Stands?> Was { get; init; } = static _ => null;

    public Func<string, bool> IsEstablished { get; init; } = static _ => false;

    /// <summary>Whether two names are one employer's: company forms, accents and marks aside.</summary>
    public Func<string, string, bool> IsOneEmployer { get; init; } = static (one, other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}

/// <summary>Somebody of an outside provider.</summary>
public sealed record OutsideHand(string? Provider, string Id, string Name);

/// <summary>The form of a document: what it is called, and who signs it.</summary>
public sealed record Form(string Title, IReadOnlyList<string> SignedBy);

/// <summary>An entry of a file as it stands, looked at by a rule.</summary>
public sealed class Asked(WhatStands stands, int at, HowRecorded how)
{
    public Stands Itself { get; } = stands.Entries[at];

    public Entry Entry => Itself.Entry;

    public CaseFile File => stands.File;

    /// <summary>The day on which it is asked.</summary>
    public DateOnly AskedOn => how.Today;

    /// <summary>Whether it, or its present wording, is on its way into the record.</summary>
    public bool IsNew => Itself.LastTouched >= how.FirstNew;

    /// <summary>The entry as it stood in this place before it was corrected; none where it is new.</summary>
    public Entry? Was => IsNew ? how.Was(Itself.Position)?.Entry : null;

    public Door Door => IsNew ? how.Door : Door.OnRecord;

    public Part By => IsNew ? how.By : Part.Other;

    /// <summary>Whether the agency keeps outside providers.</summary>
    public bool HasProviders => stands.Book.HasProviders;

    /// <summary>Who brings it, where it is somebody of an outside provider.</summary>
    public OutsideHand? Outside => IsNew ? how.Outside : null;

    /// <summary>Whether an employer of this name is established with the agency.</summary>
    public bool IsEstablished(string employer) => how.IsEstablished(employer);

    /// <summary>Whether two names are one employer's.</summary>
    public bool IsOneEmployer(string one, string other) => how.IsOneEmployer(one, other);

    public IReadOnlyList<Gate> Gates => stands.Book.Gates;

    public IReadOnlyList<Window> Windows => stands.Book.Windows;

    public AgencyCalendar Calendar => stands.File.Terms.Calendar;

    /// <summary>A dated value as it is today.</summary>
    public T Value<T>(Dated<T> value) where T : notnull => ValueOn(value, how.Today);

    /// <summary>A dated value as it is on a day.</summary>
    public T ValueOn<T>(Dated<T> value, DateOnly day) where T : notnull => value.At(day, stands.File.Terms.Decided);

    /// <summary>Whether the agency's program knows entries of its kind.</summary>
    public bool IsKnown => !stands.Book.RefusesOtherKinds || stands.Book.Kinds.Contains(Entry.Kind);

    /// <summary>The document in which a plan is amended for post-employment services; none where the agency has none.</summary>
    public string? AmendmentPaper => stands.Book.AmendmentPaper;

    /// <summary>The form in which a document is completed or reviewed; none where it has none.</summary>
    public Form? FormOf(string name, DocumentAction action) => stands.Book.FormOf(name, action);

    /// <summary>All entries that stand, this one among them, in reading order.</summary>
    internal IReadOnlyList<Stands> Standing => stands.Entries;

    /// <summary>The other entries that stand, in reading order.</summary>
    public IEnumerable<Stands> Others => stands.Entries.Where(each => each.Position != Itself.Position);

    /// <summary>Those that come before it, in reading order or because they were recorded earlier.</summary>
    public IEnumerable<Stands> Earlier => stands.Entries.Where((each, place) => place != at && (place < at || WasRecordedBefore(each)));

    /// <summary>Those that come before it in reading order, as entries.</summary>
    public IEnumerable<Entry> Before => stands.Entries.Take(at).Select(each => each.Entry);

    /// <summary>The other entries up to and with its day, in reading order.</summary>
    public IEnumerable<Entry> ByItsDay => Others.Select(each => each.Entry).TakeWhile(entry => entry.On <= Entry.On);

    /// <summary>Where the case stood on its day without it.</summary>
    public Status StatusOnItsDay => stands.Book.Status(stands.KnownOn(Entry.On, Others));

    /// <summary>The closure that this entry comes after: by its day, or because it was recorded after it, whatever day it bears.</summary>
    public Closed? ClosedBefore => Closure?.Entry as Closed;

    /// <summary>Whether the closure that it comes after was on record before it.</summary>
    public bool WasClosed => Closure is { } closure && closure.LastTouched < how.FirstNew;

    // What is on its way comes after all that is on record, whatever the clock said then.
    private bool WasRecordedBefore(Stands other) => IsNew && Was?.Kind != Entry.Kind ? other.LastTouched < how.FirstNew
        : other.RecordedAt < Itself.RecordedAt || (other.RecordedAt == Itself.RecordedAt && other.Position < Itself.Position);

    private Stands? Closure => field ??= stands.Closures.FirstOrDefault(each => each.Place != at && (each.Place < at || WasRecordedBefore(each.Closure))).Closure;

    /// <summary>The day as of which it is judged: its own, and the day of recording for what bears an earlier day than the closure after which it was recorded.</summary>
    public DateOnly JudgedOn => ClosedBefore is { } closed && Entry.On < closed.On ? DayOfRecording : Entry.On;

    /// <summary>The day on which an entry of its kind came into the record in its place.</summary>
    public DateOnly DayOfRecording => IsNew && Was?.Kind != Entry.Kind ? how.Today
        : DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(Itself.RecordedAt, DateTimeKind.Utc), TimeZoneInfo.FindSystemTimeZoneById(stands.Book.TimeZone)));

    /// <summary>The day by whose version of policy it is judged: the later of its own and that of its recording, so that an earlier day opens no door that is shut. What a file brings, or was corrected, keeps its own.</summary>
    public DateOnly RuledOn => Door != Door.File && Was is null && Itself.RecordedAt > default(DateTime) && DayOfRecording is var recorded && recorded > Entry.On && recorded < DateOnly.MaxValue ? recorded : Entry.On;

    /// <summary>What is known on the day as of which it is judged, without the entry itself.</summary>
    internal Known Known => field ??= stands.KnownOn(JudgedOn, Others);
}
