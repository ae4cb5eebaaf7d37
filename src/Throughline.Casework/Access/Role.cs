using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Access;

/// <summary>What somebody is to an agency. One person has one.</summary>
public enum Role
{
    [JsonName("counselor")]
    Counselor,
    [JsonName("placement-specialist")]
    PlacementSpecialist,

    /// <summary>An employment specialist of an outside provider.</summary>
    [JsonName("provider-staff")]
    ProviderStaff,
    [JsonName("supervisor")]
    Supervisor,
    [JsonName("fiscal")]
    Fiscal,

    /// <summary>Keeps the files of closed cases and sends them out.</summary>
    [JsonName("file-clerk")]
    FileClerk,
    [JsonName("policy-office")]
    PolicyOffice,

    /// <summary>Reads everything, changes nothing.</summary>
    [JsonName("auditor")]
    Auditor,
    [JsonName("client")]
    Client,

    /// <summary>Keeps accounts; sees no case.</summary>
    [JsonName("system-admin")]
    SystemAdmin,

    /// <summary>Whoever runs the program's verbs on its machine. Nobody signs in as this.</summary>
    [JsonName("console")]
    Console,
}

/// <summary>A value for each role. Whoever adds a role adds it here, and the compiler names every row that has not said anything of it.</summary>
internal readonly record struct ByRole<T>(
    T Counselor, T PlacementSpecialist, T ProviderStaff, T Supervisor, T Fiscal, T FileClerk, T PolicyOffice, T Auditor, T Client, T SystemAdmin, T Console)
{
// A number that is no role reaches nothing: the switch throws.
#pragma warning disable CS8524
    public T For(Role role) => role switch
    {
        Role.Counselor => Counselor,
        Role.PlacementSpecialist => PlacementSpecialist,
        Role.ProviderStaff => ProviderStaff,
        Role.Supervisor => Supervisor,
        Role.Fiscal => Fiscal,
        Role.FileClerk => FileClerk,
        Role.PolicyOffice => PolicyOffice,
        Role.Auditor => Auditor,
        Role.Client => Client,
        Role.SystemAdmin => SystemAdmin,
        Role.Console => Console,
    };
#pragma warning restore CS8524
}
