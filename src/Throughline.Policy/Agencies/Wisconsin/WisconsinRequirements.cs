using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>Wisconsin DVR, Individual Placement and Support.</summary>
internal static class WisconsinRequirements
{
    public static readonly Requirement[] All =
    [
        new("WI-IPS-01", "Only sites approved by contract specialist and state team lead are authorised") { Through = ["page: Providers", "page: Record", "api: providers"] },
        new("WI-IPS-02", "For consumers with serious and persistent mental illness who may need long-term support") { Through = ["page: ReferralPath", "page: Record"] },
        new("WI-IPS-03", "Employment specialists meet qualifications, recorded per person with dates") { Through = ["page: Providers", "page: Record", "api: providers"] },
        new("WI-IPS-04", "Sites are monitored for fidelity; reviews and MOUs recorded") { SetAside = "Memoranda are kept and their end is announced; fidelity reviews have no page yet." },
        new("WI-IPS-05", "The referral path from interest to plan") { Through = ["page: ReferralPath", "page: Record"] },
        new("WI-IPS-06", "Up to 24 months of support in employment") { Through = ["page: Case"] },
        new("WI-IPS-07", "The mental-health treatment team is named; its meetings and who came are recorded") { Through = ["page: ReferralPath", "page: Record"] },
        new("WI-IPS-10", "A report within 5 days of the end of the service or month") { Through = ["page: Today", "page: Record"] },
        new("WI-IPS-11", "Outer limits of 30 and 90 days from the authorization") { Through = ["page: Today", "page: Record"] },
        new("WI-IPS-12", "The fee is paid on an acceptable report; an unacceptable one is returned with reasons") { SetAside = "An unacceptable report is returned and a payment rests on an accepted one; money has no page yet." },
        new("WI-IPS-13", "More than a cursory response in every section") { Through = ["document: every report"] },
        new("WI-IPS-14", "Eight reports, from career profile to transition") { Through = ["document: eight reports, from career-profile to transition-report"] },
        new("WI-IPS-15", "The career profile rests on several face-to-face meetings and turns wishes into an action plan") { Through = ["document: career-profile"] },
        new("WI-IPS-16", "Profile and plan carry the consumer's own voice") { Through = ["document: career-profile"] },
        new("WI-IPS-20", "The sections of the career profile") { Through = ["document: career-profile"] },
        new("WI-IPS-21", "The career profile reaches DVR within five business days of the last meeting, and so does every update") { Through = ["document: career-profile", "page: Record", "page: Documents"] },
        new("WI-IPS-22", "Sources named; updated with each new job") { Through = ["document: career-profile"] },
        new("WI-IPS-23", "Work begun before DVR: near completion it may not be authorised; the decision is recorded") { Through = ["page: ReferralPath", "page: Record", "api: entries"] },
        new("WI-IPS-24", "Specialist and counselor confer on completeness") { Through = ["page: Decide", "api: decideReport", "document: job-development-plan"] },
        new("WI-IPS-30", "The elements of the job development plan") { Through = ["document: job-development-plan"] },
        new("WI-IPS-31", "The plan is reviewed every 60 days") { Through = ["page: Today", "page: Record"] },
        new("WI-IPS-32", "Employer contacts are updated at least every 60 days") { Through = ["document: job-development-contacts"] },
        new("WI-IPS-33", "The contact standard agreed between specialist and consumer is kept") { Through = ["document: job-development-plan"] },
        new("WI-IPS-34", "So is the standard of direct contact with employers") { Through = ["document: job-development-plan"] },
        new("WI-IPS-35", "Employers are contacted directly and in person, within the consumer's stated interests; exceptions are shown") { Through = ["page: Case", "page: Record", "document: job-development-report"] },
        new("WI-IPS-40", "The monthly report of job development") { Through = ["document: job-development-report"] },
        new("WI-IPS-41", "The job is competitive, integrated, and the employer is not the provider") { Through = ["page: Record", "document: job-start-report", "page: Closure"] },
        new("WI-IPS-42", "A substantial difference in hours needs DVR's approval; under 15 hours by choice is tracked") { Through = ["page: Case", "page: Record", "page: FewHours"] },
        new("WI-IPS-43", "The job start report") { Through = ["document: job-start-report"] },
        new("WI-IPS-44", "Job analysis, barriers, engineering, education for employers, preparation are recordable") { Through = ["page: Record", "document: job-development-report"] },
        new("WI-IPS-45", "Work with DVR's business services consultants is recorded and shared") { Through = ["document: job-development-report"] },
        new("WI-IPS-50", "Stability is reached when the level agreed with team and employer is met") { Through = ["page: Case", "page: Record", "document: ongoing-support-report", "document: transition-report"] },
        new("WI-IPS-51", "The monthly report of ongoing support") { Through = ["document: ongoing-support-report"] },
        new("WI-IPS-52", "Bonus for a transition in months 1 to 6") { SetAside = "The clock shows until when the bonus is earned; payment has no page." },
        new("WI-IPS-53", "No transition before 90 days on the job; a meeting is held") { Through = ["page: Case", "page: Record"] },
        new("WI-IPS-54", "The job end report") { Through = ["document: job-end-report"] },
        new("WI-IPS-55", "The transition report and its effective date") { Through = ["document: transition-report"] },
        new("WI-IPS-56", "The provider notifies DVR when the consumer stops working") { Through = ["page: Case", "page: Record", "page: Notices"] },
        new("WI-IPS-57", "Aims are followed: support falls, hours, wages and benefits rise")
        {
            SetAside = "Hours and support are recorded; no page shows the figures yet.",
        },
        new("WI-IPS-58", "At transition the hand-over is talked over and the consumer is told whom to turn to") { Through = ["document: transition-report"] },
        new("WI-IPS-59", "The 90 days of follow-along are a window with its closure day") { Through = ["page: Case", "page: Closure"] },
        new("WI-IPS-60", "At least two monitoring contacts a month; closure only after 90 stable days following the transition") { Through = ["page: Case", "page: Closure"] },
    ];
}
