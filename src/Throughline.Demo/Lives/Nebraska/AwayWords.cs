namespace Throughline.Demo.Lives.Nebraska;

/// <summary>Not able to search for a while, back with the counselor, a changed goal, and what was put right afterwards.</summary>
internal static class AwayWords
{
    public static readonly string[] Unavailable =
    [
        "surgery on the shoulder", "caring for a parent after a stroke", "hospital stay", "moving to another town", "a new medicine that takes time",
        "no child care during school break", "knee injury", "family emergency in another state",
    ];

    public static readonly string[] Resting =
    [
        "{name} recovers well. No job search now; we keep the weekly call short.",
        "Checked in. {She} hopes to be back soon and asked to keep the alerts on.",
        "Short call: not yet. {She} will tell me when the doctor says yes.",
    ];

    public static readonly string[] Back =
    [
        "{name} is back and wants to start with {employer}.",
        "Doctor says yes, {hours} hours. We go on where we stopped.",
        "Back from the move; new bus line, new list of employers.",
    ];

    public static readonly string[] BackToCounselor =
    [
        "Unavailable longer than a month; back to {counselor} until ready", "Goal needs another look; back to {counselor}",
        "Health first; returned to {counselor} until spring", "Wants training before work; returned to {counselor}",
    ];

    public static readonly string[] GoalChanged =
    [
        "After the shadow {name} is sure: {goal}. All three agree; the plan is amended.",
        "Talked it over with {counselor}. {Goal} fits {her} skills and the openings here.",
    ];

    public static readonly string[] WrongWay =
    [
        "Contact was in person, not by phone", "It was a video call; I had marked phone", "Was an e-mail, not a text", "We met at the office, I had marked virtual",
    ];

    public static readonly string[] WrongDay =
    [
        "Happened a day earlier; I wrote it up the next morning", "Wrong day: entered from my notes",
    ];

    public static readonly string[] WrongWage =
    [
        "Wage corrected from the first pay stub", "Hours were wrong: the offer letter says otherwise",
    ];
}
