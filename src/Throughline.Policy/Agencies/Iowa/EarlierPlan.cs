using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>The plan beside which an IPE-2 is read: after a closure that of the closed case, before it the version that it follows.</summary>
internal static class EarlierPlan
{
    /// <summary>None where there was no plan before.</summary>
    public static EarlierVersion? Of(IReadOnlyList<Entry> standing, Ipe2 plan)
    {
        var isAfterClosure = plan.Purpose == PlanPurpose.PostEmployment;
        var before = isAfterClosure ? standing.TakeWhile(entry => entry is not Closed).ToList() : standing.TakeWhile(entry => entry is not Document document || !IsThis(document, plan)).ToList();
        var called = isAfterClosure ? "Closed plan" : "Plan before";
        var last = before.FindLastIndex(entry => entry is IPlan || Signed(entry) is not null);
        if (last < 0) return null;
        // What the document recorded stands behind it, of the same day.
        var paper = before.FindLast(entry => Signed(entry) is not null && entry.On == before[last].On);
        return paper is not null ? new(called, paper.On, Signed(paper)!.Answers)
            : new(called, before[last].On, Known((IPlan)before[last])) { IsPartly = true };
    }

    private static bool IsThis(Document document, Ipe2 plan) => Signed(document) is { } signed && SignedDocument.HashOf(Ipe2.Name, signed.Answers) == SignedDocument.HashOf(Ipe2.Name, Ipe2.Type.Write(plan));

    private static SignedDocument? Signed(Entry entry) => entry is Document { Name: Ipe2.Name } document ? SignedDocument.Read(document.Name, document.Data) : null;

    private static Dictionary<string, string> Known(IPlan plan) =>
        Ipe2.Type.Write(new() { JobGoal = plan.Goal, SocCode = plan.Soc, ServiceRows = [.. plan.Services.Select(service => new ServiceRow { Service = service })] });
}
