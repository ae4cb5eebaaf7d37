using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Casework;

/// <summary>A second case for a person already known is shown as likely before it is opened.</summary>
public sealed class Somebody_who_is_known
{
    private static readonly DateOnly Born = new(1990, 4, 12);

    [Theory, OnBoth]
    public async Task Is_shown_whatever_differs_that_people_mistype_or_change(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await Opened(given, "Catherine", "García López", Born, "(402) 555-0199");
        (string Given, string Family, DateOnly? Born, string? Phone, string Because)[] again =
        [
            ("Catherine", "García López", Born, null, "same name, same birthday"),
            ("catherine", "GARCIA-LOPEZ", new(1990, 12, 4), null, "same name, birthday one slip apart"),
            ("Catherine", "Garcia Lopez", new(1991, 4, 12), "308 555 0100", "same name, birthday one slip apart"),
            ("Catherine", "Garcialopez", new(1990, 4, 21), null, "same name, birthday one slip apart"),
            ("Catherine", "Garcia Lopez", new(1986, 11, 30), null, "same name"),
            ("Catherine", "Garcia Lopez", null, null, "same name"),
            ("García López", "Catherine", Born, null, "same name, same birthday"),
            ("Katherine", "Garcia Lopes", Born, null, "similar name, same birthday"),
            ("Kathryn", "Garzia", new(1990, 4, 13), null, "similar name, birthday one slip apart"),
            ("Kate", "Lopez", Born, null, "similar name, same birthday"),
            ("C.", "Garcia", Born, null, "similar name, same birthday"),
            ("Catherine", "Miller", Born, null, "same given name, same birthday"),
            ("Rosa", "Garcia", Born, null, "same family name, same birthday"),
            ("Rosa", "Miller", new(2001, 1, 1), "+1 402-555-0199", "same telephone"),
            ("Katrin", "Miller", null, "1 402 555 0199", "similar given name, same telephone"),
        ];

        foreach (var (name, family, born, phone, because) in again)
        {
            var outcome = await given.A<OpenCase>().Handle(new() { By = given.Howard, Given = name, Family = family, Born = born, Phone = phone }, TestContext.Current.CancellationToken);
            var known = Assert.Single(Assert.IsType<KnownAlready>(outcome).People);
            Assert.Equal((name, family, number, because), (name, family, known.Case, string.Join(", ", known.Because)));
        }
    }

    [Theory, OnBoth]
    public async Task Is_shown_too_when_a_name_is_corrected_to_that_of_somebody_else(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var known = await Opened(given, "Catherine", "Garcia", Born, "402 555 0199");
        var number = await given.ACaseInJobSearch();
        ChangePerson.Request renamed = new(given.Howard, number, "Catherine", "Garcia", Born, null, null);

        var asked = await given.A<ChangePerson>().Handle(renamed, TestContext.Current.CancellationToken);
        Assert.Equal(known, Assert.Single(Assert.IsType<KnownAlready>(asked).People).Case);
        Assert.IsType<ChangePerson.Changed>(await given.A<ChangePerson>().Handle(renamed with { NoneOfThese = true }, TestContext.Current.CancellationToken));
        given.Clock.Forward(TimeSpan.FromMinutes(1));
        // Who was like them before has been looked at.
        Assert.IsType<ChangePerson.Changed>(await given.A<ChangePerson>().Handle(renamed with { Given = "Catharine" }, TestContext.Current.CancellationToken));
    }

    [Theory, OnBoth]
    public async Task Is_not_born_after_the_first_thing_that_happened(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await given.ACaseInJobSearch();
        ChangePerson.Request born = new(given.Howard, number, "Ana", "Ruiz", new(2024, 1, 20), null, null);

        var late = await given.A<ChangePerson>().Handle(born, TestContext.Current.CancellationToken);
        Assert.Equal("born", Assert.Single(Assert.IsType<Invalid>(late).Mistakes).Field);
        Assert.IsType<ChangePerson.Changed>(await given.A<ChangePerson>().Handle(born with { Born = new(2001, 1, 20) }, TestContext.Current.CancellationToken));
    }

    [Theory, OnBoth]
    public async Task Is_not_everybody_who_shares_a_name_a_birthday_or_a_shelter(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await Opened(given, "Catherine", "Garcia", Born, "402 555 0199");
        foreach (var name in new[] { "Ann", "Bo", "Cy", "Di" }) await Opened(given, name, name + "son", null, "402 555 0111");
        foreach (var (name, year) in new[] { ("402 555 0001", 1970), ("402 555 0002", 1981) }) await Opened(given, "Maria", "Smith", new(year, 3, 3), name);
        (string Given, string Family, DateOnly? Born, string? Phone)[] others =
        [
            ("Robert", "Miller", Born, "402 555 0100"),
            ("Catherine", "Miller", new(1990, 4, 13), "402 555 0101"),
            ("Rosa", "Garcia", new(1990, 4, 13), "402 555 0102"),
            ("Catharina", "Garza", new(1971, 8, 2), null),
            ("Eve", "Stone", null, "402 555 0111"),
            ("Maria", "Smith", new(1995, 7, 20), "402 555 0003"),
        ];

        foreach (var (name, family, born, phone) in others)
        {
            Assert.IsType<OpenCase.Opened>(await given.A<OpenCase>().Handle(new() { By = given.Howard, Given = name, Family = family, Born = born, Phone = phone }, TestContext.Current.CancellationToken));
        }
    }

    private static async Task<string> Opened(Given given, string name, string family, DateOnly? born, string? phone) =>
        Assert.IsType<OpenCase.Opened>(await given.A<OpenCase>().Handle(new()
        {
            By = given.Howard, Given = name, Family = family, Born = born, Phone = phone, NoneOfThese = true,
        }, TestContext.Current.CancellationToken)).Header.Number;
}
