using Throughline.Casework.Team;
using Throughline.Ui;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Cases;

/// <summary>What was given before the plan of a case or beside it, in words; the latest few.</summary>
public sealed class BesidesLines(CasePage page, IReadOnlyList<BesidesThePlan.Work> works)
{
    private const int Shown = 3;

    public sealed record Line(string Service, string Day, string Why, string Entry);

    public int All => works.Count;

    public IEnumerable<Line> First => works.Take(Shown).Select(work => new Line(
        EntryWords.Capital(EntryWords.Plain(work.Service)), page.Short(work.On), Wording.Sentence(Wording.Days(work.Why, page.Today)), page.To.Entry(work.Seq)));

    public string? More => All > Shown ? $"{All - Shown} more." : null;
}
