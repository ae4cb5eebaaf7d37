using Throughline.Casework.Access;
using Throughline.Casework.Entries;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Cases;

/// <summary>A case as a page shows it: whose it is, its file, and what policy says of it today.</summary>
public sealed class CaseOnFile
{
    private readonly bool seesTheWork;
    private readonly Func<string, bool>? others;

    /// <param name="whole">The whole file.</param>
    /// <param name="seesTheWork">Whether the reader sees what is worked out from it.</param>
    /// <param name="others">Whether a subject is another provider's, and nothing for the reader.</param>
    internal CaseOnFile(CaseFile whole, bool seesTheWork, Func<string, bool>? others = null) => (Whole, this.seesTheWork, this.others) = (whole, seesTheWork, others);

    public required CaseHeader Header { get; init; }

    /// <summary>What access is decided by: an outside provider has it only while it is shared.</summary>
    public Assignment Assignment => Header.Assignment with { Shared = true };

    /// <summary>The providers that the agency keeps; for who is of one, only that.</summary>
    public required IReadOnlyList<Provider> Register { get; init; }

    /// <summary>The file, as far as the reader sees it: facts, pictures and words come from it. Policy is asked of the whole.</summary>
    public required CaseFile File { get; init; }

    /// <summary>The entries that the reader sees, in the order of the record, with who recorded them and when: for the timeline and for who looks behind it.</summary>
    public required IReadOnlyList<RecordedEntry> AsRecorded { get; init; }

    /// <summary>The entry in a place of the record, if the reader sees it.</summary>
    public RecordedEntry? At(int seq) => AsRecorded.FirstOrDefault(each => each.Seq == seq);

    /// <summary>The entry that was recorded by that id.</summary>
    public RecordedEntry? Named(string? id) => id is null ? null : AsRecorded.FirstOrDefault(each => each.Entry.Id == id);

    /// <summary>Those that stand, as they stand.</summary>
    public IReadOnlyList<RecordedEntry> Standing => field ??= [.. Those(CaseView.Of(File, DateOnly.MaxValue).Placed.ToDictionary(each => each.Position, each => each.Entry))];

    /// <summary>What stands in the file today, as far as the reader sees it.</summary>
    public CaseView View => field ??= CaseView.Of(File, Today);

    public required DateOnly Today { get; init; }

    /// <summary>Who recorded the entry in a place of the file, and when: what is asked of a change looks at the whole of it.</summary>
    public required Func<int, RecordedBy> Recorded { get; init; }

    /// <summary>The position of the last entry: what an append names as expected.</summary>
    public required int Seq { get; init; }

    /// <summary>What policy says of it, as far as the reader sees what that is worked out from.</summary>
    public Evaluation Evaluation => field ??= On(Today);

    /// <summary>What policy would say of it on another day with nothing recorded until then, as far as the reader sees it.</summary>
    public Evaluation On(DateOnly day) => Evaluated(Whole, day);

    /// <summary>What policy says of it today as the record stood after an entry.</summary>
    public Evaluation Upto(int seq) => seq == Seq ? Evaluation : Evaluated(new(Whole.Pack, Whole.Number, Whole.Person, Whole.Providers, [.. Whole.AsRecorded.Take(seq)]), Today);

    /// <summary>What policy would say of it on a day, had this been recorded too.</summary>
    public Evaluation With(IEnumerable<Entry> entries, DateOnly day) => Evaluated(entries.Aggregate(Whole, (file, entry) => file.With(entry)), day);

    /// <summary>The whole file, whatever the reader sees of it.</summary>
    internal CaseFile Whole { get; }

    /// <summary>Whether an entry names an authorization that is another provider's: what stands against it is not told.</summary>
    internal bool IsOthers(Entry entry) => AuthorizationNamed.In(entry is Correction { Replacement: { } replacement } ? replacement : entry) is { } number && IsOthers(number);

    /// <summary>Whether an authorization is another provider's, and nothing for the reader.</summary>
    internal bool IsOthers(string number) => others?.Invoke(number) == true;

    private IEnumerable<RecordedEntry> Those(Dictionary<int, Entry> standing) => AsRecorded.Where(each => standing.ContainsKey(each.Seq - 1)).Select(each => each with { Entry = standing[each.Seq - 1] });

    private Evaluation Evaluated(CaseFile file, DateOnly day)
    {
        var evaluation = file.Evaluate(day);
        if (others is not null) evaluation = evaluation.Without(others);
        return !seesTheWork ? evaluation.StatusAlone() : ReferenceEquals(File, Whole) ? evaluation : evaluation.Bare();
    }
}
