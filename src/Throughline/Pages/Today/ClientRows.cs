using Throughline.Casework.Deadlines;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Ui;

namespace Throughline.Pages.Today;

/// <summary>A client's rows.</summary>
public sealed record ClientRows(IndexModel Page, OwedClient Client)
{
    public IReadOnlyList<Worklist.Line> Lines => field ??= Page.Work.Lines(Client);

    /// <summary>Whether the contact form of this line is open.</summary>
    public bool Logs(Worklist.Line line) => Page.Log.Case == Client.Case && Page.Log.With == line.Act.Contact?.Word();
}
