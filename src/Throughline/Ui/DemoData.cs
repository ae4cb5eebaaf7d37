using Throughline.Casework.Agencies;
using Throughline.Casework.Storage;

namespace Throughline.Ui;

/// <summary>Whether the database of this program holds invented people, as its own mark says, and how old they are.</summary>
public sealed class DemoData(Database database, AgencyClock clock)
{
    private DateTime? filledAt;

    public bool IsShown => filledAt is not null;

    /// <summary>How old it is, once it is older than a day: nothing has happened in it since.</summary>
    public string? Age => filledAt is { } filled && (clock.Now - filled).Days is > 0 and var days
        ? $"Filled {Wording.Count(days, "day")} ago. Nothing has happened in it since. './dev run --anew' fills it again." : null;

    public async Task Read(CancellationToken cancel = default) => filledAt = await InventedData.FilledIn(database, cancel);
}
