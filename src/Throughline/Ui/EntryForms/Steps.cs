using Throughline.Casework.Access;
using Throughline.Policy;
using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Ui.EntryForms;

/// <summary>Where the cures of policy lead in this program, and which comes first.</summary>
public static class Steps
{
    public static Cure LogContact => Cures.LogContact;

    /// <summary>The contact that assures that all is met and secures the agreement to close.</summary>
    public static Cure LogFinalContact => Cures.LogFinalContact;

    /// <summary>The address of the recording page of a case, of the document's editor, or of the page that leads through it.</summary>
    public static string Address(this Cure cure, string number)
    {
        var of = Links.Case(number);
        if (cure.Page is not null) return of.Page(cure.Page);
        return cure.Document is not null ? of.Document(cure.Document) : of.RecordKind(cure.Kind.JsonName(), [.. cure.Preset.Select(each => (each.Field, (string?)each.Value))]);
    }

    private static readonly HashSet<string> ByProviders = [.. Packs.All.SelectMany(pack => pack.Documents).Where(type => type.ByProvider).Select(type => type.Key)];

    /// <summary>
    /// Whether somebody in this role can take it: it leads nowhere for others. A document is written by who sees all of the file that it is begun from,
    /// a provider's report by its staff too.
    /// </summary>
    public static bool IsFor(this Cure cure, Role role) => AccessTable.Records(role, cure.Kind)
        && (cure.Document is not { } key || AccessTable.SeesAll(role) || (role == Role.ProviderStaff && ByProviders.Contains(key)));

    /// <summary>What to record to meet the duty.</summary>
    public static Cure For(Obligation owed) => owed.Cure;

    /// <summary>What to record to meet the duty in this case: first of all what opens the way to it, where something stands before it.</summary>
    public static Cure For(Obligation owed, Evaluation of) => Shut(owed, of)?.Cure ?? owed.Cure;

    /// <summary>Whether only the case can tell what meets the duty: a gate may stand before it.</summary>
    public static bool IsGuarded(Duty duty) => duty.LetInBy is not null;

    /// <summary>The shut gate before what would meet the duty, where there is one.</summary>
    public static GateReading? Shut(Obligation owed, Evaluation of) =>
        owed.Rule.LetInBy is { } before ? of.Gates.FirstOrDefault(gate => gate.Rule.Id == before.Id && gate.Step == before.Step && !gate.Open) : null;

    /// <summary>What supplies the first thing that a shut gate lacks; null where only time does.</summary>
    public static Cure? FirstMissing(GateReading gate) => gate.Cure;

    /// <inheritdoc cref="For(Obligation)"/>
    public static Cure For(Duty duty, string? about) => duty.Cure.For(about);
}
