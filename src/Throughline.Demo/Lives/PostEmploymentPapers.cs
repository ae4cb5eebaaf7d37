using Throughline.Demo.People;
using Throughline.Policy.Agencies.Nebraska;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Demo.Lives;

/// <summary>The papers of a return after closure: the guided questions answered, the plan amendment signed.</summary>
internal sealed class PostEmploymentPapers(Life life)
{
    private static readonly DocumentType AmendmentType = DocumentType.Of<IpeAmendment>();

    private static readonly Dictionary<Objective, DocumentType> Assessments = new()
    {
        [Objective.Maintain] = DocumentType.Of<MaintainAssessment>(),
        [Objective.Regain] = DocumentType.Of<RegainAssessment>(),
        [Objective.Advance] = DocumentType.Of<AdvanceAssessment>(),
    };

    private Draw Draw => life.Draw;

    private Client Client => life.Client;

    public void Assessed(DateOnly on, Objective objective, string asks, string service, DateOnly doneBy, bool complex)
    {
        var needed = $"{EntryWord(service)}, once, within {Draw.Between(3, 6)} weeks. {Client.Fill("{name} does the rest.")}";
        Dictionary<string, string> answers = new()
        {
            ["needed"] = needed, ["doneBy"] = $"{doneBy:yyyy-MM-dd}", ["complexity"] = complex ? "complex" : "simple",
            ["employersPart"] = Client.Fill(Draw.Of(["{employer} gives time off for it and keeps the shift open.", "{employer} agrees and would pay half.", "Nothing beyond what it does already."])),
            ["othersPart"] = Draw.Of(["Asked Medicaid and the independent living center: neither pays for this.", "The workforce office has no place before summer.", "The union fund pays for the card, not for the course."]),
        };
        switch (objective)
        {
            case Objective.Maintain:
                (answers["concern"], answers["asked"], answers["accommodation"]) = (asks, EntryWord(service), Draw.Of(["worksite", "device", "neither"]));
                break;
            case Objective.Regain:
                (answers["socCode"], answers["prevents"], answers["asked"]) = (Client.Goal.Soc, "Has applied alone for two weeks without an answer.", EntryWord(service));
                answers["circumstances"] = Draw.Of(["Bus as before; day care is settled; benefits were gone over.", "A sister drives; unemployment benefits run until spring."]);
                break;
            default:
                (answers["careerPathway"], answers["prevents"], answers["gain"]) = (Client.Goal.Pathway, "The fee, and nobody to say which course counts.", "higher-pay");
                answers["skills"] = "Yes: it builds on the work of every day, and the course is short.";
                answers["gainSaid"] = $"From about ${Client.Goal.High:0.00} to ${Client.Goal.High + 1.25m:0.00} an hour.";
                break;
        }

        Add(Assessments[objective], on, answers, [], null);
    }

    public void Amended(DateOnly on, Objective objective, string asks, string service, DateOnly end)
    {
        Dictionary<string, string> answers = new()
        {
            ["jobGoal"] = Client.Goal.Title, ["socCode"] = Client.Goal.Soc, ["reason"] = asks, ["services"] = EntryWord(service), ["from"] = $"{on:yyyy-MM-dd}", ["to"] = $"{end:yyyy-MM-dd}",
            ["chosen"] = Client.Fill("{name} looked at two ways and chose this one, with the provider nearest to home."),
            ["responsibilities"] = Client.Fill("{name} attends and calls when something changes. VR pays and checks in weekly."),
            ["progress"] = objective == Objective.Maintain ? "The job goes on as before." : "The new work or the new step is held.",
            ["copyGiven"] = "yes", ["rightsGiven"] = "yes",
        };
        var hash = SignedDocument.HashOf(AmendmentType.Name, answers);
        Add(AmendmentType, on, answers, [new(Client.Name, "client", on, "on screen, staff beside them", hash), new(Client.Counselor.Name, "counselor", on, "signed in", hash)], null);
    }

    private void Add(DocumentType type, DateOnly on, Dictionary<string, string> answers, Signature[] signatures, string? note) => life.Add(new Document
    {
        On = on, Name = type.Name, Action = type.Action, SignedBy = signatures.Length == 0 ? null : [.. signatures.Select(signature => signature.Role)], Note = note, Data = new SignedDocument(type.Name, answers, signatures, null).ToData(),
    }, life.Counselor);

    private static string EntryWord(string service) => char.ToUpperInvariant(service[0]) + service[1..].Replace('-', ' ');
}
