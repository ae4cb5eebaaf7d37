using System.Text.Json;
using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Iowa.Back;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Iowa;

[Implements("IA-PE-04")]
[Implements("IA-PE-05")]
public sealed class Status_32_0_stays_shut
{
    private static readonly Authorization Bought = Authorized("2024-04-01", "A1", "2024-05-01", "job-coaching");

    private static readonly Dictionary<string, Func<Entry[], Entry[]>> Lacking = new()
    {
        ["no request for the file"] = life => [.. life.Where(entry => entry is not ClosedFile)],
        ["no file"] = life => [.. life.Where(entry => entry is not ClosedFile { Action: ClosedFileAction.Received or ClosedFileAction.Read })],
        ["file unread"] = life => [.. life.Where(entry => entry != FileRead)],
        ["file unavailable"] = life => [.. life.Select(entry => entry == FileSent ? FileGone : entry)],
        ["nobody asked"] = life => [.. life.Where(entry => entry is not ReturningConversation)],
        ["no determination"] = life => [.. life.Where(entry => entry is not Determination)],
        ["unsigned plan"] = life => [.. life.Select(entry => entry is PlanAmended plan ? plan with { SignedBy = ["client"] } : entry)],
        ["no plan"] = life => [.. life.Where(entry => entry is not PlanAmended)],
        ["past the plan"] = life => [.. life.Select(entry => entry is PlanAmended plan ? plan with { Until = Day("2024-03-31") } : entry)],
    };

    private static readonly Dictionary<string, Func<(Entry[] Before, Entry Act)>> Acts = new()
    {
        ["service"] = () => ([], new ServiceGiven { On = Day("2024-04-02"), Service = "job-coaching" }),
        ["marked service"] = () => ([], new ServiceGiven { On = Day("2024-04-02"), Service = "job-coaching", PostEmployment = true }),
        ["authorization"] = () => ([], Bought),
        ["revision"] = () => ([Bought], Bought with { On = Day("2024-04-03"), Received = Day("2024-04-03"), Amount = 120 }),
        ["payment"] = () => ([Bought], Paid("2024-05-02", "A1")),
    };

    public static TheoryData<string, string> Doors => [.. Lacking.Keys.SelectMany(lacks => Acts.Keys.Select(act => (lacks, act)))];

    [Theory, MemberData(nameof(Doors))]
    public void To_whatever_lacks_something(string lacks, string act)
    {
        var (before, next) = Acts[act]();
        var refused = Packs.Iowa.File([.. Lacking[lacks](Served), .. before]).AllAskedOf(next);
        Assert.Contains(refused, refusal => refusal.Rule.Id.StartsWith("IA-PE-", StringComparison.Ordinal));
        Assert.All(refused, refusal => Assert.NotEmpty(refusal.Because[0]));
    }

    [Fact]
    public void And_opens_with_all_of_it() => Assert.All(Acts.Values, act => Assert.Empty(Packs.Iowa.File([.. Served, .. act().Before]).AllAskedOf(act().Act)));

    [Theory]
    [InlineData("no file")]
    [InlineData("file unread")]
    [InlineData("file unavailable")]
    [InlineData("nobody asked")]
    [InlineData("no determination")]
    public void No_amendment_opens_it_either(string lacks) => Assert.Contains(
        Packs.Iowa.File([.. Lacking[lacks](Served).Where(entry => entry is not PlanAmended)]).AllAskedOf(Plan), refusal => refusal.Rule.Id.StartsWith("IA-PE-", StringComparison.Ordinal));

    [Fact]
    public void Once_a_file_is_gone_no_sequence_of_entries_opens_it()
    {
        var random = new Random(604);
        Entry[] gone = [Planned("2022-05-02", "training"), Started("2023-06-01"), Closure, Opened, FileAsked, FileGone];
        Entry[] may = [FileAsked, FileSent, FileReceived, FileRead, Chosen, Chosen with { Choice = "new-case" }, Decided, Plan, Bought, Acts["service"]().Act, TheClosedFile("2024-03-01", ClosedFileAction.Used), Opened];
        for (var run = 0; run < 200; run++)
        {
            var file = Packs.Iowa.File(gone);
            for (var step = 0; step < 20; step++)
            {
                var next = may[random.Next(may.Length)] with { On = Day("2024-01-10").AddDays(random.Next(300)) };
                if (file.AllAskedOf(next).Count == 0) file = file.With(next);
            }

            Assert.DoesNotContain(file.AsRecorded, entry => entry is PlanAmended or Authorization or ServiceGiven or ClosedFile { Action: ClosedFileAction.Received or ClosedFileAction.Read });
            Assert.NotEqual("32-0", file.Evaluate(Day("2025-06-01")).Status.Code);
        }
    }

    [Theory]
    [InlineData(Part.Counselor, false)]
    [InlineData(Part.Supervisor, false)]
    [InlineData(Part.Other, false)]
    [InlineData(Part.FileClerk, true)]
    public void Only_the_offices_own_correction_opens_it_again(Part by, bool opens)
    {
        var file = Packs.Iowa.File(Planned("2022-05-02", "training"), Started("2023-06-01"), Closure, Opened, FileAsked, FileGone with { Id = "gone" });
        Correction[] all =
        [
            new() { On = Day("2024-03-20"), Corrects = "gone", Reason = "Misfiled in box 23-041", Replacement = new ClosedFile { On = Day("2024-03-20"), Action = ClosedFileAction.OnItsWay } },
            new() { On = Day("2024-03-20"), Corrects = "gone", Reason = "Never said" },
        ];
        Assert.All(all, correction => Assert.Equal(opens, file.AllAskedOf(correction, by: by).Count == 0));
    }
}
