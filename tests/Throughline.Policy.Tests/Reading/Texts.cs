using System.Text.Json;
using System.Text;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Reading;

namespace Throughline.Tests.Reading;

/// <summary>JSON in, defects or JSON out.</summary>
internal static class Texts
{
    public const string AContact = """{"on": "2024-02-05", "kind": "contact", "with": "client", "mode": "email"}""";

    /// <summary>A case of Nebraska's with these entries, one object each.</summary>
    public static string CaseOf(params string[] entries) =>
        $$"""{"agency": "nebraska-vr", "case": "NE-1", "entries": [{{string.Join(", ", entries)}}]}""";

    /// <summary>The contact with one more field.</summary>
    public static string ContactWith(string field) => AContact[..^1] + ", " + field + "}";

    public static string[] DefectsOf(string text) => DefectsOf(Encoding.UTF8.GetBytes(text));

    public static string[] DefectsOf(ReadOnlySpan<byte> utf8)
    {
        var defects = new List<Defect>();
        var file = new CaseReader().Read(utf8, defects);
        Assert.Equal(defects.Count == 0, file is not null);
        return [.. defects.Select(defect => defect.ToString())];
    }

    public static string[] DefectsOfEntry(string text)
    {
        var defects = new List<Defect>();
        new CaseReader().ReadEntry(Encoding.UTF8.GetBytes(text), defects);
        return [.. defects.Select(defect => defect.ToString())];
    }

    public static CaseFile Read(string text)
    {
        var defects = new List<Defect>();
        var file = new CaseReader().Read(Encoding.UTF8.GetBytes(text), defects);
        Assert.Empty(defects);
        return file!;
    }

    public static Entry ReadEntry(string text)
    {
        var defects = new List<Defect>();
        var entry = new CaseReader().ReadEntry(Encoding.UTF8.GetBytes(text), defects);
        Assert.Empty(defects);
        return entry!;
    }

    public static string Written(CaseFile file) => Written(json => CaseWriter.Write(json, file));

    public static string Written(Entry entry) => Written(json => CaseWriter.WriteEntry(json, entry));

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, CaseWriter.Options)) write(json);
        return Encoding.UTF8.GetString(text.ToArray());
    }
}
