using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>What is asked before a visit at the job site is recorded, besides the permission that the finding asks for.</summary>
internal static class VisitRecording
{
    public static readonly RecordingRule WithinThePermission = new("KS-PE-08", "Job site visit after the permission's last day", PostEmploymentCaseManagement.Section("item 8"))
    {
        Says = "A permission for job site visits holds until its last day; after it the participant is asked again.",
        Of = [Kind.JobSiteVisit, Kind.Contact],
        Against = asked => IsVisit(asked.Entry) && asked.Before.OfType<ClientPermission>().LastOrDefault(each => each.For == PermissionFor.JobSiteVisit) is { Until: { } last } && asked.Entry.On > last
            ? [new($"the permission ended on {last:yyyy-MM-dd}; ask the participant again") { Cure = new("Record permission", Kind.Permission, ("for", "job-site-visit")) }] : [],
    };

    public static readonly RecordingRule SaysWhere = new("KS-PE-08", "Job site visit without a place or words", PostEmploymentCaseManagement.Section("item 8"))
    {
        Says = "A job site visit says where it was and what was seen.",
        Of = [Kind.JobSiteVisit],
        Against = asked => asked.Entry is JobSiteVisit visit
            ?
            [
                .. string.IsNullOrWhiteSpace(visit.Job) && string.IsNullOrWhiteSpace(visit.Employer) ? [new("say at which job, or at which employer") { Field = "job" }] : Array.Empty<Objection>(),
                .. string.IsNullOrWhiteSpace(visit.Note) ? [new("say in a few words what was seen and said") { Field = "note" }] : Array.Empty<Objection>(),
            ]
            : [],
    };

    public static readonly RecordingRule PermissionEnds = new("KS-PE-08", "Permission that ends before it begins", PostEmploymentCaseManagement.Section("item 8"))
    {
        Says = "The last day of a permission is not before the day on which it was given.",
        Of = [Kind.Permission],
        Against = asked => asked.Entry is ClientPermission { Until: { } until } permission && until < permission.On ? [new($"it would end before {permission.On:yyyy-MM-dd}, when it was given") { Field = "until" }] : [],
    };

    internal static readonly RecordingRule[] All = [WithinThePermission, SaysWhere, PermissionEnds];

    private static bool IsVisit(Entry entry) => entry is JobSiteVisit || entry is Contact { Topics: { } topics } && topics.Contains("job-site-visit");
}
