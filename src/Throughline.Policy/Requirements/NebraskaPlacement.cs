namespace Throughline.Policy.Requirements;

/// <summary>Nebraska VR, Placement Services.</summary>
internal static class NebraskaPlacement
{
    public static readonly Requirement[] All =
    [
        new("NE-PL-01", "Placement starts with a referral, once an approved plan lists job search assistance and the client is ready")
        { Through = ["page: Case", "page: Record"] },
        new("NE-PL-02", "The first meeting after the referral, at best a warm hand-off of both specialists and the client") { Through = ["page: Case", "page: Record"] },
        new("NE-PL-03", "A substantive contact every week of job search, by any means") { Through = ["page: Today", "page: Case", "page: Record"] },
        new("NE-PL-04", "A contact in person or virtual every month of job search") { Through = ["page: Today", "page: Case", "page: Record"] },
        new("NE-PL-05", "Substantive contacts are team services; scheduling, cancellations and no-shows are task notes and meet nothing") { Through = ["page: Today", "page: Record"] },
        new("NE-PL-06", "Job seeking skills need a plan that lists them, and have four areas") { Through = ["page: Record", "document: Job Seeking Skills notice"] },
        new("NE-PL-07", "Job seeking skills are completed by the curriculum or by a discussion of all four areas") { Through = ["page: Record", "page: Log contact for a group", "document: Job Seeking Skills notice"] },
        new("NE-PL-08", "A Job Search Agreement is completed with the client") { Through = ["document: Job Search Agreement"] },
        new("NE-PL-09", "The team reviews the agreement every 90 days and answers ten questions") { Through = ["page: Today", "document: 90-day review of the Job Search Agreement"] },
        new("NE-PL-10", "A Job Facts Guide, help with contacts and applications, regular attendance") { Through = ["document: Job Facts Guide"] },
        new("NE-PL-11", "The case is staffed at a WIN meeting before any worksite activity") { Through = ["page: Case", "page: Record", "page: Meeting"] },
        new("NE-PL-12", "A change of job goal needs placement specialist, counseling specialist and client to agree") { Through = ["page: Record"] },
        new("NE-PL-13", "Who cannot take part for a month or longer goes back to the counselor") { Through = ["page: Today", "page: Record"] },
        new("NE-PL-14", "The client's permission before any advocacy: all employers, established ones, or none")
        { Through = ["page: Case", "page: Record"] },
        new("NE-PL-15", "Kinds of advocacy, from picking up an application to an employer tour") { Through = ["page: Record"] },
        new("NE-PL-16", "Search before a new employer is made, so that none is there twice") { Through = ["page: Employers"] },
        new("NE-PL-17", "Contacts with employers are recorded on the occasions that the chapter lists") { Through = ["page: Employers", "page: Employer"] },
        new("NE-PL-18", "An employer is prospective, active or inactive") { Through = ["page: Employers"] },
        new("NE-PL-19", "New and changed employer information is shared in team meetings") { Through = ["page: Meeting", "page: Employers"] },
        new("NE-PL-30", "Two follow-up contacts in the first 30 days of employment") { Through = ["page: Today", "page: Case", "page: Record"] },
        new("NE-PL-31", "Then one a month until closure or extended services") { Through = ["page: Today", "page: Case", "page: Record"] },
        new("NE-PL-32", "One follow-up with the employer in the first 30 days, unless the client declines") { Through = ["page: Today", "page: Record", "document: Employer 30-day notice"] },
        new("NE-PL-33", "Employer concerns are answered within one business day") { Through = ["page: Today", "page: Record"] },
        new("NE-PL-34", "Client issues are answered within one business day") { Through = ["page: Today", "page: Record"] },
        new("NE-PL-35", "Follow-up on every case, supported employment or not") { Through = ["page: Today", "page: Case"] },
        new("NE-PL-36", "Employment success skills by topic") { Through = ["page: Record", "page: Log contact for a group"] },
        new("NE-PL-37", "Follow-up starts with the job that VR supports; another job does not start it") { Through = ["page: Record"] },
        new("NE-PL-38", "The 90-day clock starts on the latest of job start, end of unpaid and payment of paid authorizations") { Through = ["page: Case", "page: Why"] },
        new("NE-PL-39", "The counseling specialist is notified of the placement") { Through = ["page: Notices", "page: Record"] },
        new("NE-PL-40", "A lost job ends its follow-up; with the client's agreement placement restarts") { Through = ["page: Record", "page: Today"] },
        new("NE-PL-41", "After 90 days without post-employment services, a final contact secures the agreement to close") { Through = ["page: Closure", "page: Record", "document: Closure letter"] },
        new("NE-PL-42", "Past duties are judged by the version then in force, and every version stays readable") { Through = ["page: Policy", "page: Why"] },
        new("NE-PL-43", "Team services are not bought: an authorization for one is refused") { Through = ["page: Record"] },
        new("NE-PL-44", "Specialist and client agree that this is the job that VR supports, and it is recorded with the job") { Through = ["page: Record"] },
    ];
}
