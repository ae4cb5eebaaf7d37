using System.Collections;
using Throughline.Policy.CaseFiles;

namespace Throughline.Policy.Documents;

/// <summary>What the case file knows of each section of a document, shown beside the question. A section is named by nameof.</summary>
public sealed class KnownOfSections : IEnumerable<string>
{
    private readonly HashSet<string> sections;
    private readonly Dictionary<string, Func<Writing, string?>> known = new(StringComparer.Ordinal);

    internal KnownOfSections(IEnumerable<string> sections) => this.sections = [.. sections];

    public void Add(string section, Func<Writing, string?> says) => known.Add(sections.Contains(section) ? section : throw new ArgumentException($"There is no section {section}.", nameof(section)), says);

    public void Add(string section, Func<CaseFile, DateOnly, string?> says) => Add(section, of => says(of.File, of.Today));

    public IEnumerator<string> GetEnumerator() => known.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal string? Of(string section, Writing of) => known.GetValueOrDefault(section)?.Invoke(of);
}
