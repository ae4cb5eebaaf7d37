using Throughline.Casework.Access;
using Throughline.Casework.Entries;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Record;

/// <summary>Nobody pays what they authorized, nobody decides on an exception that they asked for.</summary>
internal static class SeparateDuties
{
    public static string? Broken(CaseState state, AppendRequest request)
    {
        if (request.By.Role == Role.Console) return null;
        foreach (var entry in request.Entries.Select(entry => entry is Correction { Replacement: { } replacement } ? replacement : entry))
        {
            if (entry is AuthorizationPaid paid && Own<Authorization>(authorization => authorization.Number == paid.Authorization))
            {
                return $"You recorded the authorization {paid.Authorization}; somebody else records its payment.";
            }

            if (entry is PolicyException { Action: not ExceptionAction.Requested } decided
                && Own<PolicyException>(asked => asked.Action == ExceptionAction.Requested && asked.About == decided.About))
            {
                return $"You asked for the exception about {decided.About}; somebody else decides on it.";
            }
        }

        return null;

        bool Own<T>(Func<T, bool> about) where T : Entry =>
            state.Entries.Any(recorded => recorded.RecordedBy == request.By.Id && recorded.Entry is T own && about(own));
    }
}
