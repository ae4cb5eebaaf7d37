using System.Text.Json;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Forms;

namespace Throughline.Policy.Reading;

/// <summary>How one kind of entry stands in a case file: its fields once for reading and, beside it, once for writing.</summary>
internal sealed class Form
{
    private static readonly Form[] ByKind = Arrange(
        PlanForms.All, JobSearchForms.All, ContactForms.All, ServiceForms.All, JobForms.All, MoneyForms.All, ClosureForms.All,
        ReleasesForms.All, IpsPathForms.All, InvoicesForms.All, SupportOnTheJobForms.All, ReturningForms.All, SelfSufficiencyForms.All, CashAndTrainingForms.All, PersonsOwnForms.All);

    public required Kind Kind { get; init; }

    public required Reads<Entry> Read { get; init; }

    /// <summary>Writes the fields of this kind only; id, day, kind and note are common to all.</summary>
    public required Action<Utf8JsonWriter, Entry> Write { get; init; }

    public static Form Of(Kind kind) => ByKind[(int)kind];

    public static Form Of<T>(Kind kind, Reads<T> read, Action<Utf8JsonWriter, T> write) where T : Entry =>
        new() { Kind = kind, Read = read, Write = (json, entry) => write(json, (T)entry) };

    private static Form[] Arrange(params ReadOnlySpan<Form[]> families)
    {
        var forms = new Form[Enum.GetValues<Kind>().Length];
        foreach (var family in families)
        {
            foreach (var form in family) forms[(int)form.Kind] = form;
        }

        return forms;
    }
}
