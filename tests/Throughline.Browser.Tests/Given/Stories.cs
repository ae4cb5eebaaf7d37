using Throughline.Policy;
using static Throughline.Browser.Tests.Given.Happened;

namespace Throughline.Browser.Tests.Given;

/// <summary>The clients of a placement specialist on one morning. Everybody and every employer is invented.</summary>
internal static class Stories
{
    public static IReadOnlyList<Story> All { get; } =
    [
        new("NE-20388", "Marisol", "Quintana-Webb", Marisol())
        {
            Phone = "(308) 555-0168", Reach = "text, afternoons",
        },
        new("NE-20233", "Bao", "Lindqvist", Bao())
        {
            Phone = "(308) 555-0119", Reach = "call after 4 PM", Provider = "overton",
        },
        new("NE-20251", "Odell", "Prideaux", [.. JobSearch("Bookkeeper", "8-12", "8-19", "11-20", Mode.Phone, "Two applications out; wants to practise interviews.")]),
        new("NE-20309", "Ines", "Halvorsen", [.. JobSearch("Dental assistant", "9-4", "9-9", "11-13", Mode.Phone, "Called about the clinic in Kearney."), NoShow("11-18", "Did not come at 10. Left a message.")]),
        new("NE-20417", "Terrence", "Abaya",
        [
            .. FollowUp("10-7", "Platte Valley Foods", "Packer", Contact("10-15", Mode.InPerson, "Likes the crew."), Contact("10-29", Mode.Phone, "Shift changed, all well."), Contact("11-12", Mode.Phone, "Talked about overtime.")),
            Employer("10-21", Mode.Phone, "Platte Valley Foods", "Content with his work."),
            new ConcernRaised { On = Day("11-20"), Concern = "lateness", By = RaisedBy.Employer, Note = "Late three times in two weeks; the supervisor asks for help." },
        ]),
        new("NE-20402", "Renata", "Osei", [.. FollowUp("10-23", "Loup River Millwork", "Sander", Contact("10-30", Mode.Phone, "First week went well."))]),
        new("NE-20266", "Wendell", "Amoah",
        [
            .. FollowUp("9-16", "County Annex", "Filing clerk", Contact("9-20", Mode.Phone, "Settling in."), Contact("10-9", Mode.InPerson, "Met at the annex."), Contact("11-4", Mode.Email, "Asked about benefits.")),
            Employer("10-2", Mode.InPerson, "County Annex", "Careful worker."),
            new ConcernRaised { On = Day("11-21"), Concern = "bus", By = RaisedBy.Client, Note = "The new shift misses the last bus." },
        ]),
        new("NE-20377", "Josephine", "Tallgrass", [.. JobSearch("Receptionist", "9-9", "9-12", "11-15", Mode.Phone, "Interview on Thursday.")]),
        new("NE-20391", "Kirsten", "Maddox-Iyer", [.. JobSearch("Pharmacy technician", "9-10", "9-16", "11-15", Mode.Text, "Sent the reference letter.")]),
        new("NE-20340", "Luis", "Fontenot", [.. JobSearch("Welder", "9-16", "9-20", "11-15", Mode.InPerson, "Job club: practised the two-minute introduction.")]),
        new("NE-20395", "Hana", "Brightwater", [.. JobSearch("Librarian's assistant", "9-17", "9-24", "11-16", Mode.Virtual, "Went through the library posting line by line.")]),
        new("NE-20333", "Piotr", "Ravensdale", [.. JobSearch("Truck mechanic", "9-18", "9-25", "11-16", Mode.Text, "Shop in Hastings called him back.")]),
        new("NE-20406", "Samir", "Castellane", [.. JobSearch("Line cook", "9-19", "9-26", "11-17", Mode.Phone, "Two kitchens are hiring.")]),
        new("NE-20411", "Greta", "Holloway", [.. JobSearch("Cashier", "10-2", "10-8", "11-18", Mode.Email, "Sent three openings.")]),
        new("NE-20412", "Anselm", "Okafor", [.. JobSearch("Stock clerk", "10-3", "10-9", "11-19", Mode.Phone, "Started an application with me on the line.")]),
        new("NE-20413", "Thea", "Marchetti", [.. JobSearch("Teacher's aide", "10-3", "10-10", "11-21", Mode.Phone, "School calls next week.")]),
        new("NE-20219", "Delphine", "Okoro", [.. FollowUp("9-25", "Prairie Sky Clinic", "Front desk", Contact("10-1", Mode.Phone, "Good start."), Contact("10-17", Mode.InPerson, "Lunch at the clinic."))]),
        new("NE-20102", "Lorraine", "Beasley", Lorraine()),
        new("NE-20420", "Casimir", "O'Dell", []) { Specialist = null },
        .. OtherAgencies.All,
    ];

