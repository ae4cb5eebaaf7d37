using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies;

/// <summary>Steps that cases of several agencies have in common.</summary>
internal static class PersonSteps
{
    public static PersonStep Joined { get; } = new("You joined", "We get to know you.", view => view.Entries.Count == 0 ? null : new("{0}.", view.Entries[0].On));

    public static PersonStep Planned { get; } = new("You made a plan for work", "We write it together.", view =>
        view.Plan is { } plan ? new("{0}. Your goal: {1}", ((Entry)plan).On, plan.Goal) : null);

    public static PersonStep Closed { get; } = new("Your case closes", "You can ask for help afterwards.", view =>
        view.Each<Closed>().FirstOrDefault() is { } closed ? new("On {0}. You can still ask for help.", closed.On) : null);
}
