using System.Text;
using Throughline.Casework.Names;

namespace Throughline.Bench;

/// <summary>Somebody who is in the record, as the next person at the desk types them.</summary>
internal sealed class PlantedSlips(InventedPeople people)
{
    private static readonly (string Written, string Otherwise)[] Spellings =
        [("ph", "f"), ("c", "k"), ("th", "t"), ("y", "i"), ("ie", "y"), ("ll", "l"), ("tt", "t"), ("nn", "n"), ("s", "z"), ("ei", "ie"), ("ey", "y"), ("er", "ar"), ("ck", "k"), ("en", "an"), ("on", "en")];

    private static readonly (string Name, string Short)[] Short =
    [
        ("James", "Jim"), ("Robert", "Bob"), ("Elizabeth", "Liz"), ("William", "Bill"), ("Richard", "Rick"), ("Joseph", "Joe"), ("Thomas", "Tom"), ("Christopher", "Chris"), ("Margaret", "Peggy"),
        ("Patricia", "Pat"), ("Michael", "Mike"), ("Kathleen", "Kathy"), ("Katherine", "Kate"), ("Rebecca", "Becky"), ("Charles", "Chuck"), ("Deborah", "Debbie"), ("Steven", "Steve"), ("Jennifer", "Jen"),
    ];

    public IReadOnlyDictionary<string, Func<PersonFacts, PersonFacts>> Kinds => new Dictionary<string, Func<PersonFacts, PersonFacts>>
    {
        ["birthday: one digit wrong"] = known => NewPhone(known with { Born = OneDigit(known.Born!.Value) }),
        ["birthday: month and day turned"] = known => NewPhone(known with { Born = Turned(known.Born!.Value) }),
        ["birthday: another altogether"] = known => NewPhone(known with { Born = people.Born() }),
        ["birthday: not given"] = known => NewPhone(known with { Born = null }),
        ["name: a slip of the finger"] = known => NewPhone(Slip(known)),
        ["name: another spelling"] = known => NewPhone(Spelled(known)),
        ["name: without blanks, marks and accents"] = known => NewPhone(known with { Given = Folding.Squeezed(known.Given!), Family = Folding.Squeezed(known.Family!) }),
        ["name: given and family changed places"] = known => NewPhone(known with { Given = known.Family, Family = known.Given }),
        ["name: a short form"] = known => NewPhone(known with { Given = Short.FirstOrDefault(each => each.Name == known.Given).Short ?? known.Given![..1] }),
        ["name: one of two family names"] = known => NewPhone(known with { Family = known.Family!.Split([' ', '-'])[0] }),
        ["married: another family name"] = known => NewPhone(known with { Family = people.FamilyName() }),
        ["married, same telephone"] = known => known with { Family = people.FamilyName() },
        ["same telephone, birthday wrong, a slip in the name"] = known => Slip(known with { Born = OneDigit(known.Born!.Value) }),
        ["same telephone without area, a short form"] = known => known with { Phone = known.Phone![^8..].Replace(' ', '-'), Born = null, Given = known.Given![..1] },
    };

    private PersonFacts NewPhone(PersonFacts known) => people.Draw.Next(2) == 0 ? known with { Phone = people.Phone() } : known with { Phone = null };

    private DateOnly OneDigit(DateOnly born)
    {
        while (true)
        {
            var typed = new StringBuilder($"{born:yyyyMMdd}");
            typed[people.Draw.Next(2, 8)] = (char)('0' + people.Draw.Next(10));
            if (DateOnly.TryParseExact(typed.ToString(), "yyyyMMdd", out var other) && other != born && other.Year < 2027) return other;
        }
    }

    private static DateOnly Turned(DateOnly born) => born.Day <= 12 ? new(born.Year, born.Day, born.Month) : born.AddDays(born.Day > 20 ? -10 : 1);

    private PersonFacts Slip(PersonFacts known) => people.Draw.Next(2) == 0 ? known with { Family = Slip(known.Family!) } : known with { Given = Slip(known.Given!) };

    private string Slip(string name)
    {
        if (name.Length < 4) return name;
        var at = people.Draw.Next(1, name.Length - 1);
        return people.Draw.Next(4) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, name[at].ToString()),
            2 => $"{name[..at]}{name[at + 1]}{name[at]}{name[(at + 2)..]}",
            _ => $"{name[..at]}{(char)('a' + people.Draw.Next(26))}{name[(at + 1)..]}",
        };
    }

    private PersonFacts Spelled(PersonFacts known)
    {
        var family = Spelled(known.Family!);
        return family != known.Family ? known with { Family = family } : known with { Given = Spelled(known.Given!) };
    }

    private static string Spelled(string name)
    {
        foreach (var (written, otherwise) in Spellings)
        {
            if (name.IndexOf(written, 1, StringComparison.Ordinal) is > 0 and var at) return name[..at] + otherwise + name[(at + written.Length)..];
        }

        return name;
    }
}
