namespace Throughline.Policy;

/// <summary>Nebraska VR, Post Employment Services.</summary>
internal static class NebraskaPostEmployment
{
    public static readonly Requirement[] All =
    [
        new("NE-PE-01", "On request the objective is assessed: maintain, regain or advance") { Through = ["page: Record", "page: Case"] },
        new("NE-PE-02", "Five criteria: readily available, easy to arrange, routine, limited, within twelve months") { Through = ["page: Record", "page: Case"] },
        new("NE-PE-03", "A new case where services are hard to arrange, take much staff time or cannot be done in time")
        {
            SetAside = "The outcome is recorded; opening the new case with the old file linked is missing.",
        },
        new("NE-PE-04", "If neither fits: full consultation and review of appeal rights, both recorded")
        {
            SetAside = "Consultation and appeal rights can be recorded with the determination; where neither fits they are not asked for.",
        },
        new("NE-PE-05", "The window ends twelve months after the successful closure; no extension, no exception") { Through = ["page: Case"] },
        new("NE-PE-06", "Guided questions for each objective") { SetAside = "The guided questions of the three objectives are not asked." },
        new("NE-PE-07", "Regain is limited to the same SOC code") { Through = ["page: Record", "page: Case"] },
        new("NE-PE-08", "Advance stays within the career pathway and should bring more pay, hours, promotion or benefits")
        {
            SetAside = "The career pathway is checked; the expected gain and other agencies are not asked for.",
        },
        new("NE-PE-09", "A request to advance from five pathways is referred to CPAP") { Through = ["page: Today", "page: Record"] },
        new("NE-PE-10", "Every post-employment case has an IPE amendment: goal, services, required signatures")
        {
            Through = ["document: Plan amendment for post-employment services"],
            SetAside = "The amendment is written, signed and held to the window; a post-employment service or authorization without one is not refused.",
        },
        new("NE-PE-11", "The client gets a copy of the amendment and the rights sheet; the hand-over is recorded") { Through = ["document: Plan amendment for post-employment services"] },
        new("NE-PE-12", "An authorization or service dated past the window is refused")
        {
            SetAside = "Authorizations past the window are refused by every door; a service given past it is not.",
        },
        new("NE-PE-13", "At completion a task entry sums up; a new or better job updates the work history")
        {
            SetAside = "The summary and the new job can be recorded; nothing asks for them at completion.",
        },
        new("NE-PE-14", "The case stays in post-employment until the twelve months have run, then leaves it by itself") { Through = ["page: Case"] },
        new("NE-PE-15", "All rules on writing a plan apply to the amendment")
        {
            SetAside = "The amendment has its own sections and signatures; further rules on writing a plan are not among the source policies.",
        },
    ];
}
