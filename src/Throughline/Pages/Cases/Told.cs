using Microsoft.AspNetCore.Mvc.ModelBinding;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;
using Throughline.Ui;

namespace Throughline.Pages.Cases;

/// <summary>A refusal of policy: the rule by its title, what is missing, the paragraph, and what to record first.</summary>
public sealed record Refused(string Title, IReadOnlyList<string> Because, Citation Cites, Cure? Cure)
{
    public string Said => string.Join(' ', Because);
}

/// <summary>Tells why an entry was not recorded: at its field where there is one, as a refusal where policy says so.</summary>
internal static class Told
{
    public static IReadOnlyList<Refused> Of(AppendOutcome outcome, ModelStateDictionary state, CaseOnFile of, Func<string, string>? inTheForm = null)
    {
        switch (outcome)
        {
            case AppendOutcome.Refused refused: return [.. refused.Refusals.Select(each => Why(each.Refusal, of))];
            case AppendOutcome.ForSupervisor asked: return [.. asked.Refusals.Select(each => Why(each.Refusal, of))];
            case AppendOutcome.Mistaken mistaken:
                foreach (var mistake in mistaken.Mistakes) state.AddModelError(Named(mistake.Field.Replace("replacement.", "", StringComparison.Ordinal)), Refusals.Said(mistake, of.Today));
                return [];

                string Named(string field) => inTheForm?.Invoke(field) ?? field;
            default:
                Refusals.Tell(outcome, state, of.Today);
                return [];
        }
    }

    public static IReadOnlyList<Refused> Of(IEnumerable<EntryRefusal> refusals, CaseOnFile of) => [.. refusals.Select(each => Why(each.Refusal, of))];

    private static Refused Why(Refusal refusal, CaseOnFile of) =>
        new(refusal.Title, [.. refusal.Because.Select(because => Wording.Sentence(Wording.Days(because, of.Today)))], refusal.Rule.Cites, refusal.Cure);
}
