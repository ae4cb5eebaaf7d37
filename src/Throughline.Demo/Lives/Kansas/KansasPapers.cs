using Throughline.Demo.People;
using Throughline.Policy.Agencies.Kansas;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Demo.Lives.Kansas;

/// <summary>The papers of a Kansas participant as they were filled in and signed: ways to be reached, the self-sufficiency plan and its reassessments.</summary>
internal sealed class KansasPapers(Life life)
{
    private Draw Draw => life.Draw;

    private Client Client => life.Client;

    /// <summary>How this participant wants to be reached; the same in everything that is planned.</summary>
    public WaysToBeReached Ways { get; } = new()
    {
        Hours =
        [
            new() { Days = "weekdays", From = "6 PM", Until = "8:30 PM", How = "text-or-call" }, new() { Days = "saturday", From = "10 AM", Until = "12 PM", How = "text" },
            new() { Days = "weekdays", From = "12 PM", Until = "12:45 PM", How = "phone" },
        ],
        HomeMail = "yes", Messages = life.Draw.Of(["full", "call-me", "call-me"]), MayAnswer = life.Draw.Of(["Her mother, who may be told that we called", "Nobody else", "The sister, messages only"]), Language = life.Draw.Of(["en", "en", "en", "es"]),
    };

    public void SayWays(DateOnly on) => Sign(WaysToBeReached.Type, on, Ways);

    public void Plan(DateOnly on, IReadOnlyList<(string Goal, DateOnly By, string Who)> goals)
    {
        var of = Writing(on);
        var begun = SelfSufficiencyPaper.Type.Begun!(of);
        var known = begun.Needs ?? [];
        var needs = known.Select(need => need.Since == "met" ? need : need with { Since = Draw.Of(["met", "better", "same"]) }).ToList();
        if (needs.Count == 0)
        {
            var drawn = Draw.Shuffled(KansasWords.Needs.Length)[..Draw.Between(3, 5)].Select(each => KansasWords.Needs[each]).OrderBy(need => !need.Emergent).ToList();
            needs = [.. drawn.Select((need, at) => new NeedRow { Rank = at + 1, Need = need.Need, Area = need.Area, Emergent = need.Emergent ? "yes" : "no", HurtsFrom = need.Emergent ? on.AddDays(Draw.Between(8, 40)) : null, Resource = Client.Fill(need.Resource), Since = "new" })];
        }

        Sign(SelfSufficiencyPaper.Type, on, begun with
        {
            Needs = needs, Situation = [.. KansasWords.Situation.Select(each => new SituationRow { What = each.What, Now = Client.Fill(Draw.Of(each.Now)), ToldBy = Client.Given, ToldOn = on })],
            Goals = [.. goals.Select(goal => new GoalRow { Goal = goal.Goal, FirstStep = Draw.Of(KansasWords.FirstSteps), Responsible = goal.Who, By = goal.By, FirstBy = goal.By })],
            Contingencies = begun.Contingencies ?? [.. KansasWords.Contingencies.Select((each, at) => new ContingencyRow { Area = each.Area, If = each.If, Then = each.Then, FirstBackup = $"{Draw.Of(each.Backups)}, 620-555-01{Draw.Between(10, 99)}", TriedOn = at == 0 ? on : null })],
            Contact = Client.Fill("By text after 6 PM; a card when {she} does not answer."), Week = begun.Week ?? [new() { Days = "Monday to Friday", Work = "2 PM to 10 PM", Family = "Mornings with the children" }, new() { Days = "Weekend", Family = "Family, church" }],
            Skills = [.. (begun.Skills ?? []), new SkillRow { Skill = Draw.Of(KansasWords.Skills), Use = "For the next step at work" }], Words = new(Own: Draw.Of(KansasWords.OwnWords)), CopyGiven = "yes",
        });
    }

    private Writing Writing(DateOnly on) => new(new CaseFile(life.Pack, "", null, null, [.. life.SoFar(on)]), on);

    private void Sign<T>(DocumentOf<T> type, DateOnly on, T record) where T : class, IDocument<T>
    {
        var answers = type.Write(record);
        var hash = SignedDocument.HashOf(type.Name, answers);
        var signed = new SignedDocument(type.Name, answers, [.. type.SignedBy.Select(role => new Signature(role == "client" ? Client.Name : Client.Counselor.Name, role, on, role == "client" ? "on this screen" : "signed in", hash))], null);
        foreach (var entry in type.Entries(Writing(on), signed)) life.Add(entry);
    }
}
