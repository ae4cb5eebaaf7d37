namespace Throughline.Demo.Lives.Nebraska;

/// <summary>What specialists write of contacts in job search. {slots} are filled from the case.</summary>
internal static class SearchWords
{
    /// <summary>Any way of talking.</summary>
    public static readonly string[] Talk =
    [
        "Sent two openings at {employer}. {She} will apply for the {title} job by {weekday}.",
        "Went through the {employer} application. {She} asks about part-time hours and benefits.",
        "Interview at {employer} went well; no answer yet.",
        "{name} applied at {employer} on {weekday} and has the confirmation number.",
        "Talked about the gap in the résumé. {She} will say it in one sentence and move on.",
        "No answer from {employer} after ten days. {She} will ask for {boss} on {weekday}.",
        "{employer} filled the job. {name} is disappointed but wants to keep going; two more to try this week.",
        "Practiced the question about schedules. {She} can work any day but {weekday}.",
        "{She} found the {title} opening at {employer} by {selfward}. I read the cover letter and changed one line.",
        "{name} asked what to say about the accommodation. We agreed: after the offer, before the first day.",
        "Three applications this week: {employer}, {other}, and one more from the job board.",
        "{employer} called {obj} back. Interview {weekday} at 10; the bus gets there at 9:35.",
        "Bus route changed. We looked up the new one together: 40 minutes to {employer}, no transfer.",
        "{She} would take evenings now that a sister can help with the children.",
        "Asked about pay at {employer}: it starts at {wage}. That covers the rent and the bus pass.",
        "{name} has a good week: slept, walked, sent four applications.",
        "A hard week: the car is in the shop. We kept to jobs on the bus line.",
        "{She} did not hear from {other}. We will call together on {weekday}.",
        "Worried about losing health coverage. Booked a talk with the benefits specialist.",
        "Read two job ads aloud and marked what {she} can do already. More than {she} thought.",
        "{name} turned down {other}: 11 PM to 7 AM does not fit the medicine. We note nights as out.",
        "Thank-you note to {boss} at {employer} went out the same afternoon.",
        "References: two former supervisors said yes, one number is dead. {She} will find a third.",
        "Updated the list of where {she} applied. Eleven so far, four still open.",
        "{She} asked to start as {a} in a smaller place. {employer} has nine people; I will ask.",
        "Background check form for {employer} is done and returned.",
        "{name} finished the online test for {employer}: 82, and 70 was needed.",
        "Second interview at {employer} on {weekday}, this time with {boss}.",
        "{She} said the last interview felt rushed. We wrote three stories {she} can tell in a minute each.",
        "Looked at what {a} earns in the county: {wage} is in the middle.",
        "Mail from {employer}: not this time, they keep the application for six months.",
        "{name} is ready to call employers without me. Made the first two calls while I listened.",
        "Set this week's aim: two applications and one visit in person.",
        "Aim of last week met: both applications sent, one answer already.",
        "Aim of last week half met; the library computer was down. {She} will come to our office {weekday}.",
        "{She} has a phone again, same number, and voice mail is set up.",
        "Talked through the drug screen at {employer}. {She} has the letter from the doctor.",
        "{other} wants weekends. {name} can do every second one, and will say so.",
    ];

    public static readonly string[] Text =
    [
        "{name} texted that {she} applied to the {title} job. We agreed how {she} will answer the schedule question.",
        "Text back and forth about the ad at {employer}. {She} likes the hours; applies tonight.",
        "{She} sent a photo of the help-wanted sign at {other}. I will call them {weekday}.",
        "“Got the interview!” {employer}, {weekday}. Sent three questions to practice.",
        "Reminded {obj} to ask {boss} about training pay. {She} did: paid from day one.",
        "{name} wrote from the bus: on the way to drop the application at {employer}.",
        "Texted the link for the {employer} opening; {she} answered with two good questions.",
        "{She} is nervous about {weekday}. Wrote back what went well last time.",
        "Wrote that {other} said no. {She} answered: next one.",
        "Agreed by text on this week's two applications.",
    ];

    public static readonly string[] Email =
    [
        "Sent two openings at {employer}. {She} will answer by {weekday} which one fits.",
        "{name} sent the new résumé. Fixed the dates and sent it back.",
        "Sent the interview questions {boss} likes to ask. {She} will write answers in {her} own words.",
        "{She} forwarded the answer of {employer}: they want to see {obj} in the second week.",
        "E-mailed what {a} earns here and the bus times for {employer}.",
        "{name} sent the cover letter for {other}. Short and good; one word changed.",
        "Sent the link to the typing practice and the county job board.",
        "{She} wrote that the online application at {employer} stuck on page 3. Sent the paper form.",
        "Sent a summary of what we agreed, in large print as {she} asked.",
    ];

    public static readonly string[] FaceToFace =
    [
        "Met at the library. Filled in the {employer} application together; {she} typed, I read.",
        "Met at the office. Went through the month: what worked, what did not, what next.",
        "Mock interview. {She} looks up now and waits for the end of the question.",
        "Drove past {employer} and {other} to see how far the walk from the stop is: six minutes.",
        "{name} brought the pay stub of the last job; we put exact dates into the application.",
        "Sat with {obj} while {she} called {boss}. {She} spoke clearly and asked for {weekday}.",
        "Tried on interview clothes from the closet. Jacket fits, shoes next week.",
        "Went through the {title} job ad line by line and made it into a list of ten tasks; {she} can do seven.",
        "Video call from {her} kitchen. Camera at eye level, window in front: ready for {employer}.",
        "Met with {name} and {her} mother. Everybody knows now who drives on which day.",
        "Practiced the form with the screen reader. Works if {she} uses the other browser.",
        "Met after the support group. {She} is tired but keeps to the plan: {employer} on {weekday}.",
        "Wrote {her} strengths on one page: on time, exact, kind to customers.",
        "Looked at pictures of the floor at {employer}. Noise is a worry; ear protection is allowed.",
        "Met at {other} for coffee and watched the counter at noon. {She} could see {selfward} there.",
    ];

    public static readonly string[] HandOff =
    [
        "First meeting with {counselor}, {name} and me. Warm hand-off; we agreed who does what.",
        "Three of us at the table: {counselor} told what the plan says, {name} what {she} hopes for. I am the one to call now.",
        "{counselor} introduced us. {name} wants to work as {a}, {hours} hours, in a place where {she} is not alone.",
        "Hand-off meeting by video with {counselor}. {name} asked good questions about what happens first.",
    ];
}
