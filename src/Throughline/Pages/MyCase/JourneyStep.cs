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
    public static IReadOnlyList<JourneyStep> Of(FileFacts facts)
    {
        var standing = facts.Standing.Select(each => each.Entry).ToList();
        var plan = facts.Plan;
        var search = standing.OfType<ReferralOpened>().LastOrDefault(referral => referral.To == ReferralTo.Placement);
        var job = facts.Jobs.LastOrDefault(each => each.Facts.Supported == true);
        var closed = standing.OfType<Closed>().LastOrDefault();
        (string Title, string? Happened, string Before)[] way =
        [
            ("You joined", standing.Count == 0 ? null : Said(standing.Min(entry => entry.On)), ""),
            ("You made a plan for work", plan is null ? null : $"{Said(facts.PlanEntry!.On)}. Your goal: {facts.Goal}", "We write it together."),
            ("You look for a job", search is null ? null : $"Since {Said(search.On)}.", "We help you look."),
            (facts.Pack.Rules.OfType<Clock>().Any() ? "Your first 90 days at work" : "You go to work", job is null ? null : $"You started on {Said(job.Since)} at {job.Facts.Employer}.", "We stay in touch with you."),
            ("Your case closes", closed is null ? null : $"On {Said(closed.On)}. You can still ask for help.", "You can ask for help afterwards."),
        ];
        var reached = Array.FindLastIndex(way, step => step.Happened is not null);
        return
        [
            .. way.Select((step, at) => (step, at)).Where(each => each.at > reached || each.step.Happened is not null)
                .Select(each => new JourneyStep(each.step.Title, each.step.Happened ?? each.step.Before, each.at > reached ? JourneyState.Later : each.at == reached && closed is null ? JourneyState.Now : JourneyState.Done)),
        ];
    }

    private static string Said(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
}
