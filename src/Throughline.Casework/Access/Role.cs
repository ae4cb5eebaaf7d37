using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Access;

/// <summary>What somebody is to an agency. One person has one.</summary>
public enum Role
{
    [Word("counselor")]
    Counselor,
    [Word("placement-specialist")]
    PlacementSpecialist,

    /// <summary>An employment specialist of an outside provider.</summary>
    [Word("provider-staff")]
    ProviderStaff,
    [Word("supervisor")]
    Supervisor,
    [Word("fiscal")]
    Fiscal,

    /// <summary>Keeps the files of closed cases and sends them out.</summary>
    [Word("file-clerk")]
    FileClerk,
    [Word("policy-office")]
    PolicyOffice,

    /// <summary>Reads everything, changes nothing.</summary>
    [Word("auditor")]
    Auditor,
    [Word("client")]
    Client,

    /// <summary>Keeps accounts; sees no case.</summary>
    [Word("system-admin")]
    SystemAdmin,

    /// <summary>Whoever runs the program's verbs on its machine. Nobody signs in as this.</summary>
    [Word("console")]
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
