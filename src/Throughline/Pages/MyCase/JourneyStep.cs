using Throughline.Policy.CaseFiles;
using System.Globalization;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.MyCase;

public enum JourneyState
{
    Done,
    Now,
    Later,
}

/// <summary>A part of the way to a job, with what the file shows for it. What never happened is not ticked.</summary>
public sealed record JourneyStep(string Title, string Text, JourneyState State)
{
    /// <summary>The word for a style sheet and for who cannot see it.</summary>
    public string Word => State switch { JourneyState.Done => "done", JourneyState.Now => "now", _ => "later" };

    /// <summary>The way as the file stands after corrections.</summary>
    public static IReadOnlyList<JourneyStep> Of(CaseView facts)
    {
        var ended = facts.Each<Closed>().Any();
        (string Title, string? Happened, string Before)[] way =
        [
            .. facts.File.Pack.PersonSteps.Select(step => (step.Title, step.Reached(facts) is { } fact ? facts.File.Pack.Words.Say(fact, Said) : null, step.Ahead)),
        ];
        var reached = Array.FindLastIndex(way, step => step.Happened is not null);
        return
        [
            .. way.Select((step, at) => (step, at)).Where(each => each.at > reached || each.step.Happened is not null)
                .Select(each => new JourneyStep(each.step.Title, each.step.Happened ?? each.step.Before, each.at > reached ? JourneyState.Later : each.at == reached && !ended ? JourneyState.Now : JourneyState.Done)),
        ];
    }

    private static string Said(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
}
