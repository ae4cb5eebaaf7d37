namespace Throughline.Demo.Lives.Iowa;

/// <summary>What Iowa staff write of job candidates and of status 32-0.</summary>
internal static class IowaWords
{
    public static readonly string[] Counseling =
    [
        "Guidance and counseling: went through the plan and what comes next.", "{name} visited two employers and liked {employer} better.", "Job candidate called: interview at {employer} on {weekday}.",
        "Met at the office. Talked about hours, benefits and the drive.", "{She} finished the typing course with a good mark.", "E-mailed three openings; {she} picks one by {weekday}.",
        "Asked about the waiting time for the van lift. Vendor says ten days.", "Good talk about disclosing to {boss}: yes, and in writing.",
    ];

    public static readonly string[] AtWork =
    [
        "{name} has settled in at {employer}.", "Called at noon: {she} likes the team, wants more hours.", "{boss} told {obj} that the trial period is passed.", "Checked in after 30 days. All well.",
        "Met at {employer}; the desk is at the right height now.",
    ];

    public static readonly string[] Return =
    [
        "{name} called after the closure: the new software at {employer} does not read aloud.", "Asks for help to keep the job: hours moved to nights.", "Wants to move up at {employer}; needs one course.",
        "Van lift broke; without it no work.", "{She} is at risk of losing the job within weeks.",
    ];

    public static readonly string[] Options =
    [
        "Went through the three ways: post-employment, a new case, job retention. {name} chose after two days to think.",
        "Options discussed with {name}; waiting list and eligibility explained. {Her} choice is recorded.",
    ];

    public static readonly string[] FileRead =
    [
        "Read the closed file: the same accommodation worked then.", "Closed file read. Related issues: fatigue in the afternoon, transport in winter.",
    ];

    public static readonly string[] FileGone = ["State office: the file was destroyed under the retention schedule. {name} applies anew; explained why."];

    public static readonly string[] Amended = ["Plan amended on the IPE form: reasons, current situation, actions, services. Copy given."];

    public static readonly string[] Given = ["Screen reader updated and two hours of training given.", "Lift repaired; {name} lost two days.", "Course paid and finished.", "Four coaching visits on the new shift."];

    public static readonly string[] Benefit = ["A community fund would pay for it.", "Medicaid would cover it.", "The employer's own program would pay."];

    public static readonly string[] Exception = ["The other source answers in eight weeks; the job cannot wait that long. Exception asked for.", "Approved: the delay would cost the job."];
}
