using Throughline.Casework.Access;
using Throughline.Casework.Documents;
using Throughline.Pages.Cases;
using Throughline.Policy.Agencies.Kansas;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Ui;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Kansas;

/// <summary>What the head of a participant's case says: crises, the twelve months, needs; each part for those who see what it is told from.</summary>
public sealed class ParticipantView(CasePage of, Actor reader)
{
    public sealed record MonthBox(string Name, string Under, string Word, bool IsNow);

    public bool SeesNeeds => Sees(Kind.NeedNamed);

    public bool SeesPrograms => Sees(Kind.Programme);

    public bool SeesMoney => Sees(Kind.SupportPayment);

    public bool SeesContacts => Sees(Kind.ContactPlanned) && Sees(Kind.Contact);

    public bool SeesWindow => Sees(Kind.CashAssistanceEnded);

    public CashWindow? Window => field ??= CashWindow.Of(of.Facts);

    public CapYear? Cap => field ??= CapYear.Of(of.Facts);

    /// <summary>The pages of the case, for those who may open them.</summary>
    public IEnumerable<(string Words, string Address, string Page)> Tabs
    {
        get
        {
            yield return ("Overview", of.Address, "");
            if (Sees(Kind.Document)) yield return ("Plan", Paper(SelfSufficiencyPaper.Name), "plan");
            if (SeesContacts) yield return ("Contacts", of.To.Page("contacts"), "contacts");
            if (SeesPrograms) yield return ("Programs", of.To.Page("programs"), "programs");
            if (Sees(Kind.Resource)) yield return ("Network", of.To.Page("network"), "network");
            if (SeesMoney) yield return ("Money", of.To.Page("money"), "money");
        }
    }

    /// <summary>Where a paper of the participant is written, or for who only reads, where the signed ones are.</summary>
    public string Paper(string name) => WriteDocument.MayWrite(reader, of.Case) ? of.To.Document(name) : of.To.Documents;

    public string Heading => Window is not { } window ? "" : window.IsOver ? "The twelve months are over" : $"{Wording.Count(window.MonthsLeft, "month")} left of 12";

    public string CashSaid => Window is { } window ? $"Cash ended {of.Short(window.Ended)}{(window.ReasonSaid is { } why ? $", {(Reasoned(why) ? "by " : "")}{why}" : "")}" : "";

    /// <summary>The months of the window, a box each.</summary>
    public IEnumerable<MonthBox> Months => (Window?.Cells ?? []).Select(cell => new MonthBox(cell.Until.ToString("MMM"), Under(cell), cell.IsGone ? "gone" : "", cell.IsNow));

    /// <summary>Whether support is decided for this month and the next, said in a sentence.</summary>
    public string SupportSaid
    {
        get
        {
            var next = Month.Of(of.Today).Next;
            var decided = SupportDecision.Of(of.Facts.Entries, next);
            return $"Support only for months worked, decided with the supervisor. {next.First:MMMM}: {(decided.IsApproved ? "approved" : decided.IsOpen ? "waits for the supervisor" : decided.Decided is not null ? "denied" : "not decided yet")}.";
        }
    }

    /// <summary>Crises that nobody has handled, with the contingency plan at hand.</summary>
    public IReadOnlyList<(ProblemOnFile Crisis, ContingencyOnFile? Plan)> Crises =>
        [.. ProblemOnFile.All(of.Facts).Where(each => each is { IsOpen: true, Problem.Crisis: true }).Select(each => (each, PlanFor(each.Problem)))];

    public IReadOnlyList<NeedOnFile> Needs => field ??= NeedOnFile.Open(of.Facts);

    public IReadOnlyList<NeedOnFile> Emergent => [.. Needs.Where(need => need.IsEmergent)];

    public IReadOnlyList<ContingencyOnFile> Contingencies => field ??= ContingencyOnFile.All(of.Facts);

    public ContingencyOnFile? PlanFor(NeedOnFile need) => Contingencies.FirstOrDefault(plan => plan.Plan.Area is { } area && EntryWords.Plain(area) == EntryWords.Plain(need.Named.Area ?? ""));

    /// <summary>Who stands in, and whether it has been tried.</summary>
    public string BackupsSaid(ContingencyOnFile plan) => (plan.Plan.Backups is { Length: > 0 } backups ? $"Backup: {string.Join("; ", backups)}. " : "") + (plan.TriedOn is { } tried ? $"Tried {of.Short(tried)}." : "Not tried yet.");

    /// <summary>What is said where no need is emergent.</summary>
    public string NoneEmergent => Needs.Count == 0 ? "No need is on file. The plan names them, emergent first." : $"{Wording.Count(Needs.Count, "other need")} in the plan.";

    /// <summary>When a need begins to hurt.</summary>
    public string? Hurts(NeedOnFile need) => need.Planned?.HurtsFrom is not { } day ? null : day < of.Today ? $"Hurts since {of.Short(day)}" : $"Hurts from {of.Short(day)}, {(day == of.Today ? "today" : Wording.When(day, of.Today).ToLowerInvariant())}";

    private bool Sees(Kind kind) => AccessTable.Sees(reader.Role, kind);

    private static bool Reasoned(string why) => why is "earnings" or "time limit" or "own wish" or "penalty";

    // A crisis of the children is met by the plan for child care; one that names no area by the plan for crises.
    private ContingencyOnFile? PlanFor(Problem crisis)
    {
        var kinds = crisis.Kinds ?? [];
        var area = kinds.Contains("family") || Says(crisis, "child") ? ContingencyArea.ChildCare : Says(crisis, "car") || Says(crisis, "bus") || Says(crisis, "ride") ? ContingencyArea.Transportation : ContingencyArea.Crisis;
        return Contingencies.FirstOrDefault(plan => plan.Plan.Area == area) ?? Contingencies.FirstOrDefault(plan => plan.Plan.Area == ContingencyArea.Crisis);
    }

    private static bool Says(Problem problem, string word) => $" {problem.Note} {problem.Step}".Contains(" " + word, StringComparison.OrdinalIgnoreCase);

    private string Under(CashWindow.Cell cell) => cell.IsGone ? "gone" : cell.IsNow && cell.Until == of.Today ? "ends today" : cell.IsLast ? "Last month"
        : Cap is { } cap && cap.Until >= cell.From && cap.Until <= cell.Until ? "Cap year ends" : "";
}
