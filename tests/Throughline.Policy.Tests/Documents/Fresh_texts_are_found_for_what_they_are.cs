using System.Text.Json;
using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.Documents;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.Documents;

/// <summary>Texts written by somebody who had not read the check, each with what a reader of the specification would say of it.</summary>
[Implements("WI-IPS-13")]
public sealed class Fresh_texts_are_found_for_what_they_are
{
    private static readonly ContentLimits Limits = new(2, 80);

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private sealed record Written(string Language, string Expected, string Text, string? Earlier, bool CouldNotAnswer);

    private static readonly Written[] All = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Documents/fresh-content-texts.jsonl")).Select(line => JsonSerializer.Deserialize<Written>(line, Web)!)];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, All.Length)];

    [Theory, MemberData(nameof(Numbers))]
    public void Each_is(int number)
    {
        var (written, found) = (All[number], Found(All[number]));
        Assert.True(written.Expected == found, $"{written.Language}, {written.Expected} and not {found}: {written.Text}");
    }

    [Fact]
    public void There_are_sixty_in_two_languages() => Assert.Equal((60, 2), (All.Length, All.Select(each => each.Language).Distinct().Count()));

    private static string Found(Written written)
    {
        if (written.CouldNotAnswer) return InTheProfile(new OwnWords(CouldNot: written.Text));
        if (written.Earlier is { } earlier && Likeness.Of(earlier, written.Text) >= Limits.Likeness) return "copied";
        return Said(ContentCheck.OfText(written.Text, Limits));
    }

    private static string InTheProfile(OwnWords answer)
    {
        var found = ContentCheck.Of(CareerProfile.Type, new(Packs.Wisconsin.File(), Day("2016-03-01")), new Dictionary<string, string> { ["workGoal"] = answer.Write() });
        return Said(found.FirstOrDefault(each => each.Section.Name == "workGoal")?.Kind);
    }

    private static string Said(FoundKind? found) => found switch
    {
        null => "good",
        FoundKind.Empty => "empty",
        FoundKind.OneSentence => "single",
        _ => "placeholder",
    };
}
