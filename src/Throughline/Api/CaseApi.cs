using Throughline.Casework;

namespace Throughline.Api;

/// <summary>What programs may ask: the routes, each with its act of the access table.</summary>
internal static class CaseApi
{
    public static void MapCaseApi(this WebApplication app)
    {
        var api = app.MapGroup("/api").AddEndpointFilter<OwnSiteOnly>().AddEndpointFilter<WholeBody>();
        api.MapPost("/evaluate", EvaluateCaseFile.Handle).RequireAuthorization(Act.ReadPolicy.ToString()).Describes(Described.Evaluate);
        api.MapGet("/cases/{agency}/{case}", ReadCaseFile.Handle).RequireAuthorization(Act.ReadCase.ToString()).Describes(Described.Read);
        api.MapPost("/cases/{agency}/{case}/entries", RecordEntries.Handle).RequireAuthorization(Act.RecordEntry.ToString()).Describes(Described.Record);
    }
}
