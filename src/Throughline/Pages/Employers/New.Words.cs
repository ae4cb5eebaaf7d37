using Throughline.Casework.Employers;
using Throughline.Ui;

namespace Throughline.Pages.Employers;

/// <summary>What was typed of a new employer beside what is known of those that are likely the same.</summary>
public sealed partial class NewModel
{
    /// <summary>What is known of one of them; "same" or "close" where it agrees.</summary>
    public sealed record Cell(string Of, string Text, string? Alike);

    public sealed record Row(string Field, string? Typed, IReadOnlyList<Cell> Known);

    /// <summary>What the new one is, beside the one it is like.</summary>
    public static IReadOnlyList<(string Value, string Text, string Id)> Kinds { get; } =
    [
        ("branch", "another branch of it: we note it on the new one", "kind"), ("other", "another employer at the same place or phone", "kind2"),
        ("owner", "the new owner: the old one becomes inactive", "kind3"),
    ];

    public string LikelyTitle => Wording.Count(Likely.Count, "likely match", "likely matches")
        + (Likely[0].Because.Count <= 2 ? "" : Likely.Count > 1 ? "; the first is almost surely the same" : "; it is almost surely the same");

    public string KindAsked => $"{Likely[0].Employer.Name} has the {string.Join(", ", Likely[0].Because)}. This one is";

    public IEnumerable<Row> Rows =>
    [
        Compared("Name", Name, "name", employer => employer.Name), Compared("Phone", Phone, "telephone", employer => employer.Phone),
        Compared("Web or e-mail", Web, "domain", employer => employer.Domain),
        Compared("Address", string.Join(", ", new[] { Street, City }.Where(part => !string.IsNullOrWhiteSpace(part))), "address", EmployerWords.Place),
        Said("Status", each => EmployerWords.Status(each.Employer.Status)), Said("Last contact", each => LastContact.GetValueOrDefault(each.Employer.Id, "none")),
        Said("Why it is shown", each => string.Join(", ", each.Because)),
    ];

    private Row Compared(string field, string? typed, string reason, Func<Employer, string?> known) => new(
        field, string.IsNullOrWhiteSpace(typed) ? "nothing" : typed,
        [.. Likely.Select(each => new Cell(each.Employer.Name, known(each.Employer) is { Length: > 0 } text ? text : "none", Alike(each, reason)))]);

    private Row Said(string field, Func<LikelyEmployer, string> says) => new(field, null, [.. Likely.Select(each => new Cell(each.Employer.Name, says(each), null))]);

    private static string? Alike(LikelyEmployer one, string reason) => one.Because.FirstOrDefault(because => because.EndsWith(reason, StringComparison.Ordinal)) is not { } because ? null
        : because.StartsWith("same", StringComparison.Ordinal) ? "same" : "close";
}
