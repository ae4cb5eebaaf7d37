using System.Text.Json;
using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Iowa.Back;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Iowa;

[Implements("IA-PE-01")]
[Implements("IA-PE-02")]
[Implements("IA-PE-03")]
[Implements("IA-PE-10")]
public sealed class The_conversation_leads_to_an_informed_choice
{
    private static Refusal[] Against(ReturningConversation said, params Entry[] before) => [.. Packs.Iowa.File([Closure, .. before]).AllAskedOf(said)];

    private static void Refused(string rule, string words, ReturningConversation said, params Entry[] before) =>
        Assert.Contains(Against(said, before), refusal => refusal.Rule.Id == rule && refusal.Because.Any(because => because.Contains(words, StringComparison.Ordinal)));

    [Fact]
    public void Whole_it_is_taken() => Assert.Empty(Against(Chosen, Opened));

    [Fact]
    public void Nobody_returns_who_was_never_closed_as_26_0()
    {
        Assert.Contains(Packs.Iowa.File().AllAskedOf(Opened), refusal => refusal.Because[0].Contains("not closed as 26-0", StringComparison.Ordinal));
        Assert.Contains(Packs.Iowa.File(ClosedOtherwise("2024-01-10")).AllAskedOf(Opened), refusal => refusal.Rule.Id == "IA-PE-01");
    }

    [Theory]
    [InlineData("conflict")]
    [InlineData("technology; conflict")]
    [InlineData("job-eliminated")]
    [InlineData("My ride to work stops in June")]
    public void The_reason_is_the_policys_or_in_words(string reason) => Assert.Empty(Against(Opened with { Reason = reason }));

    [Theory]
    [InlineData(null)]
    [InlineData("other")]
    [InlineData("tech")]
    [InlineData("conflict; x")]
    public void Another_reason_is_refused(string? reason) => Refused("IA-PE-10", "", Opened with { Reason = reason });

    [Fact]
    public void All_three_ways_are_gone_through() => Refused("IA-PE-02", "new-case", Chosen with { Options = [.. Chosen.Options!.SkipLast(1)] }, Opened);

    [Fact]
    public void All_eight_aspects_are_answered()
    {
        foreach (var (word, words) in Returning.Aspects)
        {
            var seven = Returning.Aspects.Where(each => each.Word != word).ToDictionary(each => each.Word, _ => "Answered");
            Refused("IA-PE-02", words.ToLowerInvariant(), Chosen with { Aspects = JsonSerializer.SerializeToElement(seven) }, Opened);
        }
    }

    [Fact]
    public void All_five_questions_are_answered() =>
        Refused("IA-PE-02", "no end in sight", Chosen with { Complex = JsonSerializer.SerializeToElement(Returning.Complexities.SkipLast(1).ToDictionary(each => each.Word, _ => true)) }, Opened);

    [Fact]
    public void It_is_the_persons_own_in_their_words_with_who_took_part()
    {
        Refused("IA-PE-02", "own words", Chosen with { Words = " " }, Opened);
        Refused("IA-PE-02", "took part", Chosen with { Present = [] }, Opened);
        Refused("IA-PE-02", "none of the ways", Chosen with { Choice = "neither" }, Opened);
    }

    [Fact]
    public void A_lost_file_leaves_two_ways()
    {
        Refused("IA-PE-02", "no longer available", Chosen with { On = Day("2024-03-08") }, Opened, FileAsked, FileGone);
        Assert.Empty(Against(Chosen with { On = Day("2024-03-08"), Choice = "new-case" }, Opened, FileAsked, FileGone));
    }
}

[Implements("IA-PE-12")]
public sealed class A_counselor_determines_after_the_choice
{
    private static readonly Entry[] Ready = [Closure, Opened, FileAsked, Chosen, FileSent, FileReceived, FileRead];

    private static string[] Rules(Determination said, Entry[] before, Part by = Part.Counselor) => [.. Packs.Iowa.File(before).AllAskedOf(said, by: by).Select(refusal => refusal.Rule.Id).Distinct()];

    [Fact]
    public void As_chosen() => Assert.Empty(Rules(Decided, Ready));

    [Theory]
    [InlineData(Part.Other)]
    [InlineData(Part.Supervisor)]
    [InlineData(Part.FileClerk)]
    [InlineData(Part.Provider)]
    public void Nobody_else_does(Part by) => Assert.Equal(["IA-PE-01"], Rules(Decided, Ready, by));

