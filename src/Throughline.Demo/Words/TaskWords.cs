namespace Throughline.Demo.Words;

/// <summary>What is on record and is no contact: scheduling, cancellations, no-shows.</summary>
internal static class TaskWords
{
    public static readonly string[] NoShow =
    [
        "Did not come at 2 PM. Left a voice message.",
        "No answer at the agreed time. Tried again at 3, left a message.",
        "Waited at the library until half past. Sent a text that we find another day.",
        "Not on the video call. The link worked; wrote an e-mail.",
        "Missed the appointment. {Her} neighbor says {she} is well.",
        "Called at 10 and at 4, no answer. Next try {weekday}.",
        "Did not come to the mock interview. Offered {weekday} at the same time.",
    ];

    public static readonly string[] Cancelled =
    [
        "Cancelled: a child is sick. New time {weekday} at 1.",
        "{name} called off this morning, doctor's appointment moved.",
        "Cancelled because of the snow. We talk by phone instead.",
        "I had to cancel, office training. Apologized, new time {weekday}.",
        "Ride fell through, {she} let me know early. Moved to {weekday}.",
    ];

    public static readonly string[] Scheduling =
    [
        "Set the next meeting for {weekday} at 2 at the library.",
        "Left a message with the time of the job club.",
        "Moved our {weekday} call to 4 PM; {she} works the garden in the morning.",
        "Booked the interpreter for {weekday}.",
        "Reserved the room for the mock interview.",
        "Sent the bus times for our meeting.",
        "Confirmed {weekday}, 9:30, with {name} and {counselor}.",
    ];

    public static readonly string[] Other =
    [
        "Filed the résumé of this month.",
        "Paper application of {employer} put into the file.",
        "Changed the phone number; the old one is disconnected.",
        "Asked {counselor} about the status of the bus pass.",
    ];

    public static readonly string[] AdvocacyDeclined =
    [
        "{name} wants to speak with employers {selfward} for now. Offered outreach to employers that we know well; {she} declined that too. Other services go on.",
        "No contact with employers on {her} behalf: {she} fears that word gets around. We ask again at the review.",
    ];
}
