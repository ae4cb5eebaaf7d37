namespace Throughline.Policy.Requirements;

/// <summary>Iowa IVRS, Policy 604, Status 32-0.</summary>
internal static class Iowa32
{
    public static readonly Requirement[] All =
    [
        new("IA-PE-01", "An informed choice among post-employment, a new case and job retention, with the options discussed")
        {
            SetAside = "The outcome is recorded, job retention among them; the options discussed only as a note.",
        },
        new("IA-PE-02", "To maintain, regain or advance, consistent with the person's strengths and informed choice")
        {
            SetAside = "The objective can be recorded; how it fits the person is not asked for yet.",
        },
        new("IA-PE-03", "Needs that call for a comprehensive plan point to a new plan, with eligibility") { SetAside = "Nothing asks for it yet." },
        new("IA-PE-04", "The closed file is requested and read; without it post-employment is impossible") { Through = ["page: Record", "page: Case"] },
        new("IA-PE-05", "Services run under an amended plan (IPE-2), status 32-0")
        {
            SetAside = "The status follows the file, and the amended plan is recorded; the form IPE-2 is not there.",
        },
        new("IA-PE-06", "The post-employment plan states reasons, current employment, anticipated actions, services") { SetAside = "The form IPE-2 is not there." },
        new("IA-PE-07", "Extended services for youth are not bought as post-employment services") { Through = ["page: Record"] },
        new("IA-PE-08", "Comparable benefits are used, or an exception is approved") { Through = ["page: Record"] },
        new("IA-PE-09", "Post-employment services are limited in scope and duration: each says how, and until when")
        {
            SetAside = "An amendment has a first and a last day; scope and duration of each service are not asked for yet.",
        },
        new("IA-PE-10", "The reason is one of the kinds that policy names, or stated in words")
        {
            SetAside = "Its entries are read, written and evaluated; the page for a returning person is not there yet.",
        },
        new("IA-PE-11", "The closed file is read before the plan, and each request for it ends in one disposition")
        {
            SetAside = "Its entries are read, written and evaluated; the queue of the state office is not there yet.",
        },
        new("IA-PE-12", "Post-employment is determined by a counselor after an informed choice; a decision against it carries reasons and appeal rights")
        {
            SetAside = "Its entries are read, written and evaluated; the notice of a decision is not written by the program yet.",
        },
        new("IA-PE-13", "The outcome of post-employment services is recorded at the end and measured")
        {
            SetAside = "Nothing measures it yet.",
        },
        new("IA-PE-14", "Iowa's statuses with their moves stand in one table")
        {
            SetAside = "A status that nothing else says can be recorded; the table of moves is not there yet.",
        },
    ];
}
