using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Nebraska.PlacementServices;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PL-14")]
public sealed class Employers_are_contacted_with_the_clients_permission
{
    private const string NoWord = "missing: the client's permission, for all employers or for established ones";

    private static string[] Missing(params Entry[] entries) => AdvocacyWithPermission.Missing("2024-03-01", entries);

    private static ClientPermission Advocacy(string on, PermissionScope scope) => Permitted(on, PermissionFor.EmployerAdvocacy, scope);

    [Fact]
    public void Without_a_word_from_the_client_there_is_none() => Assert.Equal([NoWord], Missing(Referred("2024-02-01")));

    [Fact]
    public void For_all_employers_or_only_for_established_ones()
    {
        Assert.Empty(Missing(Advocacy("2024-02-01", PermissionScope.All)));
        Assert.Empty(Missing(Advocacy("2024-02-01", PermissionScope.EstablishedOnly)));
        Assert.Equal([NoWord], Missing(Advocacy("2024-02-01", PermissionScope.None)));
    }

    [Fact]
    public void The_latest_word_counts()
    {
        Assert.Equal([NoWord], Missing(Advocacy("2024-02-01", PermissionScope.All), Advocacy("2024-02-10", PermissionScope.None)));
        Assert.Empty(Missing(Advocacy("2024-02-01", PermissionScope.None), Advocacy("2024-02-01", PermissionScope.All)));
    }

    [Fact]
    public void Permission_for_something_else_does_not_do() => Assert.Equal(
        [NoWord], Missing(Permitted("2024-02-01", PermissionFor.Release, PermissionScope.All), Permitted("2024-02-01", PermissionFor.EmployerFollowUp, PermissionScope.All)));
}
