using Microsoft.Extensions.DependencyInjection;
using Throughline.Casework;
using Throughline.Policy;
using Clock = Throughline.Tests.Databases.Clock;

namespace Throughline.Browser.Tests.Given;

/// <summary>Friday, November 22, 2024, the week before Thanksgiving: every entry recorded on its day by whoever records such.</summary>
public static class Morning
{
    public static readonly DateOnly Today = new(2024, 11, 22);

    public static async Task Comes(IServiceProvider services, Clock clock)
    {
        var append = services.GetRequiredService<AppendEntries>();
        foreach (var story in Stories.All)
        {
            var opened = await services.GetRequiredService<OpenCase>().Handle(new()
            {
                By = Actor.AtTheConsole(story.Agency),
                Number = story.Number,
                Given = story.Given,
                Family = story.Family,
                Phone = story.Phone,
                Reach = story.Reach,
                Counselor = story.Counselor,
                Specialist = story.Specialist,
                Office = story.Office,
                Provider = story.Provider,
                NoneOfThese = true,
            });
            if (opened is not OpenCase.Outcome.Opened) throw new InvalidOperationException($"{story.Number}: {opened}");
        }

        var happened = Stories.All.SelectMany(story => story.Entries.Select(entry => (Story: story, Entry: entry))).OrderBy(each => each.Entry.On).ToList();
        foreach (var (story, entry) in happened)
        {
            clock.Now = new(entry.On, new(18, 0), TimeSpan.Zero);
            var outcome = await append.Handle(new() { Agency = story.Agency, Case = story.Number, Entries = [entry], By = story.Recorder(entry) });
            if (outcome is not AppendOutcome.Recorded)
            {
                throw new InvalidOperationException($"{story.Number}, {entry.Kind.Word()} on {entry.On:yyyy-MM-dd}: {outcome}");
            }
        }

        clock.Now = new(Today, new(15, 0), TimeSpan.Zero);
        foreach (var pack in Packs.All) await services.GetRequiredService<TurnTheDay>().Handle(pack.Agency);
    }
}

/// <summary>A case as it is opened, and what happened in it.</summary>
public sealed record Story(string Number, string Given, string Family, Entry[] Entries)
{
    public string Agency { get; init; } = "nebraska-vr";
    public string? Phone { get; init; }
    public string? Reach { get; init; }
    public string? Counselor { get; init; } = Team.Howard.Id;
    public string? Specialist { get; init; } = Team.Dana.Id;
    public string? Office { get; init; } = Team.Office;
    public string? Provider { get; init; }

    public Actor Recorder(Entry entry) => Agency switch
    {
        "wisconsin-dvr" => entry.Kind == Kind.AuthorizationPaid ? Actor.AtTheConsole(Agency) : Team.Wilma,
        "iowa-ivrs" => Team.Ivan,
        "kansas-dcf" => Team.Kay,
        _ => entry.Kind switch
        {
            Kind.AuthorizationPaid => Team.Rosa,
            Kind.PlanApproved or Kind.Authorization or Kind.ReferralOpened or Kind.Closed or Kind.Determination => Team.Howard,
            _ => Team.Dana,
        },
    };
}
