using Throughline.Policy;

namespace Throughline.Casework;

/// <summary>Each agency's pack with the values and closed days that the agency itself has put in force.</summary>
#pragma warning disable CA1822 // The values come from the database with the pack's overrides.
public sealed class AgencyPacks
{
    /// <summary>The pack, or null for an agency that this program does not know.</summary>
    public Pack? Of(string agency) => Packs.Of(agency);

    /// <summary>What evaluates: this program's policy and the agency's own values. Cards that name another are evaluated anew.</summary>
    public string EvaluatedBy(Pack pack) => Program;

    private static readonly string Program = typeof(CaseFile).Module.ModuleVersionId.ToString("n")[..12];
}
