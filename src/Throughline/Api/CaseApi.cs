namespace Throughline.Api;

/// <summary>What programs may ask.</summary>
internal static class CaseApi
{
    public static void MapCaseApi(this WebApplication app)
    {
        _ = app;
    }
}
