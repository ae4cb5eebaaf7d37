namespace Throughline.Demo.Lives.Nebraska;

/// <summary>Agreements, reviews, staffing, skills sessions, worksite activities.</summary>
internal static class AgreementWords
{
    public static readonly string[] Agreed =
    [
        "Talk each {weekday}, {hours} hours, {wage} or more, on a bus line. {She} applies, I open doors.",
        "Agreement signed at the kitchen table. {She} calls me {weekday}s; I bring leads; {counselor} looks after the benefits question.",
        "Went through who does what. {name} wants to hear from me even when there is nothing new.",
        "Signed. Barriers: child care after 3 PM and the last bus. Ways around both are written down.",
        "Agreement done in one meeting. {name} chose: work as {a}, days, within 12 miles.",
    ];

    public static readonly string[] Reviewed =
    [
        "All ten questions. Contact was steady, interviews were followed up; we add two employers and stay in job search.",
        "Reviewed with {name} and {counselor}. Goal still fits. Interviews are the weak spot: one mock interview each month.",
        "{She} kept nearly every week. Leads went cold on my side; I take three new ones. Stay in job search.",
        "Review by video. We looked at other areas next to {goal} and added stocking. Remain in job search.",
        "Reviewed. Transport was the barrier, and is no more since the new route. Agreement updated and signed.",
        "Team review: {name} asks for more help with follow-up calls. We make them together from now on.",
    ];

    public static readonly string[] Staffed =
    [
        "Staffed at WIN: the team knows two places that take job shadows. {employer} first.",
        "WIN meeting: presented {name} with {her} one-page profile. Ideas: {employer}, {other}.",
        "Staffed. {boss} at {employer} told the team they look for somebody exact.",
        "WIN: agreed that a job shadow comes before any application in this field.",
    ];

    public static readonly string[] JobSearchArea =
    [
        "Where to look: three boards, one list of employers within 12 miles, and people {she} knows.",
        "How jobs are found. {name} made a list of 14 people to tell.",
        "Set up alerts for {title} jobs and learned to read an ad for what it really asks.",
    ];

    public static readonly string[] ApplicationsArea =
    [
        "Applications and résumé: one page, dates checked, two versions.",
        "Filled in a practice application from start to end in 25 minutes.",
        "Résumé from a blank page. {She} was surprised how full it got.",
    ];

    public static readonly string[] InterviewsArea =
    [
        "Interviews: the five usual questions, twice each. Mock interview next week.",
        "Mock interview with a colleague {she} did not know. Calm, and asked about training.",
        "Practiced how to talk about the disability, and how not to.",
    ];

    public static readonly string[] PresentationArea =
    [
        "Appearance and speaking up for oneself: what to wear, what to ask for, when.",
        "Self-advocacy: {she} wrote the sentence about needing written instructions, and said it aloud.",
        "Grooming, first impressions, and how to ask for help in the first week.",
    ];

    public static readonly string[] Shadow =
    [
        "Two hours beside a {title} at {employer}. {She} asked about pace and breaks.",
        "Shadowed at {employer} from 9 to 11. Standing is fine; the noise less so.",
        "Job shadow with {boss}. {name} was allowed to try one step {selfward}.",
    ];

    public static readonly string[] Informational =
    [
        "{boss} at {employer} gave 30 minutes and an honest picture of the work.",
        "Informational interview at {employer}: they hire in spring, and want people who stay.",
    ];

    public static readonly string[] MockInterview =
    [
        "{boss} held a mock interview at {employer} and wrote down two things to keep and one to change.",
        "Mock interview with an employer: 20 minutes, good handshake, answers too short at first.",
    ];

    public static readonly string[] Tour =
    [
        "Tour of {employer}. {name} liked the people and the quiet corner, not the smell of the floor cleaner.",
        "Walked through {employer} with four others; {she} stayed to ask about shifts.",
    ];

    public static readonly string[] Experience =
    [
        "On-the-job experience at {employer}: first of three days. {boss} says careful and quick to learn.",
        "Started the on-the-job experience at {employer}, four hours a day for two weeks.",
    ];
}
