using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Ui.EntryForms;

/// <summary>What one agency alone has among the forms: shorter ones for some entries of a kind, groups of its own, and when a form is offered at all.</summary>
public sealed record AgencyForms
{
    public static AgencyForms None { get; } = new();

    /// <summary>Shorter forms for some entries of a kind.</summary>
    public IReadOnlyList<Recording> Short { get; init; } = [];

    /// <summary>The group in which the agency looks for a kind, where it is another than everywhere.</summary>
    public IReadOnlyDictionary<Kind, string> Groups { get; init; } = new Dictionary<Kind, string>();

    /// <summary>When a kind is offered; always where nothing is said.</summary>
    public IReadOnlyDictionary<Kind, Func<CaseView, bool>> AppliesWhen { get; init; } = new Dictionary<Kind, Func<CaseView, bool>>();

    /// <summary>The page of the case that leads through the questions of a kind, by its name.</summary>
    public IReadOnlyDictionary<Kind, string> Pages { get; init; } = new Dictionary<Kind, string>();
}
