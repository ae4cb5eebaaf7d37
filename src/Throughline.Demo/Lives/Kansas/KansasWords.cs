namespace Throughline.Demo.Lives.Kansas;

/// <summary>What career navigators in Kansas write.</summary>
internal static class KansasWords
{
    public static readonly (string Goal, bool Emergent)[] Goals =
    [
        ("Back-up child care for sick days", true), ("Car repaired and insured", true), ("Rent paid for the next two months", true), ("Ride to work when the car fails", true),
        ("GED tests finished", false), ("Savings of 500 dollars", false), ("Certified nurse aide course", false), ("Budget kept for three months", false), ("Raise or better shift asked for", false),
        ("Earned income credit applied for", false), ("After-school place for the oldest", false), ("Dental visit", false),
    ];

    public static readonly (string Need, string Area, bool Emergent, string Resource)[] Needs =
    [
        ("Gas bill of $286.14", "utilities", true, "Care fund of the county; {name} calls this week."), ("Child care before 6 AM", "child-care", true, "Two homes to visit; until then {her} mother."), ("Rent of this month", "housing", true, "Landlord takes two payments; navigator writes it down."),
        ("Car brakes", "transportation", true, "Garage on Main Street, paid from support."), ("Food to the end of the month", "food", false, "Pantry on the third Saturday."), ("Medical bill of $640.00", "health", false, "Clinic's payment plan."),
        ("A job that pays more", "work", false, "Forklift course in January."), ("Winter coats for the children", "family", false, "Church closet."), ("GED", "school", false, "Evening class at the library."),
    ];

    public static readonly (string What, string[] Now)[] Situation =
    [
        ("household", ["{name} and two children, 6 and 2", "{name}, three children, {her} mother next door"]), ("income", ["Wages; child support of $180.00 a month", "Wages only"]), ("debts", ["Medical bill, gas bill", "Car loan, on time"]),
        ("housing", ["Rents, lease to May", "With {her} sister until spring"]), ("transport", ["Older sedan, insured", "Bus; last one at 9 PM"]), ("child-care", ["Home day care until 5 PM", "Grandmother on two days"]),
        ("health", ["All insured", "The youngest uses an inhaler"]), ("support", ["Mother, neighbor, church", "A friend from work"]),
    ];

    public static readonly (string Area, string If, string Then, string[] Backups)[] Contingencies =
    [
        ("child-care", "a child is sick or care closes", "call the first backup before 5 AM, then the shift lead", ["Rosa, grandmother", "Ms. Pruitt, neighbor"]),
        ("transportation", "the car does not start", "ride with a coworker; call by 4:30 AM", ["Dwayne from second shift", "County ride line"]),
        ("crisis", "a bill or a letter threatens home or heat", "photo by text the same day; no payment by card", ["Navigator's line", "Care fund desk"]),
    ];

    public static readonly (string Name, string For, string Phone)[] Network =
    [
        ("Lyon County Care Fund", "rent and bills", "620-555-0171"), ("Flint Hills Food Pantry", "food", "620-555-0104"), ("Emporia Library", "GED and free tax help", "620-555-0122"), ("Rosa, grandmother", "children on sick days", "620-555-0148"),
        ("County ride line", "rides when the car fails", "620-555-0199"), ("Neosho Ridge Tech", "forklift course", "620-555-0160"), ("St. Mark's closet", "clothes", "620-555-0133"),
    ];

    public static readonly (string[] Kinds, string Severity, string Note, string Step, string Answer)[] Problems =
    [
        (["supervisor"], "serious", "Argument about a late bus on the second shift.", "{name} writes down what happened and asks for a talk.", "Talked with the lead together; the bus time is known now."),
        (["money"], "low", "Card was overdrawn by $35 on payday.", "Move the phone bill by a week.", "Bill moved; no fee this month."),
        (["balance", "family"], "low", "No evening without work or children.", "Sister takes the children on Thursdays.", "Two Thursdays kept so far."),
        (["job-stress"], "serious", "Asked for Saturdays three times in a row.", "Ask for the list of Saturdays in writing.", "Every second Saturday is agreed."),
    ];

