namespace Throughline.Policy.Agencies;

/// <summary>Somebody's part in the cases of an agency: the word of the role, its name on pages, and what the person whose case it is reads of it.</summary>
public sealed record AgencyRole(string Word, string Name, string ForThePerson)
{
    public static IReadOnlyList<AgencyRole> Common { get; } =
    [
        new("counselor", "Counselor", "your counselor"),
        new("placement-specialist", "Placement specialist", "helps you find and keep a job"),
        new("provider-staff", "Employment specialist", "helps you find and keep a job"),
        new("supervisor", "Supervisor", "leads the team"),
        new("fiscal", "Fiscal", "pays for services"),
        new("policy-office", "Policy office", "keeps the rules up to date"),
        new("auditor", "Auditor", "checks the work of the agency"),
        new("client", "Client", "you"),
        new("system-admin", "System administrator", "keeps the accounts"),
        new("console", "Console", "runs the program"),
    ];

    /// <summary>The common roles, some under other names.</summary>
    public static IReadOnlyList<AgencyRole> CommonBut(params AgencyRole[] own) =>
        [.. Common.Select(role => own.FirstOrDefault(each => each.Word == role.Word) ?? role)];
}
