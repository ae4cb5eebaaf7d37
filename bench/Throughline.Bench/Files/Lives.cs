using System.Buffers;
using System.Text.Json;
using Throughline.Policy;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading;

namespace Throughline.Bench;

/// <summary>Generated case files: lifelike, of plainly invented people, the same for the same seed.</summary>
internal static class Lives
{
    /// <summary>The day on which the files are looked at; their lives lie in the two years before it.</summary>
    public static readonly DateOnly AsOf = new(2026, 11, 20);

    /// <summary>Files with corrections, in hundred.</summary>
    private const int Corrected = 17;

    private static readonly string[] Given = ["Ana", "Ben", "Cleo", "Dev", "Elif", "Finn", "Gwen", "Hugo", "Ines", "Jun", "Kofi", "Lena", "Mateo", "Nora", "Omar", "Pia"];
    private static readonly string[] Family = ["Sample", "Example", "Testa", "Mock", "Invented", "Placeholder", "Specimen", "Dummett", "Fictive", "Notional"];

    public static IEnumerable<CaseFile> Nebraska(int count, int seed = 1) => Enumerable.Range(0, count).Select(at => Lived(Packs.Of("nebraska-vr")!, at, seed));

    public static IEnumerable<CaseFile> AllAgencies(int count, int seed = 1) =>
        Enumerable.Range(0, count).Select(at => Lived(Packs.All[at % Packs.All.Count], at, seed));

    public static CaseFile Lived(Pack pack, int number, int seed)
    {
        var life = new Life(HashCode(seed, number), AsOf);
        var providers = pack.Agency switch
        {
            "nebraska-vr" => NebraskaLife.Live(life),
            "iowa-ivrs" => IowaLife.Live(life),
            "wisconsin-dvr" => WisconsinLife.Live(life),
            _ => KansasLife.Live(life),
        };
        if (life.Once(Corrected)) life.Correct();
        var person = new Person(Given[number % Given.Length], Family[number / Given.Length % Family.Length], new DateOnly(1960, 1, 1).AddDays(number * 37 % 16000));
        return new(pack, $"{pack.Agency[..2].ToUpperInvariant()}-{number:000000}", person, providers, life.Record());
    }

    /// <summary>The file as one line of JSON.</summary>
    public static byte[] Json(CaseFile file)
    {
        var bytes = new ArrayBufferWriter<byte>(8192);
        using var json = new Utf8JsonWriter(bytes, CaseWriter.Options);
        CaseWriter.Write(json, file);
        json.Flush();
        return bytes.WrittenSpan.ToArray();
    }

    private static int HashCode(int seed, int number) => unchecked((seed * 1_000_003) + (number * 7919));
}
