using System.Text.Json;
using Throughline.Casework.Entries;
using Throughline.Casework.Names;
using Throughline.Casework.Reports;
using Throughline.Casework.Storage;
using Throughline.Policy.Rules;

namespace Throughline.Casework.Derived;

/// <summary>Everything that the record derives from one file as of one day: the card, the deadlines, the report tables.</summary>
internal sealed record DerivedRows(Card Card, IReadOnlyList<Deadline> Deadlines, ReportRows Reports)
{
    public static DerivedRows Of(CaseHeader header, Evaluation evaluation, string evaluatedBy)
    {
        var deadlines = DeadlinesOf(header, evaluation);
        var reports = ReportFold.Of(header.Agency, header.Number, evaluation.View);
        return new(CardOf(header, evaluation, evaluatedBy), deadlines, reports);
    }

    /// <summary>
    /// The rows as they stand in the tables. They follow from the file as it was, so they are read only where another program or policy wrote them.
    /// </summary>
    public static async Task<DerivedRows?> InTables(DbSession db, CaseState state, string evaluatedBy, Evaluation known, CancellationToken cancel)
    {
        if (state.Evaluated is { } evaluated && evaluated.By != evaluatedBy) return await DerivedTables.Read(db, state.Header.Agency, state.Header.Number, cancel);
        return Derived(state, evaluatedBy, known);
    }

    /// <summary>The rows as this program and policy wrote them; none where nothing was.</summary>
    public static DerivedRows? Derived(CaseState state, string evaluatedBy, Evaluation known) =>
        state.Evaluated is not { } evaluated ? null : Of(state.Header, evaluated.On == known.AsOf ? known : state.File.Evaluate(evaluated.On), evaluatedBy);

    /// <summary>Whether nothing differs but the day of the card.</summary>
    public bool SaysTheSameAs(DerivedRows other) =>
        Card with { EvaluatedOn = other.Card.EvaluatedOn } == other.Card
        && Deadlines.SequenceEqual(other.Deadlines)
        && Reports.Employments.SequenceEqual(other.Reports.Employments)
        && Reports.Authorizations.SequenceEqual(other.Reports.Authorizations)
        && Reports.Payments.SequenceEqual(other.Reports.Payments)
        && Reports.ContactDays.SequenceEqual(other.Reports.ContactDays)
        && Reports.Milestones.SequenceEqual(other.Reports.Milestones)
        && Reports.FileRequests.SequenceEqual(other.Reports.FileRequests);

    /// <summary>Who owes what is due in the case: the specialist who works it, else the counselor; empty for nobody yet.</summary>
    public static string WaitsFor(CaseHeader header) => header.Specialist ?? header.Counselor ?? "";

    private static List<Deadline> DeadlinesOf(CaseHeader header, Evaluation evaluation)
    {
        var deadlines = new List<Deadline>(evaluation.Obligations.Count);
        var nth = new Dictionary<(string, string, DateOnly), int>();
        var waitsFor = WaitsFor(header);
        // What a provider owes that serves the person no longer is the counselor's to ask for: the other one is not to know of it.
        var others = OfOthers(header, evaluation);
        foreach (var obligation in evaluation.Obligations)
        {
            var key = (obligation.Rule.Id, obligation.Subject ?? "", obligation.Opened);
            nth[key] = nth.TryGetValue(key, out var last) ? last + 1 : 0;
            var owed = ObligationChanges.IsOwed(obligation);
            deadlines.Add(new()
            {
                Agency = header.Agency,
                Case = header.Number,
                Rule = key.Id,
                Subject = key.Item2,
                Opened = key.Opened,
                Nth = nth[key],
                Title = obligation.Title,
                Due = obligation.Due,
                State = obligation.State,
                Met = obligation.Met,
                WaitsFor = !owed ? null : others(key.Item2) ? header.Counselor ?? "" : waitsFor,
                Because = owed ? JsonSerializer.Serialize(obligation.Because) : null,
            });
        }

        return deadlines;
    }

    // Whether a duty is about an authorization of another provider than the one that serves the person.
    private static Func<string, bool> OfOthers(CaseHeader header, Evaluation evaluation)
    {
        if (header.Provider is not { } own) return _ => false;
        var authorized = AuthorizedTo.ProvidersIn(evaluation.File, evaluation.AsOf);
        return subject => authorized.TryGetValue(AuthorizedTo.Number(subject), out var provider) && provider is not null && provider != own;
    }

    /// <summary>What is owed in a case, counted: the earliest due day with its title, how much is overdue, how much open.</summary>
    private sealed record Owed(DateOnly? NextDue, string? NextTitle, int Overdue, int Open)
    {
        public static Owed In(IEnumerable<Obligation> obligations)
        {
            Obligation? next = null;
            var overdue = 0;
            var open = 0;
            foreach (var obligation in obligations)
            {
                if (obligation.State == State.Overdue) overdue++;
                else if (obligation.State == State.Open) open++;
                else continue;
                if (obligation.Due is { } due && (next is null || due < next.Due)) next = obligation;
            }

            return new(next?.Due, next?.Title, overdue, open);
        }
    }

    private static Card CardOf(CaseHeader header, Evaluation evaluation, string evaluatedBy)
    {
        var all = Owed.In(evaluation.Obligations);
        var others = OfOthers(header, evaluation);
        var shown = header.Provider is null ? new(null, null, 0, 0) : Owed.In(evaluation.Obligations.Where(each => !others(each.Subject ?? "")));
        var shared = SharedFile.With(header, evaluation.File, evaluation.AsOf);
        return new()
        {
            Agency = header.Agency,
            Case = header.Number,
            Name = header.Name,
            SortKey = Folding.Fold($"{header.Family} {header.Given}"),
            Counselor = header.Counselor,
            Specialist = header.Specialist,
            Office = header.Office,
            Provider = header.Provider,
            Status = evaluation.Status.Code,
            StatusLabel = evaluation.Status.Label,
            StatusSince = evaluation.Status.Since,
            NextDue = all.NextDue,
            NextTitle = all.NextTitle,
            Overdue = all.Overdue,
            Open = all.Open,
            LastContact = evaluation.View.LastContact?.On,
            EvaluatedOn = evaluation.AsOf,
            EvaluatedBy = evaluatedBy,
            SharedFrom = shared?.From,
            SharedUntil = shared?.Until,
            ProviderNextDue = shown.NextDue,
            ProviderNextTitle = shown.NextTitle,
            ProviderOverdue = shown.Overdue,
            ProviderOpen = shown.Open,
        };
    }
}
