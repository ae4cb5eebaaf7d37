using Throughline.Casework.Cases;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Casework;

/// <summary>However a name is typed that stands on paper in another way, and however a number is.</summary>
public sealed class A_person_is_found
{
    /// <summary>Given name, family name, and what people type for it.</summary>
    private static readonly (string Given, string Family, string[] Typed)[] Names =
    [
        ("İlker", "Yılmaz", ["ilker", "Ilker", "ILKER", "İLKER", "ılker", "yilmaz", "YILMAZ ilker", "ilkeryılmaz"]),
        ("Işıl", "Çağlar", ["isil", "ışıl", "IŞIL", "caglar", "Çağlar Işıl"]),
        ("Maria", "de la Cruz", ["delacruz", "de la cruz", "DELACRUZ", "dela cruz maria", "De La Cruz, Maria", "cruz", "mariadelacruz", "la cruz"]),
        ("Sean", "O'Brien", ["Obrien", "O’Brien", "o'brien", "O Brien", "oʼbrien", "O`Brien", "obrien sean"]),
        ("Ka'ahumanu", "Kealoha-Wong", ["kaahumanu", "kaʻahumanu", "Ka‘ahumanu", "kealoha wong", "kealohawong", "wong", "Wong Kaahumanu"]),
        ("Zoë", "García López", ["zoe", "garcia", "lopez", "zoe lopez", "GARCÍA LÓPEZ", "garcialopez"]),
        ("Jürgen", "Müller", ["muller", "mueller", "Müller", "juergen", "jurgen muller", "MUELLER JUERGEN"]),
        ("Søren", "Ångström", ["soren", "soeren", "angstrom", "aangstroem", "SØREN"]),
        ("Łukasz", "Wiśniewski", ["lukasz", "wisniewski", "ŁUKASZ", "wisniewski lukasz"]),
        ("Đức", "Nguyễn", ["duc", "nguyen", "Nguyen Duc", "ĐỨC", "nguyễn đức"]),
        ("Þóra", "Strauß", ["thora", "strauss", "STRAUSS", "Strauß"]),
        ("小明", "王", ["王小明", "小明", "王 小明", "小明王", "王"]),
        ("娜", "欧阳", ["欧阳娜", "欧阳 娜", "娜", "欧阳"]),
        ("민수", "김", ["김민수", "김 민수", "민수", "민수 김", "김민", "\u1100\u1175\u11B7\u1106\u1175\u11AB\u1109\u116E"]),
        ("さくら", "田中", ["田中さくら", "さくら", "サクラ", "ｻｸﾗ", "田中 サクラ"]),
        ("عبد الله", "الأحمد", ["عبدالله", "عبد الله", "الاحمد", "الأحمد", "عَبْدُ الله", "عبـــد الله"]),
        ("فاطمة", "القاسمى", ["فاطمه", "فاطمة", "القاسمي", "فَاطِمَة"]),
        ("Фёдор", "Соловьёв", ["федор", "ФЕДОР", "соловьев", "Соловьёв Фёдор", "федорсоловьев"]),
        ("Олена", "Дем'яненко", ["демяненко", "дем’яненко", "ОЛЕНА"]),
        ("सीता", "श्रेष्ठ", ["सीता", "सत", "श्रेष्ठ", "सीताश्रेष्ठ", "सीता श्रेष्ठ", "श रष ठ"]),
        ("אבִיגַיִל", "לוי", ["אביגיל", "לוי", "לוי אביגיל"]),
        ("Ανδρέας", "Παπαδόπουλος", ["ανδρεας", "ΑΝΔΡΕΑΣ", "παπαδοπουλος", "παπαδόπουλοσ"]),
        ("นภา", "ศรีสุข", ["นภา", "ศรีสุข", "ศรสข"]),
        ("Ｊａｎｅ", "Ｄｏｅ", ["jane", "doe", "jane doe"]),
        ("Cher", "", ["cher", "CHER", "ch er"]),
    ];

