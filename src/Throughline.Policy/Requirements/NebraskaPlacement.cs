namespace Throughline.Policy;

/// <summary>Nebraska VR, Placement Services.</summary>
internal static class NebraskaPlacement
{
    public static readonly Requirement[] All =
    [
        new("NE-PL-01", "Placement starts with a referral, once an approved plan lists job search assistance and the client is ready")
        {
            SetAside = "A referral is recorded on the case page; that it needs a plan listing job search assistance is not checked yet.",
        },
        new("NE-PL-02", "The first meeting after the referral, at best a warm hand-off of both specialists and the client")
        {
            SetAside = "No entry tells a warm hand-off from another contact, and the placement specialist gets no notice of the referral.",
        },
        new("NE-PL-03", "A substantive contact every week of job search, by any means") { Through = ["page: Today", "page: Case"] },
        new("NE-PL-04", "A contact in person or virtual every month of job search") { Through = ["page: Today", "page: Case"] },
        new("NE-PL-05", "Substantive contacts are team services; scheduling, cancellations and no-shows are task notes and meet nothing")
        {
            SetAside = "The engine tells them apart; the form that records a task note beside a contact is not there yet.",
        },
        new("NE-PL-06", "Job seeking skills need a plan that lists them, and have four areas")
        {
            SetAside = "The gate refuses a session outside the plan; the JSS notice with its four areas has no page yet.",
        },
        new("NE-PL-07", "Job seeking skills are completed by the curriculum or by a discussion of all four areas")
        {
            SetAside = "The duty counts both ways; recording a session for a group of clients at once is missing.",
        },
        new("NE-PL-08", "A Job Search Agreement is completed with the client")
        {
            SetAside = "The duty and the document's sections exist; its editor and signing have no page yet.",
        },
        new("NE-PL-09", "The team reviews the agreement every 90 days and answers ten questions")
        {
            SetAside = "The duty and the ten questions exist; the review's editor has no page yet.",
        },
        new("NE-PL-10", "A Job Facts Guide, help with contacts and applications, regular attendance")
        {
            SetAside = "The guide's sections exist; its editor has no page yet.",
        },
        new("NE-PL-11", "The case is staffed at a WIN meeting before any worksite activity")
        {
            SetAside = "The gate refuses the activity; a WIN meeting with its agenda has no page yet.",
        },
        new("NE-PL-12", "A change of job goal needs placement specialist, counseling specialist and client to agree")
        {
            SetAside = "The finding refuses it; there is no form that gathers the three agreements.",
        },
        new("NE-PL-13", "Who cannot take part for a month or longer goes back to the counselor")
        {
            SetAside = "The duty runs; ending the referral with its reason from the row is missing.",
        },
        new("NE-PL-14", "The client's permission before any advocacy: all employers, established ones, or none")
        {
            SetAside = "The gate knows the three answers; contacts with employers outside an 'established only' permission are not refused yet.",
        },
        new("NE-PL-15", "Kinds of advocacy, from picking up an application to an employer tour")
        {
            SetAside = "Worksite activities have their kinds; other advocacy is recorded only as the contact's services, in free words.",
        },
        new("NE-PL-16", "Search before a new employer is made, so that none is there twice")
        {
            SetAside = "Likely matches are found when an employer is saved; the page that shows them while typing is missing.",
        },
        new("NE-PL-17", "Contacts with employers are recorded on the occasions that the chapter lists")
        {
            SetAside = "Contact notes are stored with the employer; the page that lists the occasions is missing.",
        },
        new("NE-PL-18", "An employer is prospective, active or inactive")
        {
            SetAside = "The status is stored; the page that changes it is missing.",
        },
        new("NE-PL-19", "New and changed employer information is shared in team meetings")
        {
            SetAside = "There is no digest of what changed since the last meeting.",
        },
        new("NE-PL-30", "Two follow-up contacts in the first 30 days of employment") { Through = ["page: Today", "page: Case"] },
        new("NE-PL-31", "Then one a month until closure or extended services") { Through = ["page: Today", "page: Case"] },
        new("NE-PL-32", "One follow-up with the employer in the first 30 days, unless the client declines")
        {
            SetAside = "The duty and its waiver run; the employer 30-day notice has no page yet.",
        },
        new("NE-PL-33", "Employer concerns are answered within one business day")
        {
            SetAside = "The duty runs; raising and answering a concern from Today is missing.",
        },
        new("NE-PL-34", "Client issues are answered within one business day")
        {
            SetAside = "The duty runs; raising and answering a concern from Today is missing.",
        },
        new("NE-PL-35", "Follow-up on every case, supported employment or not") { Through = ["page: Today", "page: Case"] },
        new("NE-PL-36", "Employment success skills by topic")
        {
            SetAside = "The service can be recorded; its topics are free words.",
        },
        new("NE-PL-37", "Follow-up starts with the job that VR supports; another job does not start it")
        {
            SetAside = "The engine tells the jobs apart; the form that records a job is not there yet.",
        },
        new("NE-PL-38", "The 90-day clock starts on the latest of job start, end of unpaid and payment of paid authorizations")
        {
            SetAside = "The clock runs; the meter that names which date governs and what would move it is not there yet.",
        },
        new("NE-PL-39", "The counseling specialist is notified of the placement")
        {
            SetAside = "There are no notices to staff yet.",
        },
        new("NE-PL-40", "A lost job ends its follow-up; with the client's agreement placement restarts")
        {
            SetAside = "The phases follow the file; the form that asks for the client's agreement is not there yet.",
        },
        new("NE-PL-41", "After 90 days without post-employment services, a final contact secures the agreement to close")
        {
            SetAside = "The gate refuses an early closure; the closure checklist with its evidence is not there yet.",
        },
        new("NE-PL-42", "Past duties are judged by the version then in force, and every version stays readable")
        {
            SetAside = "Duties are judged by their version; the page that shows the chapters with their versions is not there yet.",
        },
    ];
}
