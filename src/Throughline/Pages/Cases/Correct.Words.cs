using System.Security.Cryptography;
using System.Text;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Policy.Rules;
using Throughline.Policy.Typed;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Cases;

/// <summary>The words of a correction: what stood, what is put in its place, and who has to do with it.</summary>
public sealed partial class CorrectModel
{
    /// <summary>A field by its label, with what it holds in the two wordings.</summary>
    public sealed record FieldLine(string Label, string Was, string Now)
    {
        public bool IsChanged => Was != Now;

        /// <summary>What the correction puts in its place, or that it stays.</summary>
        public string New => !IsChanged ? "same" : Now.Length == 0 ? "nothing" : Now;
    }

    /// <summary>What can be right of an entry that is wrong.</summary>
    public static IReadOnlyList<(string Value, string Text)> Rights { get; } = [("otherwise", "It happened differently, as below"), ("never", "It never happened")];

    public bool IsChecked => Checked is not null;

    /// <summary>"Correct: Contact, phone of Mon Nov 4".</summary>
    public string Heading => $"{(IsChecked ? "Check the correction" : "Correct")}: {EntryWords.Heading(Shown)} of {Short(Shown.On)}";

    public string ToCheck => IsChecked ? "Check again" : "Check the correction";

    public string RecordedWords => $"{NameOf(Corrected.RecordedBy)}, {Brief(DayOf(Corrected.RecordedAt))}";

    public string FactsOfIt => $"{EntryWords.Facts(Shown, Today, Facts)} {Shown.Note}".Trim();

    /// <summary>The fields that hold something; once it was checked, in both wordings.</summary>
    public IReadOnlyList<FieldLine> Fields => field ??= [.. AllFields().Where(each => each.Was.Length > 0 || (Replacement is not null && each.Now.Length > 0))];

    private Entry Shown => Stands ?? Corrected.Entry;

    private IEnumerable<FieldLine> AllFields()
    {
        if (Form is null) yield break;
        var was = new RecordingForm(Form.Recording, Facts);
        was.Take(Shown);
        yield return new("Day", Day(was["on"]), Day(Form["on"]));
        foreach (var field in Form.Recording.Fields)
        {
            if (field.Control != Control.Goals) yield return new(field.Label.TrimEnd('?'), Said(was, field), Said(Form, field));
        }

        yield return new(Form.Recording.NoteLabel, was["note"], Form["note"]);
    }

    /// <summary>Who is told of it, in sentences.</summary>
    public IEnumerable<(string Who, string Of)> WhoIsTold()
    {
        if (ForSupervisor.Count == 0) yield break;
        yield return ($"A supervisor{(Case.Header.Office is { } office ? $" of {office}" : "")} decides", "Told now, to decide within 2 business days. Whoever asks does not decide.");
        foreach (var person in new[] { Case.Header.Counselor, Case.Header.Specialist }.OfType<string>().Where(person => person != Signed.Actor.Id).Distinct()) yield return (NameOf(person), "Told of the decision.");
        yield return WhatIsSettled.IsMoney(Stands ?? Corrected.Entry, Replacement) ? ("Fiscal", "Sees the money as corrected once it is approved.") : ("Fiscal", "Not told: no money changes.");
    }

    // What was shown is what is saved: a correction that was changed after the check is checked again.
    private static string Digest(Correction correction)
    {
        using var bytes = new MemoryStream();
        using (var json = new System.Text.Json.Utf8JsonWriter(bytes, CaseWriter.Options)) CaseWriter.WriteEntry(json, correction with { Reason = "" });
        return Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()))[..16];
    }

    private string Day(string typed) => TypedDay.Read(typed, out _) is { } day ? Short(day) : typed;

    private string Said(RecordingForm form, RecordedField field)
    {
        var offered = form.Offered(field);
        return string.Join(", ", form.All(field.Name).Where(value => value.Length > 0).Select(value => offered.FirstOrDefault(each => each.Value == value).Text ?? value switch
        {
            "true" => "Yes",
            "false" => "No",
            _ => field.Control == Control.Day ? Day(value) : value,
        }));
    }
}
