using Throughline.Casework.Agencies;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Reading;
using Throughline.Policy.Typed;

namespace Throughline.Api;

/// <summary>What policy says of a case file that a program hands in; nothing is kept.</summary>
internal static class EvaluateCaseFile
{
    public static async Task<IResult> Handle(HttpRequest request, string? asOf, AgencyPacks packs, AgencyClock clock)
    {
        DateOnly? day = null;
        if (asOf is not null)
        {
            if (!TypedDay.IsWritten(asOf, out var given))
            {
                return Problems.Fields([("asOf", "Give a day that exists, as yyyy-MM-dd, from 1900 to 2999; without one it is today where the agency is.")]);
            }

            day = given;
        }

        var defects = new List<Defect>();
        if (new CaseReader().Read(await Bodies.Read(request), defects) is not { } file) return Problems.Defects(defects);
        var pack = packs.Of(file.Pack.Agency)!;
        var evaluation = file.Under(pack).Evaluate(day ?? clock.Today(pack));
        return new JsonAnswer(StatusCodes.Status200OK, bytes => EvaluationWriter.Write(bytes, evaluation));
    }
}
