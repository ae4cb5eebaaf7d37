using System.Net;
using System.Text.Json.Nodes;
using System.Text.Json;
using Throughline.Tests.Lives;

namespace Throughline.Tests.Web.Programs;

/// <summary>The documents of a life, drafted and signed by programs: begun from the file, completed, signed by each whose part it is, recorded with all that they say.</summary>
internal static class Papers
{
    // What the file does not know; everything else is answered in words.
    private static readonly Dictionary<string, (string Section, string Answer)[]> Chosen = new(StringComparer.Ordinal)
    {
        ["job-search-agreement 2024-12-06"] = [("format", "individual"), ("advocacy", "established-only")],
        ["job-search-agreement 2025-05-14"] = [("parameters", "Within twenty miles, days and evenings")],
        ["job-seeking-skills-notice 2025-01-16"] = [("format", "individual-discussion")],
        ["job-search-agreement-review 2025-03-06"] = [("outcome", "stay")],
        ["employer-30-day-notice 2025-04-10"] = [("contact", "phone")],
        ["employer-30-day-notice 2025-06-20"] = [("contact", "declined")],
        ["post-employment-maintain 2026-03-10"] = [("complexity", "simple"), ("accommodation", "neither"), ("needed", "Work shoes and a stethoscope"), ("doneBy", "2026-09-30")],
        ["ipe-amendment 2026-03-17"] = [("services", "tools"), ("to", "2026-10-10"), ("copyGiven", "yes"), ("rightsGiven", "yes")],
    };

    /// <summary>Writes and signs the document of a step; gives the entries that it made.</summary>
    public static async Task<IReadOnlyList<JsonElement>> Signed(Site site, string number, Step step)
    {
        var entry = JsonNode.Parse(step.Json)!;
        var key = (string)entry["document"]! + ((string)entry["action"]! == "reviewed" ? "-review" : "");
        var address = $"/api/cases/nebraska-vr/{number}/drafts/{key}";
        using var program = await site.AsProgramOf(step.By);
        var draft = await program.Reads(address);
        var answers = draft.GetProperty("answers").EnumerateObject().ToDictionary(answer => answer.Name, answer => (object)answer.Value);
        foreach (var left in draft.GetProperty("left").EnumerateArray()) answers[left.Text("section")] = "As it was talked over with the client on this day.";
        foreach (var (section, answer) in Chosen.GetValueOrDefault($"{key} {step.On:yyyy-MM-dd}", [])) answers[section] = answer;
        var (kept, ready) = await program.Puts(address, JsonSerializer.Serialize(new { answers, forSignature = true }));
        Assert.True(kept == HttpStatusCode.OK && ready.GetProperty("forSignature").GetBoolean(), $"{key}, {step.On:yyyy-MM-dd}: {ready}");
        string[] roles = [.. ready.GetProperty("unsigned").EnumerateArray().Select(role => role.GetString()!)];
        foreach (var role in roles.Length == 0 ? [""] : roles)
        {
            var signature = new { role = role.Length > 0 ? role : null, name = role == "client" ? $"{Life.Given} {Life.Family}" : null, staffBeside = role == "client", hash = ready.Text("hash") };
            var (status, answer) = await program.Sends(address + "/sign", JsonSerializer.Serialize(signature));
            if (status == HttpStatusCode.Created) return [.. answer.GetProperty("recorded").EnumerateArray().Select(recorded => recorded.GetProperty("entry"))];
            Assert.True(status == HttpStatusCode.OK, $"{key}, {step.On:yyyy-MM-dd}, {role}: {status} {answer}");
        }

        throw new Xunit.Sdk.XunitException($"{key} of {step.On:yyyy-MM-dd} has every signature and is not recorded");
    }
}
