using Throughline.Demo.People;
using Throughline.Policy.Agencies.Nebraska;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Demo.Lives.Nebraska;

/// <summary>The papers of a return after closure: the guided questions answered, the plan amendment signed.</summary>
internal sealed class PostEmploymentPapers(Life life)
{
    private Draw Draw => life.Draw;

    private Client Client => life.Client;

    public void Assessed(DateOnly on, Objective objective, string asks, string service, DateOnly doneBy, bool complex)
    {
        var needed = $"{EntryWord(service)}, once, within {Draw.Between(3, 6)} weeks. {Client.Fill("{name} does the rest.")}";
        var complexity = complex ? "complex" : "simple";
        var employersPart = Client.Fill(Draw.Of(["{employer} gives time off for it and keeps the shift open.", "{employer} agrees and would pay half.", "Nothing beyond what it does already."]));
        var othersPart = Draw.Of(["Asked Medicaid and the independent living center: neither pays for this.", "The workforce office has no place before summer.", "The union fund pays for the card, not for the course."]);
        switch (objective)
        {
            case Objective.Maintain:
                Add(MaintainAssessment.Type, on, new()
                {
                    Needed = needed, DoneBy = doneBy, Complexity = complexity, EmployersPart = employersPart, OthersPart = othersPart,
                    Concern = asks, Asked = EntryWord(service), Accommodation = Draw.Of(["worksite", "device", "neither"]),
                });
                break;
            case Objective.Regain:
                Add(RegainAssessment.Type, on, new()
                {
                    Needed = needed, DoneBy = doneBy, Complexity = complexity, SocCode = Client.Goal.Soc, Asked = EntryWord(service),
                    Prevents = "Has applied alone for two weeks without an answer.",
                    Circumstances = Draw.Of(["Bus as before; day care is settled; benefits were gone over.", "A sister drives; unemployment benefits run until spring."]),
                });
                break;
            default:
                Add(AdvanceAssessment.Type, on, new()
                {
                    Needed = needed, DoneBy = doneBy, Complexity = complexity, EmployersPart = employersPart, OthersPart = othersPart, CareerPathway = Client.Goal.Pathway,
                    Prevents = "The fee, and nobody to say which course counts.", Gain = ["higher-pay"], Skills = "Yes: it builds on the work of every day, and the course is short.",
                    GainSaid = $"From about ${Client.Goal.High:0.00} to ${Client.Goal.High + 1.25m:0.00} an hour.",
                });
                break;
        }
    }

    public void Amended(DateOnly on, Objective objective, string asks, string service, DateOnly end) => Add(IpeAmendment.Type, on, new()
    {
        JobGoal = Client.Goal.Title, SocCode = Client.Goal.Soc, Reason = asks, Services = EntryWord(service), From = on, To = end,
        Chosen = Client.Fill("{name} looked at two ways and chose this one, with the provider nearest to home."),
        Responsibilities = Client.Fill("{name} attends and calls when something changes. VR pays and checks in weekly."),
        Progress = objective == Objective.Maintain ? "The job goes on as before." : "The new work or the new step is held.",
        CopyGiven = "yes", RightsGiven = "yes",
    });

    private void Add<T>(DocumentOf<T> type, DateOnly on, T record) where T : class, IDocument<T>
    {
        var answers = type.Write(record);
        var hash = SignedDocument.HashOf(type.Name, answers);
        Signature[] signatures = [.. type.SignedBy.Select(role => role == "client"
            ? new Signature(Client.Name, role, on, "on screen, staff beside them", hash) : new Signature(Client.Counselor.Name, role, on, "signed in", hash))];
        life.Add(new Document
        {
            On = on, Name = type.Name, Action = type.Action, SignedBy = signatures.Length == 0 ? null : [.. type.SignedBy], Data = new SignedDocument(type.Name, answers, signatures, null).ToData(type),
        }, life.Counselor);
    }

    private static string EntryWord(string service) => char.ToUpperInvariant(service[0]) + service[1..].Replace('-', ' ');
}
