using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;
using static Throughline.Policy.Rules.Finders;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>Kansas DCF, KEESM 3440, item 1: the plan is monitored and reassessed.</summary>
public static class PlanDuties
{
    public static readonly Event PlanSigned = Event.When<Document>(Kind.Document, "self-sufficiency plan signed", SelfSufficiencyPaper.IsOne);

    internal static readonly Event[] Events = [PlanSigned];

    public static readonly Duty Reassessment = new("KS-PE-12", "Reassessment of the plan", PostEmploymentCaseManagement.Section("item 1"))
    {
        Says = "The plan, and the situation on which it stands, are reassessed by the day that the plan names.",
        Opens = Openings.OnEach(PlanSigned),
        DueOn = (_, owed) => SignedDocument.Read(SelfSufficiencyPaper.Name, owed.OpenedWith<Document>().Data) is { } signed ? SelfSufficiencyPaper.Type.Read(signed.Answers).NextReassessment : null,
        MetBy = After(PlanSigned, (_, _, _) => true),
        Why = (known, owed) => [new("The plan was signed {0}; it names the day of its reassessment", owed.Opened)],
        Cure = new("Reassess the plan", Kind.Document) { Document = SelfSufficiencyPaper.Name },
        DroppedIf = (_, owed) => owed.Due is null,
        IsReview = true,
        IsInTheContract = false,
    };
}
