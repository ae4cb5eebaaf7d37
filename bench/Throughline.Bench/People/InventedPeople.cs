using Throughline.Casework.Names;

namespace Throughline.Bench;

/// <summary>
/// People as an agency meets them. Nobody is real; how often a name comes follows the lists of the U.S. Census: the commonest family name on one in 120,
/// the commonest given names on one in 40 of their sex, four in five family names and every second given name so rare that few share them.
/// </summary>
internal sealed class InventedPeople(int seed)
{
    private static readonly string[] Family = """
        Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White
        Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts
        Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos
        Kim Cox Ward Richardson Watson Brooks Chavez Wood James Bennett Gray Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Long Ross Foster Jimenez O'Brien MacDonald
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static readonly string[] Given = """
        James Mary Michael Jennifer Robert Linda John Patricia David Elizabeth William Susan Richard Jessica Joseph Karen Thomas Sarah Christopher Lisa Charles Nancy Daniel Sandra Matthew
        Ashley Anthony Emily Mark Kimberly Steven Betty Donald Margaret Andrew Donna Joshua Michelle Paul Carol Kenneth Amanda Kevin Melissa Brian Deborah Timothy Stephanie Ronald Rebecca
        Jason Sharon George Laura Edward Cynthia Jeffrey Amy Ryan Kathleen Jacob Angela Nicholas Dorothy Gary Shirley Eric Emma Jonathan Brenda Stephen Nicole Larry Pamela Justin Samantha
        Scott Anna Brandon Katherine Benjamin Christine Samuel Debra Gregory Rachel Alexander Olivia Patrick Carolyn Frank Maria Raymond Janet Jack Heather Dennis Diane Jerry Julie Tyler
        Jose Guadalupe Luis Rosa Juan Carmen Carlos Ana
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    // Names of people whose papers are in other scripts, and those with marks and blanks: two parts of a given name, what joins them, and family names.
    private static readonly (string[] First, string Joined, string[] Second, string[] Family)[] Elsewhere =
    [
        (Letters("小伟秀娜建丽文海国志美玉春晓俊红"), "", Letters("明英华燕军平芳峰强玲杰敏龙霞波涛"), ["王", "李", "张", "刘", "陈", "欧阳", "黄", "赵", "周", "吴", "徐", "孙"]),
        (Letters("민지서영은동현수미정혜준재태상"), "", Letters("수영연호주현진우희원경민아훈철"), ["김", "이", "박", "최", "정", "강", "조", "윤", "장", "임"]),
        (["محمد", "فاطمة", "أحمد", "عبد الله", "خديجة", "يوسف", "مريم", "علي"], " ", ["حسن", "إبراهيم", "محمود", "سعيد", "عمر", "خالد", "صالح", "يونس"], ["الحسن", "العلي", "منصور", "القاسم", "حداد", "النجار", "السيد", "الأحمد", "بكر", "الشامي"]),
        (["Олена", "Андрей", "Наталья", "Сергій", "Фёдор", "Ирина", "Оксана"], " ", ["Іванівна", "Петрович", "Олексіївна", "Николаевич", "Семёнович", "Юрьевна"], ["Шевченко", "Иванов", "Ковальчук", "Соловьёв", "Дем'яненко", "Бондаренко", "Кузнецов", "Ткаченко", "Морозова", "Лысенко"]),
        (["सीता", "राम", "प्रिया", "अर्जुन", "गीता", "कृष्ण", "मीना"], " ", ["बहादुर", "कुमारी", "प्रसाद", "देवी", "माया", "लाल"], ["शर्मा", "थापा", "गुरुङ", "श्रेष्ठ", "तामाङ", "राई", "लिम्बू", "मगर", "अधिकारी", "पौडेल"]),
        (["İlker", "Işıl", "Łukasz", "Zoë", "José", "María", "Siobhán", "Đức", "Renée", "Søren", "Çağla"], " ", ["Ángel", "José", "Inés", "Núria", "Håkon", "Jürgen", "Anaïs", "Öykü"], ["de la Cruz", "Yılmaz", "Wiśniewski", "Müller", "García López", "Ó Súilleabháin", "van der Berg", "Nguyễn", "Fernández Peña", "Çelik", "Jørgensen", "Kovács"]),
    ];

    private static readonly string[] Begin = ["Ba", "Bra", "Che", "Da", "Dre", "El", "Fa", "Gri", "Ha", "Hol", "Ja", "Ka", "Kle", "La", "Lin", "Ma", "Mor", "Na", "No", "Pe", "Pra", "Ra", "Ros", "Sa", "Sta", "Ta", "Tre", "Ve", "Wal", "Ze"];
    private static readonly string[] Middle = ["b", "cker", "d", "gg", "l", "ll", "man", "n", "nd", "r", "rd", "s", "ss", "t", "tt", "v", "w", "k", "m", "ner"];
    private static readonly string[] EndFamily = ["berg", "son", "er", "ley", "man", "ski", "ton", "ard", "ett", "iger", "ov", "well", "ing", "ford", "elli", "ez", "strom", "wick", "quist", "ham"];
    private static readonly string[] EndGiven = ["a", "ia", "ie", "o", "an", "en", "is", "yn", "ella", "ette", "us", "on", "ira", "eth", "ah"];

    private readonly Random draw = new(seed);

    public Random Draw => draw;

    public PersonFacts Somebody()
    {
        if (draw.Next(100) < 5)
        {
            var (first, joined, second, family) = Elsewhere[draw.Next(Elsewhere.Length)];
            return new(Pick(first) + joined + Pick(second), Pick(family), Born(), Phone());
        }

        var twice = draw.Next(100) < 6 ? (draw.Next(2) == 0 ? "-" : " ") + FamilyName() : "";
        return new(GivenName(), FamilyName() + twice, Born(), Phone());
    }

    private static string[] Letters(string all) => [.. all.Select(letter => letter.ToString())];

    public string FamilyName() => Common(Family, first: 0.0083, falling: 0.45) ?? Pick(Begin) + Pick(Middle) + Pick(EndFamily);

    public DateOnly Born() => new DateOnly(2009, 12, 31).AddDays(-(int)(Math.Pow(draw.NextDouble(), 1.3) * 50 * 365));

    public string Phone() => $"{Pick(["402", "308", "531"])} {draw.Next(200, 1000)} {draw.Next(10_000):0000}";

    public T Pick<T>(T[] from) => from[draw.Next(from.Length)];

    private string GivenName() => Common(Given, first: 0.0125, falling: 0.35) ?? Pick(Begin) + Pick(Middle) + Pick(EndGiven);

    // The first of the list comes with this probability, the others after their rank.
    private string? Common(string[] names, double first, double falling)
    {
        var at = draw.NextDouble();
        for (var rank = 1; rank <= names.Length; rank++)
        {
            at -= first / Math.Pow(rank, falling);
            if (at < 0) return names[rank - 1];
        }

        return null;
    }
}
