using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>Cures that the duties of several agencies share.</summary>
public static class Cures
{
    public static Cure LogContact { get; } = new("Log contact", Kind.Contact, ("with", "client"));

    /// <summary>The contact that assures that all is met and secures the agreement to close.</summary>
    public static Cure LogFinalContact { get; } = new("Log final contact", Kind.Contact, ("with", "client"), ("final", "true"), ("topics", "closure"));

    public static Cure LogEmployerContact { get; } = new("Log employer contact", Kind.Contact, ("with", "employer"));

    public static Cure RecordSupportedJob { get; } = new("Record a job", Kind.EmploymentStarted, ("supported", "true"));
}