    public static readonly (string[] Kinds, string Note, string Answer)[] Crises =
    [
        (["family"], "Child care home closed at once; no one for the youngest tomorrow.", "First backup held; two homes to visit."), (["money"], "Shut-off letter for gas came in the mail.", "Care fund paid half; payment plan for the rest."),
        (["time"], "Car broke down on the way to work.", "Ride with a coworker; garage on Friday."),
    ];

    public static readonly string[] Skills = ["Keeps calm with angry customers", "Reads a pick list fast", "Plans the week on paper", "Speaks Spanish with new coworkers", "Fixes small machines", "Never late since March"];

    public static readonly string[] OwnWords = ["I want my own place and no one to ask for money.", "I want to stay with this job and get days.", "My children should see me come home from work.", "One thing after the other."];

    public static readonly string[] FirstSteps = ["Calls on Monday", "Asks for the form", "Writes down what is spent for two weeks", "Visits together", "Asks the shift lead"];

    public static readonly string[] SupportReasons = ["Brakes must be done or the job is lost; nothing else pays for it.", "Work boots and two uniforms for the new shift.", "Gas for three weeks until the first full paycheck."];

    public static readonly string[] Done =
    [
        "Reached {name} at lunch. Job is fine, the car is not.", "{She} got the second shift bonus.", "Talked about the argument with the shift lead; {she} will write it down first.", "Child care is settled until summer.",
        "{name} kept the budget for a month and found 60 dollars.", "Went over the notice on food assistance together.", "Voice message and a call back the same evening. All well.", "{She} asks about classes at the college.",
        "Landlord agreed to two payments. Wrote it down and sent a copy.", "Time for {selfward}: one evening a week, the neighbor takes the children.",
    ];

    public static readonly string[] Card =
    [
        "Postcard: “60 days on the job. That is yours.”", "Note with the number of the after-hours line.", "Card for the first paycheck.", "Note: forms due next month, call me and we fill them in.",
    ];

    public static readonly string[] Visit =
    [
        "Office visit with both children. Filled in the renewal.", "Met before the shift. Contingency plan for snow days is on paper.", "Came with {her} mother; we ranked what is urgent.", "Brought three pay stubs. Retention bonus explained.",
    ];

    public static readonly string[] SiteVisit = ["Met {name} at {employer} in the break, as {she} allowed. {boss} is content.", "Short visit at {employer}; talked about the cold dock and gloves."];

    public static readonly string[] ToCall = ["As agreed: evenings only.", "Lunch break, 12:10.", "Renewal is near; ask for the papers.", "After the first full month.", "{She} is home from 4."];

    public static readonly string[] ToWrite = ["Write, do not call: shares the phone.", "Works days, cannot talk then.", "Renewal is near; remind {obj} of the papers.", "A word for the first full month."];

    public static readonly string[] ToMeet = ["{She} comes with the children after school.", "Papers to sign; bring pay stubs.", "Half-hour before the shift."];

    public static readonly string[] Renewed = ["Renewed for twelve months.", "Papers sent in time; confirmed.", "Renewed after one missing pay stub was found.", "Active again."];

    public static readonly string[] CashEnded = ["Cash assistance ends because of earnings. Explained what goes on: training referrals for twelve months, child care, food assistance.", "Last cash payment. {name} is proud and a bit afraid."];

    public static readonly string[] Met = ["Done, and before the day.", "Done. {She} did most of it alone.", "Met with help from the community fund.", "Done; shown me the paper."];

    public static readonly string[] LostJob = ["Hours cut to nothing, then the call. Quick re-placement starts today.", "Left before being let go. We look at what was missing: rest."];
}
