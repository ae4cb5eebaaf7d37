namespace Throughline.Policy.Reading.Json;

/// <summary>The ids that one file uses, and the corrections that name one.</summary>
internal sealed class Ids
{
    private const int Kept = 4096;
    private HashSet<string> used = new(StringComparer.Ordinal);
    private readonly HashSet<string> providers = new(StringComparer.Ordinal);
    private readonly List<(string Id, int Token)> named = [];

    public IReadOnlyList<(string Id, int Token)> Named => named;

    /// <summary>False when the file already uses it.</summary>
    public bool Use(string id) => used.Add(id);

    public bool UseForProvider(string id) => providers.Add(id);

    public bool Knows(string id) => used.Contains(id);

    public void Name(string id, int token) => named.Add((id, token));

    public void Forget()
    {
        if (used.Count > Kept) used = new(StringComparer.Ordinal);
        used.Clear();
        if (providers.Count > 0) providers.Clear();
        named.Clear();
    }
}
