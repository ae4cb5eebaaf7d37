using System.Text.Json;
using Throughline.Policy.Requirements;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Verbs;

public sealed class Listing_the_requirements
{
    [Fact]
    public async Task As_JSON_each_with_its_status_what_carries_it_out_its_tests_or_a_reason()
    {
        var outcome = await TheProgram.Run("requirements", "--json");
        Assert.Equal((0, 0), (outcome.Exit, outcome.Errors.Length));
        var listed = JsonElement.Parse(string.Join('\n', outcome.Lines)).EnumerateArray().ToArray();
        Assert.Equal(Requirements.All.Select(each => each.Id), listed.Select(each => each.GetProperty("id").GetString()!));
        Assert.All(listed, each =>
        {
            var implemented = each.GetProperty("status").GetString() == "implemented";
            Assert.True(implemented || each.GetProperty("status").GetString() == "set-aside");
            Assert.Equal(implemented ? JsonValueKind.Null : JsonValueKind.String, each.GetProperty("reason").ValueKind);
            if (implemented) Assert.True(each.GetProperty("by").GetArrayLength() > 0 && each.GetProperty("tests").GetArrayLength() > 0, each.GetProperty("id").GetString());
        });
    }

    [Fact]
    public async Task For_people_it_ends_with_the_count()
    {
        var outcome = await TheProgram.Run("requirements");
        Assert.Equal($"{Requirements.All.Count(each => each.Implemented)} of {Requirements.All.Count} implemented.", outcome.Lines[^1]);
    }
}
