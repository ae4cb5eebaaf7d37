namespace Throughline.Demo.Words;

/// <summary>Talks with employers: for a client, and as notes in the employer database, which carry no client's name.</summary>
internal static class EmployerWords
{
    public static readonly string[] ForTheClient =
    [
        "{employer}, {boss}: two {title} jobs open next month. Would meet {name}.",
        "Called {boss} at {employer}. The application is on the desk; they decide {weekday}.",
        "Asked {employer} for feedback on the interview: friendly, should ask more questions.",
        "{boss} at {employer} is open to a job shadow in two weeks.",
        "{employer} needs somebody for {hours} hours. {boss} wants the résumé by {weekday}.",
        "Stopped by {employer}. Nothing now; {boss} asks that we call again next month.",
        "Set up the interview with {boss}, {weekday} at 10. Quiet room is possible.",
        "{employer} would move the start to 8:30 for the bus. {boss} says that is easy.",
        "Picked up the paper application at {employer} and asked {boss} about the pace on the line.",
        "Told {boss} how our follow-up works in the first months. They like that somebody calls.",
    ];

    public static readonly string[] FollowUp =
    [
        "{employer}, {boss}: on time each day, asks for no change.",
        "{boss} at {employer} is content. Would like {obj} to ask sooner when unsure.",
        "{employer}: does the work of two on {weekday}s. {boss} asked whether we have another like that.",
        "Visited {employer}. The written checklist helps; {boss} now uses it for everybody.",
        "{boss}: good with customers, slow on the register, gets quicker each week.",
        "{employer}, {boss}: one late arrival, called ahead. No concern.",
        "Called {boss}. Training is done, {she} works alone on the second station.",
        "{boss} says the team likes {obj}. Hours can go up in spring.",
    ];

    public static readonly (string Occasion, string Note)[] Database =
    [
        ("job-lead", "Looks for two people for days, one for evenings. Applications online or on paper at the front desk."),
        ("job-lead", "Opening for 20 to 24 hours. Wants somebody who stays; training is paid."),
        ("open-to-worksite-activity", "Open to job shadows on Tuesdays and Thursdays, two people at a time. Closed shoes."),
        ("open-to-worksite-activity", "Would host a tour for up to six. Ask two weeks ahead."),
        ("open-to-worksite-activity", "Willing to try an on-the-job experience of two weeks if we handle the paper."),
        ("training-provided", "Gave the shift leads an hour on working with people who are hard of hearing. They ask for more."),
        ("training-provided", "Lunch talk on accommodations and what they cost: mostly nothing."),
        ("new-information", "New manager since this month. Old phone number still works."),
        ("new-information", "Moved the entrance to the side street; the bus stops in front now."),
        ("new-information", "No openings until the second quarter. Call again then."),
        ("direct-placement", "Hired one of our people for days, 30 hours. Friendly first week."),
        ("direct-placement", "Second hire through us this year. They call us first now."),
        ("conversation", "Talked about what makes people stay: a named person to ask, and shifts known two weeks ahead."),
        ("conversation", "They had a bad experience years ago with another program. We agreed on small steps: one shadow, then we see."),
        ("conversation", "Asked about the tax credit. Sent the form and the two dates that matter."),
    ];
}
