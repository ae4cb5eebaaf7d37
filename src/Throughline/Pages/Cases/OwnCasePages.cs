using Throughline.Ui;

namespace Throughline.Pages.Cases;

/// <summary>What one agency alone has on pages that rest on the page of a case.</summary>
public class OwnCasePages(string agency) : AgencyPages(agency)
{
    /// <summary>The checklist of a successful closure as of a day; null where no policy guards one.</summary>
    public virtual ClosureChecklist? ChecklistOf(CasePage of, DateOnly day) => ClosureChecklist.Of(of, day);
}
