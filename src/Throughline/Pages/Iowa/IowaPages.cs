using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Casework.Agencies;
using Throughline.Casework.Cases;
using Throughline.Pages.Cases;
using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.Documents;
using Throughline.Ui;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Iowa;

/// <summary>What Iowa alone has: the closure as 26-0, the way back after it, status 32-0.</summary>
public sealed class IowaPages() : OwnCasePages("iowa-ivrs")
{
    public override AgencyForms Forms => IowaForms.All;

    public override CaseAdditions Of(CaseOnFile of, CaseView facts) => new()
    {
        Ways = new Dictionary<string, (string, string)>
        {
            [Closure26.Close.Id] = ("closure", "See the closure checklist"), [Status32.PostEmployment.Id] = ("returning", "This person is back"),
        },
        LeftOut = CaseStatuses.Ended.Contains(of.Evaluation.Status.Code) ? new HashSet<string> { Closure26.Close.Id } : new HashSet<string>(),
        Leads = of.Header.Predecessor is { } earlier ? [($"Closed file, {earlier}", "earlier-file", Kind.ClosedFile)] : [],
        Section = AfterClosure.Of(of, facts) is null ? null : "/Pages/Iowa/_AfterClosure.cshtml",
    };

    public override IReadOnlyList<(string Words, string Address)> OfThePerson(CaseView facts) =>
        facts.Each<Closed>().Any() ? [(Returning.Latest(facts.Entries) is { Determination: null } ? "What you asked for" : "Ask for help again", Links.AskAgain)] : [];

    public override IReadOnlyList<(string Words, string Address)> OfTheTeam => [("Outcomes of 32-0", Links.Outcomes)];

    public override PageAfterSigning? After(DocumentType signed, IReadOnlyDictionary<string, string> answers) =>
        signed == BenefitSearch.Type ? new("exceptions", "Exceptions to policy", false)
        : signed == Ipe2.Type ? new("returning", "Go on with post-employment", false) : signed == ExceptionRequest.Type ? new("exceptions", "See the request", false) : null;
}
