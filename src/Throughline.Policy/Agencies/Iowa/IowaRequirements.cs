using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>Iowa IVRS, Policy 604, Status 32-0.</summary>
internal static class IowaRequirements
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
    ];
}
