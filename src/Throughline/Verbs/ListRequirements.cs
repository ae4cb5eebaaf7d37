using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Throughline.Policy.Requirements;

namespace Throughline.Verbs;

/// <summary>What the source policies ask, and how far this program carries it out.</summary>
internal static class ListRequirements
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Option<bool> Json = new("--json")
    {
        Description = "A JSON array: id, status (implemented or set-aside), by, tests, reason. Without it, a list for people.",
    };

    public static Verb Verb()
    {
        var verb = new Verb("requirements", "Lists what the source policies ask, and how far the program carries it out.",
            """
            A duty counts as implemented when all of it works for a user; one that is set aside says why.

            Examples:
              throughline requirements
              throughline requirements --json

            """)
        {
            Json,
        };
        verb.SetAction(parsed =>
        {
            if (parsed.GetValue(Json)) Console.WriteLine(JsonSerializer.Serialize(Requirements.All.Select(Row), Written));
            else List(Console.Out);
            return ExitCode.Done;
        });
        return verb;
    }

    private static object Row(Requirement each) => new
    {
        each.Id, Status = each.Implemented ? "implemented" : "set-aside", each.By, each.Tests, Reason = each.SetAside,
    };

    private static void List(TextWriter to)
    {
        foreach (var each in Requirements.All)
        {
            to.WriteLine($"{each.Id,-9} {(each.Implemented ? "implemented" : "set aside  ")}  {each.Asks}");
            if (each.By.Count > 0) to.WriteLine($"{"",-9} by {string.Join("; ", each.By)}");
            if (each.SetAside is { } reason) to.WriteLine($"{"",-9} {reason}");
        }

        to.WriteLine($"{Requirements.All.Count(each => each.Implemented)} of {Requirements.All.Count} implemented.");
    }
}