    [Theory, OnBoth]
    public async Task However_the_name_is_typed(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var missed = new List<string>();
        foreach (var (name, family, _) in Names) await Opened(given, name, family.Length > 0 ? family : name);
        foreach (var (name, family, all) in Names)
        foreach (var typed in all)
        {
            var found = await given.A<SearchCases>().Handle(given.Howard, typed, TestContext.Current.CancellationToken);
            if (!found.Any(card => card.Name.StartsWith(name, StringComparison.Ordinal))) missed.Add($"{name} {family} by {typed}");
        }

        Assert.Empty(missed);
        Assert.InRange(Names.Sum(each => each.Typed.Length), 120, 500);
    }

    [Theory, OnBoth]
    public async Task By_number_and_telephone_with_or_without_marks(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await Opened(given, "Ana", "Ruiz", "+1 (402) 555-0199");
        await Opened(given, "Ben", "Stone", "308 555 0142 ext. 7");
        foreach (var typed in new[]
        {
            "555-0199", "5550199", "402-555-0199", "(402) 555 0199", "402.555.0199", "1-402-555-0199", "+1 402 555 0199", "402 555", "tel. 402 555 0199", "٤٠٢٥٥٥٠١٩٩",
            number, number.ToLowerInvariant(), number.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant(), number.Replace('-', ' '), number.Replace('-', '–'), number[3..],
        })
        {
            Assert.Equal((typed, number), (typed, Assert.Single(await given.A<SearchCases>().Handle(given.Howard, typed, TestContext.Current.CancellationToken)).Case));
        }

        foreach (var typed in new[] { "555-0142", "308 555 0142", "3085550142 x7" }) Assert.Equal("Ben Stone", Assert.Single(await given.A<SearchCases>().Handle(given.Howard, typed, TestContext.Current.CancellationToken)).Name);
        foreach (var typed in new[] { "555-0143", "0199 402", "=", "~", "~born", "~born 19900402", "=anaruiz5" }) Assert.Empty(await given.A<SearchCases>().Handle(given.Howard, typed, TestContext.Current.CancellationToken));
    }

    [Theory, OnBoth]
    public async Task Under_the_new_name_and_telephone_once_they_are_changed(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        var number = await Opened(given, "Ana", "Ruiz", "402 555 0199");
        await given.A<ChangePerson>().Handle(new(given.Howard, number, "Ana", "de la Cruz", null, "402 555 0101", null), TestContext.Current.CancellationToken);

        foreach (var typed in new[] { "delacruz", "555-0101" }) Assert.Single(await given.A<SearchCases>().Handle(given.Howard, typed, TestContext.Current.CancellationToken));
        foreach (var typed in new[] { "ruiz", "555-0199" }) Assert.Empty(await given.A<SearchCases>().Handle(given.Howard, typed, TestContext.Current.CancellationToken));
        Assert.Empty(await given.Rebuilt());
    }

    [Theory, OnBoth]
    public async Task Also_where_an_earlier_program_wrote_by_what(Engine engine)
    {
        await using var given = await Given.ARecord(engine);
        await Opened(given, "Maria", "de la Cruz", "402 555 0199");
        await given.NightlyReevaluation();
        await given.Sql("DELETE FROM search_keys; UPDATE cards SET evaluated_by = 'before'; UPDATE days SET evaluated_by = 'before'");
        await given.NightlyReevaluation();

        Assert.Single(await given.A<SearchCases>().Handle(given.Howard, "delacruz", TestContext.Current.CancellationToken));
        Assert.Empty(await given.Rebuilt());
    }

    private static async Task<string> Opened(Given given, string name, string family, string? phone = null) =>
        Assert.IsType<OpenCase.Opened>(await given.A<OpenCase>().Handle(new()
        {
            By = given.Howard, Given = name, Family = family, Phone = phone, Counselor = null, Office = "omaha", NoneOfThese = true,
        }, TestContext.Current.CancellationToken)).Header.Number;
}
