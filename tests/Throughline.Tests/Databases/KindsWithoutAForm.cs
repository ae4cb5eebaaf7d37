using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Tests.Databases;

/// <summary>Kinds that come by import and API only, or by a page of their own. Whoever builds a form takes its kind out.</summary>
public static class KindsWithoutAForm
{
    public static readonly Kind[] All =
    [
        Kind.Invoice, Kind.InvoiceReturned, Kind.Payment, Kind.ReturningConversation, Kind.NoticeOfDecision, Kind.Appeal, Kind.StatusRecorded, Kind.ExitReported, Kind.MessageConsent, Kind.Appointment,
        Kind.AmendmentRequest, Kind.RecordRequest,
    ];
}
