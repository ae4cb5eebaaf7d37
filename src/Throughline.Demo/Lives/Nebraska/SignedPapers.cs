using Throughline.Demo.People;
using Throughline.Demo.Words;
using Throughline.Policy.Agencies.Nebraska;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Policy.Reading;

namespace Throughline.Demo.Lives.Nebraska;

/// <summary>Nebraska's documents as they were filled in and signed.</summary>
internal sealed class SignedPapers(Life life)
{

    private Draw Draw => life.Draw;

    private Client Client => life.Client;

    public void Agreement(DateOnly on, PermissionScope scope) => Sign(JobSearchAgreement.Type, on, life.Say(AgreementWords.Agreed), new JobSearchAgreement
    {
        ClientDoes = Client.Fill(Draw.Of(["Two applications a week; tells me the same day when somebody calls back.", "Looks at the board on {weekday}s, applies to one job a week in person, writes down whom {she} spoke to.", "Answers texts within a day, comes to the job club, asks when something is not clear."])),
        SpecialistDoes = Client.Fill(Draw.Of(["Sends at least two fitting openings a week, calls {employer} and {other}, practices interviews.", "Speaks to three new employers a month, goes along to the first interview, calls {weekday}s.", "Brings leads, keeps the list of what was sent, tells {counselor} how it goes."])),
        Services = "Job search assistance, job seeking skills",
        WeeklyContact = $"{on.DayOfWeek}s, {Draw.Of(["by text or e-mail", "by phone", "in person or by phone", "by video call"])}",
        Format = Draw.Of(["individual", "individual", "both", "group"]),
        Parameters = $"{Client.Hours} hours a week, {Draw.Of(["days", "done by 3 PM", "evenings possible", "not before 8 AM"])}; ${Client.Goal.Low:0.00} or more; {Draw.Between(5, 25)} miles, {Draw.Of(["on a bus line", "with a car", "where the van goes"])}",
        Barriers = Draw.Of(["Child care after 3 PM; a sister helps Mondays.", "Last bus at 8; looks for day shifts only.", "Gap of two years; says it in one sentence and moves on.", "Noise; ear protection is agreed on first.", "Standing all day; asks for a stool before the first day."]),
        Advocacy = scope.JsonName(),
    });

    public void Review(DateOnly on) => Sign(JobSearchAgreementReview.Type, on, life.Say(AgreementWords.Reviewed), new JobSearchAgreementReview
    {
        WeeklyContact = Draw.Of(["Nearly every week. The one that is missing fell on a sick child.", "Yes. Texts work best.", "Mostly; two no-shows, both made up for in the same week."]),
        Leads = Client.Fill(Draw.Of(["All but one. {employer} waits for a call from us.", "Yes, with a note after each interview.", "Two leads went cold over the holidays; both asked again."])),
        Employers = Client.Fill(Draw.Of(["Yes, {employer} and {other}; both know the name now.", "Three this quarter. The next is {employer}."])),
        JobSeekingSkills = Draw.Of(["Interviews: answers are short. One mock interview a month.", "Nothing is missing.", "Applications online still need help."]),
        Disability = Draw.Of(["Fatigue in the afternoon; mornings only. No other change.", "No problem in the search. At work, written steps.", "Hearing aid was serviced; phone interviews go better."]),
        StillTheGoal = Client.Fill(Draw.Of(["Yes. {Goal} fits, and there are openings.", "Yes; a smaller place would be better than a large one."])),
        OtherWork = Draw.Of(["Stocking, if mornings.", "Not for now.", "Front desk work, as a second choice."]),
        EmployersToTry = Client.Fill("{employer}, {other}"),
        OtherBarriers = Draw.Of(["The bus on Sundays.", "None that we know of.", "Child care in the school break; grandmother asked."]),
        Outcome = "stay",
        Next = Client.Fill(Draw.Of(["Stay in job search; two new employers and a job shadow before the next review.", "Stay. {name} takes the lead on calls, I listen.", "Stay in job search with the updated agreement of today."])),
    });

    public void FactsGuide(DateOnly on, DateOnly until)
    {
        if (on >= until) return;
        Sign(JobFactsGuide.Type, on, "One page with everything that applications ask.", new JobFactsGuide
        {
            WorkGoal = Client.Goal.Title,
            WorkHistory = Draw.Of(["Kitchen help, 2 years; warehouse, 14 months", "Cashier, 3 years; then at home with children", "First job; volunteered at the library for a year"]),
            Education = Draw.Of(["High school", "GED, forklift card", "Two semesters at the community college", "High school, first aid card"]),
            Strengths = Draw.Of(["On time, exact, kind to customers", "Learns by doing, does not give up", "Calm, strong, likes order"]),
            References = Draw.Of(["Former shift lead; a neighbor who teaches", "Pastor; supervisor at the library", "Two former supervisors, both asked"]),
            Availability = Draw.Of(["Monday to Friday, 8 to 3; bus", "Any day but Sunday; own car", "Mornings; a ride with a sister"]),
        });
    }

    private void Sign<T>(DocumentOf<T> type, DateOnly on, string note, T record) where T : class, IDocument<T>
    {
        var answers = type.Write(record);
        var hash = SignedDocument.HashOf(type.Name, answers);
        var signatures = type.SignedBy.Select(role => new Signature(role == "client" ? Client.Name : (Client.Specialist ?? Client.Counselor).Name, role, on, role == "client" ? "on screen, staff beside them" : "signed in", hash)).ToList();
        life.Add(new Document
        {
            On = on, Name = type.Name, Action = type.Action, SignedBy = type.SignedBy.Count == 0 ? null : [.. type.SignedBy], Note = note, Data = new SignedDocument(type.Name, answers, signatures, null).ToData(type),
        });
    }
}
