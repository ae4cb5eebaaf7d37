namespace Throughline.Casework.Reports;

/// <summary>What reports join, of one case.</summary>
internal sealed record ReportRows(
    IReadOnlyList<ReportedEmployment> Employments,
    IReadOnlyList<ReportedAuthorization> Authorizations,
    IReadOnlyList<ReportedPayment> Payments,
    IReadOnlyList<ContactDay> ContactDays,
    IReadOnlyList<Milestone> Milestones,
    IReadOnlyList<ReportedFileRequest> FileRequests);
