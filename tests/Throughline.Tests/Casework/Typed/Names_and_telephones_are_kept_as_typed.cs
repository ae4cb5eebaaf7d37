using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Names;
using Throughline.Tests.Databases;
using Throughline.Tests.Typed;

namespace Throughline.Tests.Casework.Typed;

/// <summary>Each spelling with its right reading or refusal, alike on both databases, where it is kept and where it is looked for.</summary>
public sealed class Names_and_telephones_are_kept_as_typed
{
    private const string Folder = "tests/Throughline.Tests/Casework/Typed";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static IEnumerable<(string Typed, string Expected)> Rows(string table) => Spellings.Of(table, Folder).Select(row => (row.Data.Item1, row.Data.Item2));

    [Theory, OnBoth]
    public async Task A_name_of_one_part_or_two_in_any_script(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        foreach (var (typed, expected) in Rows("names.txt"))
        {
            var parts = typed.Split('|');
            var outcome = await given.A<OpenCase>().Handle(new() { By = given.Howard, Given = parts[0], Family = parts[1], Office = "omaha", NoneOfThese = true }, Cancel);
            if (expected.StartsWith("! ", StringComparison.Ordinal))
            {
                var (field, words) = (expected[2..].Split(": ")[0], expected[2..].Split(": ")[1]);
                var mistakes = Assert.IsType<Invalid>(outcome).Mistakes.Where(mistake => mistake.Field is "given" or "family").ToList();
                Assert.Contains(mistakes, mistake => mistake.Field == field && mistake.Message.Contains(words, StringComparison.Ordinal));
                continue;
            }

            var opened = outcome is OpenCase.Opened made ? made.Header : throw new InvalidOperationException($"{typed}: {outcome} {string.Join("; ", (outcome as Invalid)?.Mistakes ?? [])}");
            var kept = Assert.IsType<LoadOutcome.Found>(await given.A<LoadCase>().Handle(given.Howard, opened.Number, Cancel)).Case.Header;
            Assert.Equal((parts[0].Trim(), parts[1].Trim()), (kept.Given ?? "", kept.Family ?? ""));
            Assert.True(PersonName.Same(expected, $"{kept.Given} {kept.Family}"), $"{expected} is not {kept.Given} {kept.Family}");
            Assert.Contains(await given.A<SearchCases>().Handle(given.Howard, expected, Cancel), found => found.Case == opened.Number);
        }
    }

    [Theory, OnBoth]
    public async Task A_telephone_that_somebody_can_dial(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var at = 0;
        foreach (var (typed, expected) in Rows("phones.txt"))
        {
            var outcome = await given.A<OpenCase>().Handle(new() { By = given.Howard, Given = "Ana", Family = $"Ruiz {(char)('a' + at / 26)}{(char)('a' + at++ % 26)}", Phone = typed.Trim(), Office = "omaha", NoneOfThese = true }, Cancel);
            if (expected.StartsWith("! ", StringComparison.Ordinal))
            {
                Assert.True(outcome is Invalid, $"'{typed}' was taken");
                Assert.Contains(expected[2..], Assert.Single(((Invalid)outcome).Mistakes, mistake => mistake.Field == "phone").Message, StringComparison.Ordinal);
                continue;
            }

            Assert.True(outcome is OpenCase.Opened, $"'{typed}' was refused: {string.Join("; ", (outcome as Invalid)?.Mistakes ?? [])}");
            var number = ((OpenCase.Opened)outcome).Header.Number;
            var kept = Assert.IsType<LoadOutcome.Found>(await given.A<LoadCase>().Handle(given.Howard, number, Cancel)).Case.Header;
            Assert.Equal(typed.Trim(), kept.Phone);
            Assert.Equal(expected, PhoneNumber.E164(kept.Phone) + (PhoneNumber.Extension(kept.Phone) is { } extension ? " x" + extension : ""));
            foreach (var looked in new[] { expected.Split(' ')[0], expected.Split(' ')[0][1..] })
            {
                Assert.Contains(await given.A<SearchCases>().Handle(given.Howard, looked, Cancel), found => found.Case == number);
            }
        }
    }

    [Theory, OnBoth]
    public async Task What_stood_there_before_is_not_refused_because_something_else_changes(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = Assert.IsType<OpenCase.Opened>(await given.A<OpenCase>().Handle(new() { By = Throughline.Casework.Access.Actor.AtTheConsole("nebraska-vr"), Given = "Ana", Family = "Ruiz", Phone = "555-0199", Office = "omaha", NoneOfThese = true }, Cancel)).Header.Number;
        Assert.IsType<ChangePerson.Changed>(await given.A<ChangePerson>().Handle(new(given.Howard, number, "Ana", "Ruiz-Lang", null, "555-0199", "texts"), Cancel));
        Assert.IsType<Invalid>(await given.A<ChangePerson>().Handle(new(given.Howard, number, "Ana", "Ruiz-Lang", null, "555-0198", "texts"), Cancel));
    }
}
