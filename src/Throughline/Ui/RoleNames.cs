using Throughline.Casework.Access;

namespace Throughline.Ui;

/// <summary>What a role is called on a page.</summary>
public static class RoleNames
{
    public static string Of(Role role) => role switch
    {
        Role.PlacementSpecialist => "Placement specialist",
        Role.ProviderStaff => "Employment specialist",
        Role.PolicyOffice => "Policy office",
        Role.SystemAdmin => "System administrator",
        _ => role.ToString(),
    };
}
