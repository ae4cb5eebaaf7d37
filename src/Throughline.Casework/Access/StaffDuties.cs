namespace Throughline.Casework.Access;

/// <summary>Duties that any agency may give; those that approve sites are the agency's own.</summary>
public static class StaffDuties
{
    /// <summary>Leads a provider's employment specialists, and sees the cases of all of them.</summary>
    public const string ProviderLead = "provider-lead";
}