    [Fact]
    public void Not_before_the_choice() => Assert.Equal(["IA-PE-12"], Rules(Decided, [.. Ready.Where(entry => entry != Chosen)]));

    [Fact]
    public void Once_for_a_choice()
    {
        Assert.Equal(["IA-PE-12"], Rules(Decided with { On = Day("2024-03-20") }, [.. Ready, Decided]));
        Assert.Empty(Rules(Decided with { On = Day("2024-03-20") }, [.. Ready, Decided, Chosen with { On = Day("2024-03-18") }]));
    }

    [Fact]
    public void Against_it_with_reasons_and_rights()
    {
        var against = Decided with { Outcome = DeterminationOutcome.NewCase, Reasons = null };
        Assert.Equal(["IA-PE-12"], Rules(against, Ready));
        Assert.Equal(["IA-PE-12"], Rules(against with { Reasons = "The needs are many and long" }, Ready));
        Assert.Empty(Rules(against with { Reasons = "The needs are many and long", AppealRightsReviewed = true }, Ready));
    }

    [Fact]
    public void A_complex_plan_and_an_immediate_risk_ask_for_reasons()
    {
        var complex = Chosen with { Complex = JsonSerializer.SerializeToElement(Returning.Complexities.ToDictionary(each => each.Word, each => each.Word == "longTraining")) };
        Assert.Equal(["IA-PE-12"], Rules(Decided with { Reasons = "" }, [.. Ready.Select(entry => entry == Chosen ? complex : entry)]));
        var immediate = Chosen with { Risk = RiskToTheJob.Immediate };
        Assert.Equal(["IA-PE-12"], Rules(Decided with { Reasons = "" }, [.. Ready.Select(entry => entry == Chosen ? immediate : entry)]));
        Assert.Empty(Rules(Decided, [.. Ready.Select(entry => entry == Chosen ? immediate : entry)]));
    }

    [Fact]
    public void The_ninetieth_day_after_the_notice_is_open_and_the_next_is_shut()
    {
        var noticed = new NoticeOfDecision { On = Day("2024-03-11"), About = "returning", Reasons = "The needs are many", LastDay = Day("2024-06-09") };
        var file = Packs.Iowa.File([.. Ready, noticed]);
        Assert.Empty(file.AllAskedOf(new Appeal { On = Day("2024-06-09"), About = "returning", Way = "hearing" }));
        Assert.Equal(["IA-PE-12"], file.AllAskedOf(new Appeal { On = Day("2024-06-10"), About = "returning", Way = "hearing" }).Select(refusal => refusal.Rule.Id));
        Assert.Equal(["IA-PE-12"], Packs.Iowa.File(Ready).AllAskedOf(noticed with { LastDay = Day("2024-06-08") }).Select(refusal => refusal.Rule.Id));
        Assert.Equal(["IA-PE-12"], Packs.Iowa.File(Ready).AllAskedOf(noticed with { Reasons = null }).Select(refusal => refusal.Rule.Id));
    }
}

[Implements("IA-PE-04")]
[Implements("IA-PE-11")]
public sealed class A_closed_file_goes_its_way
{
    private static string[] Rules(Entry said, Part by, params Entry[] before) => [.. Packs.Iowa.File([Closure, .. before]).AllAskedOf(said, by: by).Select(refusal => refusal.Rule.Id).Distinct()];

    [Fact]
    public void Asked_sent_received_read_and_used()
    {
        Assert.Empty(Rules(FileAsked, Part.Counselor, Opened));
        Assert.Empty(Rules(FileSent, Part.FileClerk, FileAsked));
        Assert.Empty(Rules(FileReceived, Part.Counselor, FileAsked, FileSent));
        Assert.Empty(Rules(FileRead, Part.Counselor, FileAsked, FileSent, FileReceived));
        Assert.Empty(Rules(TheClosedFile("2024-03-12", ClosedFileAction.Used), Part.Counselor, FileAsked, FileSent, FileReceived, FileRead, Decided));
    }