    private static Entry[] Marisol() =>
    [
        Plan("8-21", "Medical records specialist", "29-2072"),
        Referral("9-3"),
        Contact("9-3", Mode.InPerson, "First meeting about the job search."),
        Agreement("9-10"),
        Allows("9-10", PermissionFor.EmployerAdvocacy, PermissionScope.EstablishedOnly),
        Contact("9-10", Mode.InPerson, "Signed the agreement; she wants afternoons."),
        Contact("9-16", Mode.Text, "Two openings sent."),
        Skills("9-18", complete: false, "job-search", "applications"),
        Contact("9-23", Mode.Phone, "Talked about the clinic."),
        Employer("9-26", Mode.Phone, "County Annex", "They hire twice a year."),
        Contact("9-30", Mode.Email, "Résumé reworked together."),
        Contact("10-4", Mode.Text, "She applied at the annex."),
        Employer("10-8", Mode.InPerson, "Prairie Sky Clinic", "Toured the records room."),
        Contact("10-10", Mode.Phone, "Interview set for October 28."),
        Contact("10-16", Mode.Phone, "Practised three hard questions."),
        Employer("10-21", Mode.Email, "Prairie Sky Clinic", "Asked about the December openings."),
        Contact("10-24", Mode.Phone, "Mock interview, she did well.", id: "mock-interview"),
        Skills("10-24", complete: false, "interviews"),
        new Correction { On = Day("10-25"), Corrects = "mock-interview", Reason = "It was in person, not by phone.", Replacement = Contact("10-24", Mode.InPerson, "Mock interview, she did well.") },
        Contact("10-29", Mode.Text, "Interview at County Annex went well; no answer yet."),
        Contact("11-5", Mode.Phone, "Went through the clinic application. She asks about part-time hours and benefits."),
        Employer("11-7", Mode.InPerson, "Prairie Sky Clinic", "Joan Tillery: two records jobs open in December. Would meet Marisol."),
        Contact("11-12", Mode.Email, "Sent two openings at the clinic. She will apply for the front desk job by Friday."),
        NoShow("11-18", "Did not come at 2 PM. Left a voice message."),
    ];

    private static Entry[] Bao() =>
    [
        .. FollowUp("9-9", "Sandhill Tool and Die", "Machine operator",
            Contact("9-19", Mode.Phone, "Learned the press in a week."), Contact("10-2", Mode.InPerson, "Met at the break room. Supervisor showed the new gauge."),
            Contact("10-24", Mode.Phone, "Likes the night crew. Learned the second press. Bus works.")),
        Employer("9-27", Mode.Phone, "Sandhill Tool and Die", "M. Castor: on time each day, asks for no change."),
        new Authorization { On = Day("8-26"), Number = "A-1107", Service = "boots-and-tools", Received = Day("8-26"), From = Day("8-26"), To = Day("9-13"), Amount = 286.40m },
        new Authorization { On = Day("9-12"), Number = "A-1131", Service = "job-coaching", Provider = "overton", Received = Day("9-12"), From = Day("9-16"), To = Day("10-18"), Amount = 1140m },
        new AuthorizationPaid { On = Day("9-30"), Authorization = "A-1107", Amount = 286.40m, InFull = true },
        new AuthorizationPaid { On = Day("11-4"), Authorization = "A-1131", Amount = 760m, InFull = false },
    ];

    private static Entry[] Lorraine() =>
    [
        Plan("2-1", "Cook", "35-2014"),
        Referral("2-5"),
        Contact("2-5", Mode.InPerson, "First meeting."),
        Job("2-20", "Loup River Millwork", "Cook"),
        Contact("2-26", Mode.Phone, "Good first week."),
        Contact("3-12", Mode.InPerson, "Seen at work."),
        Contact("4-8", Mode.Phone, "All well."),
        Contact("5-6", Mode.Phone, "All well."),
        new Contact { On = Day("5-28"), With = Party.Client, Mode = Mode.Phone, Final = true, Note = "She is content and agrees that the case is closed." },
        new Closed { On = Day("5-29"), Outcome = ClosureOutcome.Successful, Job = "job-1" },
        new PostEmploymentRequested { On = Day("11-14"), Objective = Objective.Maintain, Employer = "Loup River Millwork", Note = "New manager changed the shifts." },
    ];
}
