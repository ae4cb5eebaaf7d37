using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>What is asked before a contact is planned: a time that is one, inside the hours that the participant gave, on a day on which the office is open.</summary>
internal static class ContactRecording
{
    public static readonly RecordingRule InsideTheHours = new("KS-PE-15", "Contact planned outside the participant's hours", PostEmploymentCaseManagement.Section("item 5"))
    {
        Says = "Contacts are planned only for days, times and ways at which the participant wants to be reached.",
        Of = [Kind.ContactPlanned],
        Against = asked => asked.Entry is ContactPlanned planned ? Outside(asked, planned) : [],
    };

    public static readonly RecordingRule OnAnOpenDay = new("KS-PE-05", "Office visit on a day on which the office is closed", PostEmploymentCaseManagement.Section("item 5"))
    {
        Says = "An office visit is planned for a day on which the office is open.",
        Of = [Kind.ContactPlanned],
        Against = asked => asked.Entry is ContactPlanned { Channel: Channel.OfficeVisit } planned && asked.Calendar.IsClosed(planned.Planned)
            ? [new($"the office is closed on {planned.Planned:yyyy-MM-dd}") { Field = "planned", OnlyUnlikely = true }] : [],
    };

    internal static readonly RecordingRule[] All = [InsideTheHours, OnAnOpenDay];

    private static IEnumerable<Objection> Outside(Asked asked, ContactPlanned planned)
    {
        var time = TimeOfDay.Read(planned.Time);
        if (!string.IsNullOrWhiteSpace(planned.Time) && time is null) return [new($"'{planned.Time}' is no time of day; write it like 6:30 PM") { Field = "time" }];
        return asked.Before.OfType<Document>().LastOrDefault(WaysToBeReached.IsOne) is { } paper && SignedDocument.Read(WaysToBeReached.Name, paper.Data) is { } signed
            && WaysToBeReached.Type.Read(signed.Answers).Against(planned.Channel, planned.Planned, time) is { } words
            ? [new($"{words}, by what the participant said on {paper.On:yyyy-MM-dd}") { Field = time is null ? "planned" : "time" }] : [];
    }
}
