using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Tests.Databases;

/// <summary>Kinds that come by import and API only, until the pages of their agencies are built. Whoever builds a form takes its kinds out.</summary>
public static class KindsWithoutAForm
{
    private static readonly Kind[] Built =
    [
        Kind.Release, Kind.ReleaseRevoked, Kind.IpsStep, Kind.DiagnosisGroup, Kind.TreatmentTeam, Kind.TeamMeeting, Kind.StabilityAgreed, Kind.StoppedWorkingTold,
    ];

    public static readonly Kind[] All = [.. Enum.GetValues<Kind>().Where(kind => kind >= Kind.Release && kind < Kind.Correction).Except(Built)];
}
