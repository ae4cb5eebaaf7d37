using Throughline.Casework;
using Throughline.Policy;

namespace Throughline.Pages.Cases;

/// <summary>What an entry settled and what it did not, made again from the file.</summary>
public sealed record SavedAnswer(RecordedEntry Recorded, IReadOnlyList<Obligation> Met, IReadOnlyList<Obligation> StillDue)
{
    public static SavedAnswer? Of(CaseOnFile of, int seq)
    {
        var recorded = of.Entries.FirstOrDefault(each => each.Seq == seq);
        if (recorded is null) return null;
        var before = Upto(seq - 1);
        var after = seq == of.Seq ? of.Evaluation : Upto(seq);
        return new(recorded, ObligationChanges.Met(before, after), ObligationChanges.StillDue(after));

        Evaluation Upto(int last) =>
            new CaseFile(of.File.Pack, of.File.Number, of.File.Person, of.File.Providers, [.. of.File.Entries.Take(last)]).Evaluate(of.Today);
    }
}
