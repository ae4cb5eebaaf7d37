using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using static Throughline.Casework.Storage.DbNull;

namespace Throughline.Casework.Reports;

/// <summary>How the rows that reports join are written and read.</summary>
internal static class ReportTables
{
    public static readonly DerivedTable<ReportedEmployment> Employments = new("employments", ["agency", "case", "nth"],
        ["job", "employer", "title", "soc", "pathway", "hourly_wage_cents", "weekly_hours", "supported", "permanent", "competitive", "integrated", "started", "ended", "end_reason"],
        row => [row.Agency, row.Case, row.Nth, row.Job, row.Employer, row.Title, Or(row.Soc), Or(row.Pathway), row.HourlyWageCents, row.WeeklyHours,
            row.Supported, row.Permanent, row.Competitive, row.Integrated, row.Started, Or(row.Ended), Or(row.EndReason)],
        row => new()
        {
            Agency = row.GetString(0),
            Case = row.GetString(1),
            Nth = row.GetInt32(2),
            Job = row.GetString(3),
            Employer = row.GetString(4),
            Title = row.GetString(5),
            Soc = row.TextOrNull(6),
            Pathway = row.TextOrNull(7),
            HourlyWageCents = row.GetInt64(8),
            WeeklyHours = row.GetInt32(9),
            Supported = row.GetBoolean(10),
            Permanent = row.GetBoolean(11),
            Competitive = row.GetBoolean(12),
            Integrated = row.GetBoolean(13),
            Started = row.Day(14),
            Ended = row.DayOrNull(15),
            EndReason = row.TextOrNull(16),
        });

    public static readonly DerivedTable<ReportedAuthorization> Authorizations = new("authorizations", ["agency", "case", "number"],
        ["service", "provider", "received", "from", "to", "amount_cents", "post_employment", "cancelled", "paid_cents", "paid_in_full"],
        row => [row.Agency, row.Case, row.Number, row.Service, Or(row.Provider), row.Received, row.From, row.To, row.AmountCents, row.PostEmployment,
            Or(row.Cancelled), row.PaidCents, Or(row.PaidInFull)],
        row => new()
        {
            Agency = row.GetString(0),
            Case = row.GetString(1),
            Number = row.GetString(2),
            Service = row.GetString(3),
            Provider = row.TextOrNull(4),
            Received = row.Day(5),
            From = row.Day(6),
            To = row.Day(7),
            AmountCents = row.GetInt64(8),
            PostEmployment = row.GetBoolean(9),
            Cancelled = row.DayOrNull(10),
            PaidCents = row.GetInt64(11),
            PaidInFull = row.DayOrNull(12),
        });

    public static readonly DerivedTable<ReportedPayment> Payments = new("payments", ["agency", "case", "nth"],
        ["authorization", "on", "amount_cents", "in_full"],
        row => [row.Agency, row.Case, row.Nth, row.Authorization, row.On, row.AmountCents, row.InFull],
        row => new()
        {
            Agency = row.GetString(0),
            Case = row.GetString(1),
            Nth = row.GetInt32(2),
            Authorization = row.GetString(3),
            On = row.Day(4),
            AmountCents = row.GetInt64(5),
            InFull = row.GetBoolean(6),
        });

    public static readonly DerivedTable<ContactDay> ContactDays = new("contact_days", ["agency", "case", "on", "with"],
        ["substantive", "face_to_face", "contacts"],
        row => [row.Agency, row.Case, row.On, row.With, row.Substantive, row.FaceToFace, row.Contacts],
        row => new()
        {
            Agency = row.GetString(0),
            Case = row.GetString(1),
            On = row.Day(2),
            With = row.GetString(3),
            Substantive = row.GetBoolean(4),
            FaceToFace = row.GetBoolean(5),
            Contacts = row.GetInt32(6),
        });

    public static readonly DerivedTable<Milestone> Milestones = new("milestones", ["agency", "case", "nth"],
        ["on", "what", "employer", "employer_key", "said", "supported", "ended"],
        row => [row.Agency, row.Case, row.Nth, row.On, row.What.JsonName(), Or(row.Employer), Or(row.EmployerKey), Or(row.Said), row.Supported, Or(row.Ended)],
        row => new()
        {
            Agency = row.GetString(0),
            Case = row.GetString(1),
            Nth = row.GetInt32(2),
            On = row.Day(3),
            What = StoredWord.Read<MilestoneKind>(row.GetString(4)),
            Employer = row.TextOrNull(5),
            EmployerKey = row.TextOrNull(6),
            Said = row.TextOrNull(7),
            Supported = row.GetBoolean(8),
            Ended = row.DayOrNull(9),
        });

    public static readonly DerivedTable<ReportedFileRequest> FileRequests = new("file_requests", ["agency", "case", "nth"],
        ["asked", "state", "since", "file", "format", "purpose", "until", "said", "disposition", "is_back"],
        row => [row.Agency, row.Case, row.Nth, row.Asked, row.State.JsonName(), row.Since, Or(row.File), Or(row.Format), Or(row.Purpose), Or(row.Until), Or(row.Said), Or(row.Disposition), row.IsBack],
        row => new()
        {
            Agency = row.GetString(0),
            Case = row.GetString(1),
            Nth = row.GetInt32(2),
            Asked = row.Day(3),
            State = StoredWord.Read<FileRequestState>(row.GetString(4)),
            Since = row.Day(5),
            File = row.TextOrNull(6),
            Format = row.TextOrNull(7),
            Purpose = row.TextOrNull(8),
            Until = row.DayOrNull(9),
            Said = row.TextOrNull(10),
            Disposition = row.TextOrNull(11),
            IsBack = row.GetBoolean(12),
        });
}
