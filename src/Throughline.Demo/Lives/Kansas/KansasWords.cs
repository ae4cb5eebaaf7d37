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
