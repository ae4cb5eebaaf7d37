namespace Throughline.Casework.Access;

/// <summary>What somebody is to an agency. One person has one.</summary>
public enum Role
{
    Counselor,
    PlacementSpecialist,

    /// <summary>An employment specialist of an outside provider.</summary>
    ProviderStaff,
    Supervisor,
    Fiscal,

    /// <summary>Keeps the files of closed cases and sends them out.</summary>
    FileClerk,
    PolicyOffice,

    /// <summary>Reads everything, changes nothing.</summary>
    Auditor,
    Client,

    /// <summary>Keeps accounts; sees no case.</summary>
    SystemAdmin,

    /// <summary>Whoever runs the program's verbs on its machine. Nobody signs in as this.</summary>
    Console,
}
