namespace Throughline.Demo.Words;

/// <summary>Follow-up on the job, concerns and their answers, jobs lost, closures.</summary>
internal static class JobWords
{
    public static readonly string[] Started =
    [
        "{name} starts as {title} at {employer}. First day 8 AM; {boss} meets {obj} at the door.",
        "Offer accepted on the phone. {employer}, {wage} an hour. {She} cried a little, so did I.",
        "Hired at {employer}. Uniform and badge are ordered; benefits talk is on {weekday}.",
        "Start at {employer}. {counselor} knows; the benefits specialist calls this week.",
    ];

    public static readonly string[] FirstWeeks =
    [
        "First week done. Feet hurt, people are kind. {boss} shows everything twice.",
        "{name} found the way alone on the second day. Lunch is with the team.",
        "Learned the time clock and the first station. Asks for the steps in writing; {boss} made a card.",
        "Met at the break room. Supervisor showed the new routine; {she} had questions ready.",
        "Tired but proud. First pay on {weekday}.",
        "Two weeks in: on time each day, one mistake, said so {selfward}.",
        "{She} worries about being slow. {boss} is not worried at all.",
        "Ride works. The early bus is cold; {she} bought gloves.",
    ];

    public static readonly string[] Later =
    [
        "Likes the night crew. Learned the second press. Bus works.",
        "Still likes it. Wants to know about more hours after the new year.",
        "{name} trained a new colleague for one morning.",
        "Quiet month. Same shift, same people, which is how {she} likes it.",
        "Hours went from {hours} to a bit less in the slow weeks. {She} asked {boss}; it goes up again.",
        "Reported wages to Social Security, kept the receipt.",
        "Opened a savings account, 20 dollars each pay.",
        "A colleague left and {she} misses her. Talked about who to sit with.",
        "{She} asked {boss} for the stool, and has it. No need for me to call.",
        "Had the flu, called in properly, back after three days.",
        "Got the health card. Waiting period is over.",
        "Good review after 60 days: reliable, could speak up more.",
        "{name} wants {weekday}s off for therapy. {boss} changed the roster.",
        "Missed one bus, called ahead, no trouble.",
        "New machine, new fears; by Friday it was fine.",
        "Says: “I am the one they ask now.”",
        "Checked in after the schedule change. Evenings are harder, but {she} sleeps.",
        "Asked about vacation rules; read the handbook page together.",
        "All well. Next talk in a month, sooner if {she} wants.",
        "Went through the pay stub. The deduction was the uniform, once.",
    ];

    public static readonly (string Name, string Raised, string Answered)[] OfTheEmployer =
    [
        ("lateness", "{boss} at {employer} called: late three times in two weeks.", "Talked with {name}: the bus was the reason. Earlier bus from tomorrow; told {boss}."),
        ("leaving the station", "{employer}: leaves the station without telling anybody.", "Agreed on a card to put out when {she} steps away. {boss} likes it."),
        ("long breaks", "{boss} says work is good but breaks run long.", "{name} sets the phone for 14 minutes. {boss} will tell us in a week."),
        ("lifting limit", "{employer} asks about the lifting limit; the new pallets are heavier.", "Sent the limit again with {her} agreement. {boss} splits the pallets."),
        ("a complaint by a customer", "{boss}: upset a customer on {weekday}.", "Went through what happened with {name}. {She} apologized; {boss} keeps {obj} at the back on busy days."),
        ("pace of work", "{employer} worries about speed on the second station.", "Job coach comes twice next week. {boss} agreed to wait two weeks."),
    ];

    public static readonly (string Name, string Raised, string Answered)[] OfTheClient =
    [
        ("last bus", "{name} wrote that the new shift misses the last bus.", "Called {name}. {boss} moves {obj} to the shift that ends at 8."),
        ("trouble with colleagues", "{She} feels that two colleagues laugh about {obj}.", "Met {name} after work. {She} will speak to {boss} with me there on {weekday}."),
        ("pay short of hours", "Pay was short by six hours.", "Looked at the stub with {obj}; {boss} corrects it with the next pay."),
        ("pain after standing", "{name} has pain after standing all day.", "Asked {boss} for a mat and a stool; both come tomorrow."),
        ("the ordering screen", "{She} does not understand the new ordering screen.", "Found the practice version; {she} tries it with me on {weekday}."),
        ("work on Sundays", "{name} was asked to work Sundays and cannot.", "Told {boss} what was agreed at the start. Sundays stay free."),
    ];

    public static readonly string[] LostReasons =
    [
        "Laid off with four others, orders fell", "Left: the shift did not fit the medicine", "Let go in the trial period, speed",
        "Seasonal work ended and was not extended", "Left after a conflict with a colleague", "Store closed", "Health: could not stand eight hours",
    ];

    public static readonly string[] Lost =
    [
        "{name} called on the same day. Sad, not angry. {boss} gives a good reference.",
        "We talked about what {she} learned. {She} wants to go on, after a few days.",
        "Not {her} fault, and {she} knows it. Unemployment claim is filed.",
    ];

    public static readonly string[] Resumed =
    [
        "{name} agrees to start again. New agreement next week; we look at what to do differently.",
        "Placement goes on with {her} yes. More about interviews this time, and no nights.",
    ];

    public static readonly string[] Final =
    [
        "Final talk. Content with the job, {boss} too. {name} agrees to closure and knows that {she} can come back within twelve months.",
        "Went through everything that closure needs. Pay stub seen, nothing open. {She} agrees, and thanked us twice.",
        "Met at {employer}. {name} says {she} is ready to do this without us. Agrees to close.",
        "Last check: same job, same employer, wage verified. {She} agrees; sheet on post-employment services handed over.",
    ];

    public static readonly string[] Closed =
    [
        "Closed with a job. Letter and Client Assistance Program sheet sent.",
        "Closed. {name} works as {title} at {employer}.",
        "Closed as agreed. A good one.",
    ];

    public static readonly string[] ClosedOther =
    [
        "{name} moved to be near family and will apply there.",
        "No answer to letters, calls and a visit since two months. Closed with the letter on how to return.",
        "{She} decides to stay home with {her} mother for now. Closed with {her} agreement.",
        "Health comes first this year. {name} knows how to come back.",
    ];
}
