using Throughline.Casework.Entries;
using Throughline.Casework.Access;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Record;

/// <summary>The same person saved the same entry a moment ago: from a second window, or after going back to the form. They are asked about it; it is not refused.</summary>
internal static class JustSaved
{
    public static readonly TimeSpan AMoment = TimeSpan.FromMinutes(10);

    public static EntryMistake? Again(CaseState state, AppendRequest request, DateTime now)
    {
        if (request.By.Role == Role.Console || request.ConfirmedBy is not null) return null;
        var lately = state.AsRecorded.Where(recorded => recorded.RecordedBy == request.By.Id && now - recorded.RecordedAt <= AMoment && now >= recorded.RecordedAt).ToList();
        for (var at = 0; at < request.Entries.Count && lately.Count > 0; at++)
        {
            var text = EntryText.Write(request.Entries[at] with { Id = null });
            if (lately.FindLast(recorded => EntryText.Write(recorded.Entry with { Id = null }) == text) is not { } same) continue;
            return new(at, "", $"You saved this {Ago(now - same.RecordedAt)}.") { OnlyUnlikely = true };
        }

        return null;
    }

    private static string Ago(TimeSpan since) => since.TotalMinutes < 2 ? "a minute ago" : $"{(int)since.TotalMinutes} minutes ago";
}
