using Throughline.Policy.CaseFiles;
using Throughline.Casework.Cases;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;

namespace Throughline.Ui;

/// <summary>
/// What one agency alone has on the pages that all share. A wing of pages makes one, and one line of the list names it;
/// where an agency has none, the shared pages stand as they are.
/// </summary>
public class AgencyPages(string agency)
{
    /// <summary>The agency's word in a case file.</summary>
    public string Agency { get; } = agency;

    /// <summary>The forms that the agency alone has.</summary>
    public virtual AgencyForms Forms => AgencyForms.None;

    /// <summary>What the agency alone adds to the page of a case.</summary>
    public virtual CaseAdditions Of(CaseOnFile of, CaseView facts) => CaseAdditions.None;

    /// <summary>Lists that the agency alone has, beside its reports.</summary>
    public virtual IReadOnlyList<(string Words, string Address)> Lists => [];

    /// <summary>What the person whose case it is can do from their own account: words and address; nothing where nothing is open to them.</summary>
    public virtual IReadOnlyList<(string Words, string Address)> OfThePerson(CaseView facts) => [];

    /// <summary>What a team of the agency is measured by besides: words and address.</summary>
    public virtual IReadOnlyList<(string Words, string Address)> OfTheTeam => [];

    /// <summary>The page of the case that goes on from a document once it is signed, by its answers; null where the document itself is shown.</summary>
    public virtual PageAfterSigning? After(DocumentType signed, IReadOnlyDictionary<string, string> answers) => null;
}

/// <summary>What an agency alone adds to the page of a case, and what the shared parts of it leave out for that.</summary>
public sealed record CaseAdditions
{
    public static CaseAdditions None { get; } = new();

    /// <summary>Steps that come next and that no gate guards.</summary>
    public IReadOnlyList<ComingStep> Next { get; init; } = [];

    /// <summary>What stopped the work, and what starts it again.</summary>
    public Standstill? Standstill { get; init; }

    /// <summary>Pages that lead through what a gate guards, by the id of its rule.</summary>
    public IReadOnlyDictionary<string, (string Page, string Words)> Ways { get; init; } = new Dictionary<string, (string, string)>();

    /// <summary>Ids of rules whose window, clock, gate or meter the shared parts leave out: it is told elsewhere on the page, or no longer matters.</summary>
    public IReadOnlySet<string> LeftOut { get; init; } = new HashSet<string>();

    /// <summary>Further pages of the case, by the last word of their address, each for those who see entries of a kind.</summary>
    public IReadOnlyList<(string Words, string Page, Kind Of)> Leads { get; init; } = [];

    /// <summary>A section of its own: the partial view, for the model of the case's page.</summary>
    public string? Section { get; init; }

    /// <summary>What stands above all else, over the whole width; a partial view like the section.</summary>
    public string? Above { get; init; }

    /// <summary>What stands before what is owed; a partial view like the section.</summary>
    public string? First { get; init; }

    /// <summary>The kind of entry from which the section is told: who does not see it has the shared parts instead.</summary>
    public Kind? ToldFrom { get; init; }
}

/// <summary>A step that comes next: what it is, what makes it possible or what is missing, and the act.</summary>
public sealed record ComingStep(string Title, string Says, string? Missing, Cure? Step);

/// <summary>A standstill: beside the status in a few words, then in full; and whether it waits for somebody to start again.</summary>
public sealed record Standstill(string Title, string Brief, string Says, bool Waits);

/// <summary>A page of the case that goes on from a signed document, with the words of its link; whether signing leads there at once; and what followed from the answers.</summary>
public sealed record PageAfterSigning(string? Page, string Words, bool AtOnce = false, string? Says = null);

/// <summary>Each agency's own pages, by the agency's word.</summary>
public sealed class PagesByAgency(IReadOnlyList<AgencyPages> all)
{
    public AgencyPages Of(string agency) => all.FirstOrDefault(pages => pages.Agency == agency) ?? new(agency);
}