    [Theory]
    [InlineData(ClosedFileAction.Sent)]
    [InlineData(ClosedFileAction.OnItsWay)]
    [InlineData(ClosedFileAction.MoreTime)]
    [InlineData(ClosedFileAction.Unavailable)]
    public void The_state_office_answers_and_nobody_else(ClosedFileAction action)
    {
        var answer = TheClosedFile("2024-03-06", action) with { Reason = "Not found on shelves B1 to B4", Until = Day("2024-03-20") };
        Assert.Empty(Rules(answer, Part.FileClerk, FileAsked));
        foreach (var by in new[] { Part.Counselor, Part.Supervisor, Part.Other }) Assert.Equal(["IA-PE-04"], Rules(answer, by, FileAsked));
        Assert.Equal(["IA-PE-11"], Rules(answer, Part.FileClerk));
        if (action != ClosedFileAction.OnItsWay) Assert.Equal(["IA-PE-11"], Rules(answer with { On = Day("2024-03-09") }, Part.FileClerk, FileAsked, FileSent, FileReceived));
    }

    [Fact]
    public void The_office_says_why_a_file_is_gone() => Assert.Equal(["IA-PE-11"], Rules(FileGone with { Reason = "lost" }, Part.FileClerk, FileAsked));

    [Fact]
    public void Reading_says_what_was_found() => Assert.Equal(["IA-PE-11"], Rules(FileRead with { Issues = null }, Part.Counselor, FileAsked, FileSent, FileReceived));

    [Fact]
    public void Nothing_is_read_that_is_not_here() => Assert.Equal(["IA-PE-11"], Rules(FileRead, Part.Counselor, FileAsked, FileSent));

    [Fact]
    public void A_request_that_waits_too_long_and_a_file_of_which_nothing_becomes_are_owed()
    {
        Assert.Equal([("IA-PE-11", Day("2024-03-11"), State.Overdue)], Owed("2024-03-12", FileAsked));
        Assert.Empty(Owed("2024-03-12", FileAsked, FileSent, FileReceived));
        Assert.Equal([("IA-PE-04", Day("2024-03-21"), State.Open)], Owed("2024-03-12", FileAsked, FileSent, FileReceived, FileRead, Decided));
        Assert.Empty(Owed("2024-03-12", FileAsked, FileSent, FileReceived, FileRead, Decided, TheClosedFile("2024-03-12", ClosedFileAction.Used)));
        Assert.Empty(Owed("2024-03-12", FileAsked, FileGone, Decided with { Outcome = DeterminationOutcome.NewCase }));
    }

    private static IEnumerable<(string Rule, DateOnly? Due, State State)> Owed(string asOf, params Entry[] file) =>
        Packs.Iowa.File([Closure, .. file]).Evaluate(Day(asOf)).Obligations.Where(owed => owed.State is State.Open or State.Overdue).Select(owed => (owed.Rule.Id, owed.Due, owed.State));

    [Fact]
    public void One_request_at_a_time_and_one_disposition_for_each()
    {
        Assert.Equal(["IA-PE-11"], Rules(FileAsked with { On = Day("2024-03-09") }, Part.Counselor, FileAsked));
        var returned = TheClosedFile("2024-03-09", ClosedFileAction.Returned);
        Assert.Empty(Rules(returned, Part.Counselor, FileAsked, FileSent, FileReceived, FileRead));
        Assert.Equal(["IA-PE-11"], Rules(TheClosedFile("2024-03-12", ClosedFileAction.Returned), Part.Counselor, FileAsked, FileSent, FileReceived, FileRead, returned));
        Assert.Empty(Rules(FileAsked with { On = Day("2024-04-09") }, Part.Counselor, FileAsked, FileSent, FileReceived, FileRead, returned));
        Assert.Empty(Rules(TheClosedFile("2024-03-14", ClosedFileAction.BackAtTheOffice), Part.FileClerk, FileAsked, FileSent, FileReceived, FileRead, returned));
    }

    [Theory]
    [InlineData(DeterminationOutcome.PostEmployment, ClosedFileAction.Used)]
    [InlineData(DeterminationOutcome.NewCase, ClosedFileAction.Combined)]
    [InlineData(DeterminationOutcome.JobRetention, ClosedFileAction.Returned)]
    [InlineData(DeterminationOutcome.Neither, ClosedFileAction.Returned)]
    public void The_disposition_fits_what_was_determined(DeterminationOutcome outcome, ClosedFileAction fits)
    {
        foreach (var action in new[] { ClosedFileAction.Used, ClosedFileAction.Combined, ClosedFileAction.Returned })
        {
            string[] expected = action == fits ? [] : ["IA-PE-11"];
            Assert.Equal(expected, Rules(TheClosedFile("2024-03-12", action), Part.Counselor, FileAsked, FileSent, FileReceived, FileRead, Decided with { Outcome = outcome }));
        }
    }
}
