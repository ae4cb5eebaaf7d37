using Throughline.Casework.Access;
using Throughline.Policy.Agencies;

namespace Throughline.Ui;

/// <summary>What a role is called on a page.</summary>
public static class RoleNames
{
    /// <summary>As the agency calls it.</summary>
    public static string Of(Role role, Pack pack) => role == Role.Counselor ? char.ToUpperInvariant(pack.CounselorCalled[0]) + pack.CounselorCalled[1..] : Of(role);

    public static string Of(Role role) => role switch
    {
        Role.PlacementSpecialist => "Placement specialist",
        Role.ProviderStaff => "Employment specialist",
        Role.FileClerk => "File clerk",
        Role.PolicyOffice => "Policy office",
        Role.SystemAdmin => "System administrator",
        _ => role.ToString(),
    };
}
