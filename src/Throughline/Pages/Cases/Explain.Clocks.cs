using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;
using Throughline.Ui;

namespace Throughline.Pages.Cases;

internal static partial class Explain
{
    public static Explanation Of(WhyModel of, ClockReading clock)
    {
        var words = of.Case.File.Pack.Words;
        var terms = clock.Terms.OrderBy(term => term.Day ?? DateOnly.MaxValue).ToList();
        var days = terms.Where(term => term.Day is not null).Select(term => of.Brief(term.Day!.Value)).ToList();
        var counted = clock.Reasons.FirstOrDefault(reason => reason.Kind == ReasonKind.Counted);
        var period = counted?.Facts[0] is Period runs ? runs : default;
        var left = clock.Ready.DayNumber - of.Today.DayNumber;
        return new()
        {
            Rule = clock.Rule,
            Title = clock.Title,
            Question = $"Why {Wording.Full(clock.Ready)}?",
            Lead = $"{EntryWords.Capital(terms.First(term => term.Governs).Name)}: {of.Brief(clock.Starts)}. {(days.Count > 1 ? $"That is the latest of {days.Count} dates, so it starts the clock. " : "")}{(counted is null ? "" : Wording.Sentence(words.Say(counted, of.Brief)))}",
            Facts = [.. terms.Select(term => term is { Day: { } day, Entry: { } entry }
                ? Fact(of, entry, term.Governs ? "latest: starts the clock" : "earlier", term.Governs) with { Day = day, What = $"{EntryWords.Capital(term.Name)}{About(of, entry)}" }
                : new FactUsed(EntryWords.Capital(term.Name), null, null, "none on record"))],
            Arithmetic =
            [
                ($"Latest of {string.Join(", ", days)}", of.Short(clock.Starts), false),
                ($"Add {period}{ByMonth(clock.Starts, clock.Ready, period)}", of.Short(clock.Ready), false),
                ("Ready on, and from then on", of.Short(clock.Ready), true),
                ($"Today is {of.Short(of.Today)}", left > 0 ? $"{Wording.Count(left, "day")} left" : "ready", false),
            ],
            Paragraph = [$"It runs while there is {words.For(clock.Rule.While.Words)}, from the latest of: {string.Join("; ", clock.Rule.StartsOnTheLatestOf.Select(term => words.For(term.Name)))}. It runs {period}."],
            Changes = [.. ChangesOf(of, clock)],
            WouldNot = ["A contact, or a missed one", "A part payment", "A change of hours or pay"],
        };
    }

    public static Explanation Of(WhyModel of, WindowReading window)
    {
        var words = of.Case.File.Pack.Words;
        var last = window.To is { } to ? of.Short(to) : "not known yet";
        return new()
        {
            Rule = window.Rule,
            Title = window.Title,
            Question = window.To is { } until ? $"Why until {Wording.Full(until)}?" : "Why is it open?",
            Lead = Sentences(window.Reasons, words, of),
            Facts = [new("It begins", window.From, null, "counted from here", true)],
            Arithmetic = [("It begins", of.Short(window.From), false), ("Its last day", last, true)],
            Paragraph = [$"{window.Title}: possible from its first day up to and on its last. Nothing that happens later moves it."],
        };
    }

    private static string About(WhyModel of, int position) => of.Recorded(position) is null ? "" : of.Facts.At(position) switch
    {
        Authorization authorization => $": {authorization.Number}, {EntryWords.Plain(authorization.Service)}",
        AuthorizationPaid paid => $": {paid.Authorization}",
        EmploymentStarted job => $": {job.Employer}",
        _ => "",
    };

    private static IEnumerable<(string, string, string?)> ChangesOf(WhyModel of, ClockReading clock)
    {
        foreach (var authorization in of.Facts.Authorizations.Where(each => each is { IsOpen: true, Latest: not null }))
        {
            var number = authorization.Number;
            yield return ($"{number} is paid in full", Then(new AuthorizationPaid { On = of.Today, Authorization = number, Amount = 0, InFull = true }), Compare($"paid:{number}"));
            yield return ($"{number} is canceled", Then(new AuthorizationCancelled { On = of.Today, Authorization = number }), Compare($"cancelled:{number}"));
        }

        yield return ("A new authorization", "Where it ends later, or is paid later, the date moves.", null);
        yield return ("The job ends", "The clock stops. A new job starts a new one.", null);

        string Then(Entry entry)
        {
            var now = of.Case.With([entry], of.Today).Clocks.FirstOrDefault(each => each.Rule == clock.Rule);
            return now is null ? "The clock stops." : now.Ready == clock.Ready ? $"Today: the same, {of.Brief(now.Ready)}." : $"Today: ready {of.Short(now.Ready)} instead.";
        }

        string Compare(string key) => of.To.Suppose(key, of.Today);
    }
}
