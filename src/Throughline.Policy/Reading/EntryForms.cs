using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Forms;
using Throughline.Policy.Reading.Json;

namespace Throughline.Policy.Reading;

/// <summary>The form of every kind of entry.</summary>
internal static class EntryForms
{
    /// <summary>By the kind's number.</summary>
    public static Form[] ByKind { get; } = Arrange(
        PlanForms.All, JobSearchForms.All, ContactForms.All, ServiceForms.All, JobForms.All, MoneyForms.All, ClosureForms.All,
        ReleasesForms.All, IpsPathForms.All, InvoicesForms.All, SupportOnTheJobForms.All, ReturningForms.All, SelfSufficiencyForms.All, CashAndTrainingForms.All, PersonsOwnForms.All,
        CorrectionForm.All);

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
