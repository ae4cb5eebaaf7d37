using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>Iowa IVRS, Policy 604, Status 32-0.</summary>
internal static class IowaRequirements
{
    private const string Returning = "page: Returning";
    private const string Programs = "API: returns";
    private const string Plan = "document: ipe-2";

    public static readonly Requirement[] All =
    [
        new("IA-PE-01", "An informed choice among post-employment, a new case and job retention, with the options discussed") { Through = [Returning, "page: Ask for help again", Programs] },
        new("IA-PE-02", "To maintain, regain or advance, consistent with the person's strengths and informed choice") { Through = [Returning, Programs] },
        new("IA-PE-03", "Needs that call for a comprehensive plan point to a new plan, with eligibility") { Through = [Returning, Programs] },
        new("IA-PE-04", "The closed file is requested and read; without it post-employment is impossible") { Through = ["page: File requests", "page: Closed file", "page: Closed file, combined", "API: closed-files"] },
        new("IA-PE-05", "Services run under an amended plan (IPE-2), status 32-0") { Through = [Plan, "page: Case"] },
        new("IA-PE-06", "The post-employment plan states reasons, current employment, anticipated actions, services") { Through = [Plan] },
        new("IA-PE-07", "Extended services for youth are not bought as post-employment services") { Through = ["page: Record", Plan] },
        new("IA-PE-08", "Comparable benefits are used, or an exception is approved") { Through = ["document: benefit-search", "document: exception-request", "page: Exceptions", "page: Record"] },
        new("IA-PE-09", "Post-employment services are limited in scope and duration: each says how, and until when") { Through = [Plan, "page: Record"] },
        new("IA-PE-10", "The reason is one of the kinds that policy names, or stated in words") { Through = [Returning, Programs] },
        new("IA-PE-11", "The closed file is read before the plan, and each request for it ends in one disposition") { Through = ["page: Closed file", "page: File requests", "page: Today", "API: closed-files"] },
        new("IA-PE-12", "Post-employment is determined by a counselor after an informed choice; a decision against it carries reasons and appeal rights") { Through = [Returning, "page: Notice of decision", Programs] },
        new("IA-PE-13", "The outcome of post-employment services is recorded at the end and measured") { Through = ["page: End of 32-0", "page: Outcomes of 32-0"] },
        new("IA-PE-14", "Iowa's statuses with their moves stand in one table") { Through = ["page: Case", "page: Closure", "page: Record"] },
    ];
}
