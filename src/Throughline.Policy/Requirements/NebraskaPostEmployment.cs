namespace Throughline.Policy;

/// <summary>Nebraska VR, Post Employment Services.</summary>
internal static class NebraskaPostEmployment
{
    private const string NoPage = "The rule is in force; post-employment has no page yet.";

    public static readonly Requirement[] All =
    [
        new("NE-PE-01", "On request the objective is assessed: maintain, regain or advance") { SetAside = NoPage },
        new("NE-PE-02", "Five criteria: readily available, easy to arrange, routine, limited, within twelve months") { SetAside = NoPage },
        new("NE-PE-03", "A new case where services are hard to arrange, take much staff time or cannot be done in time")
        {
            SetAside = "The outcome can be recorded; opening the new case with the old file linked is missing.",
        },
        new("NE-PE-04", "If neither fits: full consultation and review of appeal rights, both recorded")
        {
            SetAside = "Both can be recorded with the determination; nothing asks for them yet.",
        },
        new("NE-PE-05", "The window ends twelve months after the successful closure; no extension, no exception") { SetAside = NoPage },
        new("NE-PE-06", "Guided questions for each objective") { SetAside = "The questions are not asked yet." },
        new("NE-PE-07", "Regain is limited to the same SOC code") { SetAside = NoPage },
        new("NE-PE-08", "Advance stays within the career pathway and should bring more pay, hours, promotion or benefits")
        {
            SetAside = "The pathway is checked; the expected gain and other agencies are not asked for yet.",
        },
        new("NE-PE-09", "A request to advance from five pathways is referred to CPAP") { SetAside = NoPage },
        new("NE-PE-10", "Every post-employment case has an IPE amendment: goal, services, required signatures")
        {
            SetAside = "The gate refuses an amendment before its time; the amendment's editor and signing have no page yet.",
        },
        new("NE-PE-11", "The client gets a copy of the amendment and the rights sheet; the hand-over is recorded")
        {
            SetAside = "Both can be recorded with the amendment; nothing asks for them yet.",
        },
        new("NE-PE-12", "An authorization or service dated past the window is refused")
        {
            SetAside = "Authorizations are refused by every door; a service dated past the window is not yet.",
        },
        new("NE-PE-13", "At completion a task entry sums up; a new or better job updates the work history") { SetAside = NoPage },
        new("NE-PE-14", "The case stays in post-employment until the twelve months have run, then leaves it by itself") { SetAside = NoPage },
        new("NE-PE-15", "All rules on writing a plan apply to the amendment")
        {
            SetAside = "The amendment's editor, which would check them, has no page yet.",
        },
    ];
}
