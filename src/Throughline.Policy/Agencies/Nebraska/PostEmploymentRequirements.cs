using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>Nebraska VR, Post Employment Services.</summary>
internal static class PostEmploymentRequirements
{
    private const string Page = "page: Post-employment";
    private const string Amendment = "document: Plan amendment for post-employment services";

    public static readonly Requirement[] All =
    [
        new("NE-PE-01", "On request the objective is assessed: maintain, regain or advance") { Through = [Page, "document: Assessment: maintain the job", "document: Assessment: regain employment", "document: Assessment: advance in employment"] },
        new("NE-PE-02", "Five criteria: readily available, easy to arrange, routine, limited, within twelve months") { Through = [Page] },
        new("NE-PE-03", "A new case where services are hard to arrange, take much staff time or cannot be done in time") { Through = [Page, "page: Case"] },
        new("NE-PE-04", "If neither fits: full consultation and review of appeal rights, both recorded") { Through = [Page] },
        new("NE-PE-05", "The window ends twelve months after the successful closure; no extension, no exception") { Through = [Page, "page: Case"] },
        new("NE-PE-06", "Guided questions for each objective") { Through = [Page, "document: Assessment: maintain the job", "document: Assessment: regain employment", "document: Assessment: advance in employment"] },
        new("NE-PE-07", "Regain is limited to the same SOC code") { Through = [Page, "document: Assessment: regain employment", Amendment] },
        new("NE-PE-08", "Advance stays within the career pathway and should bring more pay, hours, promotion or benefits") { Through = [Page, "document: Assessment: advance in employment"] },
        new("NE-PE-09", "A request to advance from five pathways is referred to CPAP") { Through = [Page, "page: Today", "page: Record"] },
        new("NE-PE-10", "Every post-employment case has an IPE amendment: goal, services, required signatures") { Through = [Amendment, Page] },
        new("NE-PE-11", "The client gets a copy of the amendment and the rights sheet; the hand-over is recorded") { Through = [Amendment, Page] },
        new("NE-PE-12", "An authorization or service dated past the window is refused") { Through = ["page: Record", "command: import"] },
        new("NE-PE-13", "At completion a task entry sums up; a new or better job updates the work history") { Through = ["page: Complete post-employment", "page: Case"] },
        new("NE-PE-14", "The case stays in post-employment until the twelve months have run, then leaves it by itself") { Through = ["page: Case", Page] },
        new("NE-PE-15", "All rules on writing a plan apply to the amendment") { Through = [Amendment] },
    ];
}
