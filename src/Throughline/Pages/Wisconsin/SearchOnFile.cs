using Throughline.Pages.Cases;
using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Ui;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Wisconsin;

/// <summary>How employers were approached lately: as agreed, in person, for a wish of the profile; and what departs from that.</summary>
public sealed class SearchOnFile(CasePage of)
{
    private const int Days = 30;

    private readonly IReadOnlyList<EmployerApproach> lately = EmployerApproach.In(of.Facts, of.Today.AddDays(-Days), of.Today);

    /// <summary>What departs, the latest first.</summary>
    public IReadOnlyList<(string Day, string Employer, string Departs)> Exceptions =>
        [.. lately.Where(each => each.IsException).Reverse().Select(each => (of.Short(each.Contact.On), each.Contact.Employer ?? "An employer", Wording.Sentence(each.Departs)))];

    public string Sum => lately.Count == 0 ? $"No employer was reached in the last {Days} days."
        : $"{Wording.Count(lately.Count, "contact")} in the last {Days} days, {lately.Count(each => !each.IsException)} in person for a wish of the profile.";

    /// <summary>Of this week, by the standard of the plan.</summary>
    public string? Week => of.Case.Evaluation.Obligations.LastOrDefault(each => each.Rule == ContactStandards.WithEmployers && each.Opened <= of.Today && each.Due >= of.Today) is { } week
        ? $"This week, from {of.Brief(week.Opened)}: {Met(week)}." : null;

    public string? Log => of.MayAdd(Kind.Contact) ? of.To.RecordKind(Kind.Contact.JsonName(), ("with", "employer")) : null;

    public string? Activity => of.MayAdd(Kind.ServiceGiven) ? of.To.RecordKind(Kind.ServiceGiven.JsonName(), ("areas", Activities.Area)) : null;

    private string Met(Obligation week) => week.Met is { } on ? $"the standard of the plan is met, {of.Brief(on)}"
        : $"{lately.Where(each => each.InPerson && each.Contact.On >= week.Opened).Select(each => (each.Contact.On, each.Contact.Employer)).Distinct().Count()} in person so far, the standard is not met yet";
}
