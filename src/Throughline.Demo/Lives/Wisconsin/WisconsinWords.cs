namespace Throughline.Demo.Lives.Wisconsin;

/// <summary>What employment specialists in Wisconsin write.</summary>
internal static class WisconsinWords
{
    public static readonly string[] Profile =
    [
        "Work history and what {she} liked about each job. Met at the drop-in center.",
        "Talked about good days and bad days, and what a boss should know.",
        "{name} wants {hours} hours to start, mornings, and people who say hello.",
        "With {her} case manager: what has helped before, early signs, who to call.",
        "Benefits: what changes with {wage} an hour. {She} wants to see it on paper.",
        "Disclosure: {she} decides employer by employer.",
        "Walked through the neighborhood and wrote down fourteen places that might hire.",
    ];

    public static readonly string[] LastProfile = ["Last profile meeting. Read it back to {obj}; {she} changed two sentences.", "Last meeting: {name} read the profile {selfward} and crossed out one word."];

    public static readonly string[] Development =
    [
        "Chose three employers near the bus line.", "Practiced calling back.", "Résumé for early shifts.", "Went to {employer} together and asked for {boss}.",
        "{name} calls employers {selfward} now with me beside {obj}.", "Sorted the leads: two warm, one cold.", "Talked about nerves before the visit at {other}. Walking there helps.",
        "Mock interview in the car, then the real one at {employer}.", "Checked in after the new medicine; mornings are better now.", "Looked at the schedule of {employer} against the group on {weekday}s.",
    ];

    public static readonly string[] WithEmployer =
    [
        "{employer}: met {boss}, hiring authority. Needs an early helper after the holidays.", "{employer}, {boss}: filled in the autumn, asks to hear again in March.",
        "Business tour at {employer}; quiet back room, two breaks.", "In-depth talk with {boss} at {employer} about what slows the morning down.", "{boss} at {employer} would meet {name} on {weekday}.",
    ];

    public static readonly string[] Feedback =
    [
        "{employer} may need a helper in the new year and asked for a short note about {name}. {other} filled its job and was friendly about it.",
        "{employer} did not call back after two messages. {other} asked to hear again in a month and gave the name of the shift lead.",
        "{boss} at {employer} liked the visit and wants to see {name} for a second morning. {other} has no openings until spring.",
    ];

    public static readonly string[] Progress =
    [
        "{name} now calls employers with me beside {obj}. {She} liked the tour and would take early shifts. I see {boss} again next month.",
        "Two applications and one visit this month. {She} was on time to all of our meetings and asked for one more each week.",
        "A slow month: {she} was unwell for ten days. We kept to short walks and one phone call, and start again with {employer}.",
    ];

    public static readonly string[] Disability =
    [
        "Early buses are crowded and that is hard for {obj}. It came up twice; we tried the later one, and it was better.",
        "Voices were stronger in the second week. {She} told the nurse {selfward} and kept the appointment with {employer}.",
        "None that {she} could name this month, when I asked at two meetings. Sleep has been good since the change.",
    ];

    public static readonly string[] Supported =
    [
        "On site at {employer} for an hour. {boss} shows the closing steps; {name} has them on a card.", "Met for coffee after the shift. Tired, smiling.",
        "{boss}: does good work, should take {her} breaks.", "Talked about a colleague's comment. {She} let it go.", "Text check-in twice this week, as {she} likes it.",
        "Went over the pay stub and the report to Social Security.", "{name} worked the holiday shift and was thanked in front of all.", "Quiet month. {She} asks for fewer visits; we go to every second week.",
    ];

    public static readonly string[] Stable = ["{name} does the learned job in the agreed time. {boss}, the team and {she} call it stable."];

    public static readonly string[] Transition = ["Meeting with {name}, {counselor} and the long-term support worker. Who visits when is on one page; {she} keeps my number."];

    public static readonly string[] Returned = ["Section on progress is one sentence. Please say what was tried and whether the early shifts still make sense."];

    public static readonly string[] Talked = ["Went over the profile with the specialist: daily activity says more now. It is complete enough to plan on.", "Talked it over by telephone. Hours are clear, and the family was asked as {name} wished.", "Both of us read it side by side. The action plan follows the wishes, and nothing is missing for the plan."];

    private static readonly string[] Analysis = ["Watched the whole morning at {employer} and wrote down each task with its time.", "Went through the station at {employer} with {boss}: nine steps, two of them at a counter."];
    private static readonly string[] Barrier = ["{boss} moved the sign-in sheet to eye level, and the bell is now a light.", "A quieter corner was found at {employer}; the radio stays off until ten."];
    private static readonly string[] Engineering = ["The engineer measured the bench at {employer} and recommends a stool and a mat.", "Asked the engineer about a timer that vibrates; {boss} agreed to a trial."];
    private static readonly string[] Education = ["{boss} asked what may be asked of an applicant. We went over the ADA for half an hour.", "At the request of {employer}, a talk with the shift leads on disclosure and breaks."];
    private static readonly string[] Preparation = ["A mock interview with two questions about the gap. {She} answered both in {her} own words.", "The résumé with pictures is done; {name} chose four of them."];

    /// <summary>Words on an activity.</summary>
    public static string[] OtherWork(string activity) => activity switch
    {
        Policy.Agencies.Wisconsin.Activities.JobAnalysis => Analysis,
        Policy.Agencies.Wisconsin.Activities.BarrierRemoved => Barrier,
        Policy.Agencies.Wisconsin.Activities.EngineeringConsultation => Engineering,
        Policy.Agencies.Wisconsin.Activities.EmployerEducation => Education,
        _ => Preparation,
    };
}
