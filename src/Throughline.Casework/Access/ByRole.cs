namespace Throughline.Casework.Access;

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
