using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Ui.EntryForms;

/// <summary>The vocabulary of forms.</summary>
internal static class Ask
{
    public static RecordedField Text(string name, string label, string? hint = null) => new(name, label, Control.Text) { Hint = hint };

    public static RecordedField Day(string name, string label, string? hint = null) => new(name, label, Control.Day) { Hint = hint };

    public static RecordedField Month(string name, string label) => new(name, label, Control.Month) { Hint = "Year and month, for example 2026-11." };

    public static RecordedField Number(string name, string label, string? hint = null) => new(name, label, Control.Number) { Hint = hint };

    public static RecordedField YesNo(string name, string label, string? hint = null) => new(name, label, Control.YesNo) { Hint = hint, Bool = true };

    public static RecordedField Lines(string name, string label, string? hint = "One per line.") => new(name, label, Control.Lines) { Hint = hint };

    public static RecordedField Word<T>(string name, string label, params T[] of) where T : struct, Enum
    {
        (string, string)[] words = [.. (of.Length == 0 ? Vocabulary<T>.Values : of).Select(value => (value.JsonName(), EntryWords.Capital(EntryWords.Plain(value))))];
        return new(name, label, Control.Choice) { Of = _ => words };
    }

    public static RecordedField OneOf(string name, string label, params string[] words) =>
        new(name, label, Control.Select) { Of = _ => words.Select(word => (word, EntryWords.Capital(EntryWords.Plain(word)))) };

    public static RecordedField AnyOf(string name, string label, params string[] words) =>
        new(name, label, Control.Choices) { Of = _ => words.Select(word => (word, EntryWords.Capital(EntryWords.Plain(word)))) };

    public static RecordedField AnyOf<T>(string name, string label, string? hint = null) where T : struct, Enum => AnyOf(name, label, [.. Vocabulary<T>.All]) with { Hint = hint };

    public static RecordedField FromTheFile(string name, string label, Func<CaseView, IEnumerable<(string, string)>> of) => new(name, label, Control.Select) { Of = of };

    /// <summary>A kind of work by its code; typed as a title, the codes that fit are offered.</summary>
    public static RecordedField AnOccupation(string label = "SOC code") => new("soc", label, Control.Occupation) { Hint = "A code such as 41-2031, or words of the title: then choose.", Optional = true };

    public static RecordedField APathway() => FromTheFile("pathway", "Career pathway", facts => facts.File.Pack.Pathways).PerhapsNot() with { AskedWhen = facts => facts.File.Pack.Pathways.Count > 0 };

    public static RecordedField AJob(string label = "Job") => FromTheFile("job", label, facts => facts.HeldJobs.Reverse().Select(job => (job.Name, job.Said)));

    public static RecordedField AnAuthorization(bool open = false) => FromTheFile("authorization", "Authorization", facts =>
        facts.Authorizations.Where(each => !open || each.IsOpen).Reverse().Select(each => (each.Number, each.Said)));

    /// <summary>A name for later entries, given by the form itself.</summary>
    public static RecordedField Name<T>(string name, string word, Func<T, string?> of) where T : Entry =>
        new(name, "Short name", Control.Text) { Optional = true, AskedWhen = _ => false, Named = (word, facts => facts.Each<T>().Select(of)) };

    /// <summary>The form answers it by itself.</summary>
    public static RecordedField As(this RecordedField field, string answer) => field with { Fixed = answer };

    public static RecordedField PerhapsNot(this RecordedField field) => field with { Optional = true };
}
