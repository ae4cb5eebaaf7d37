using System.Text.Json;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.AskedWhenRecorded;

[Implements("REC-09")]
public sealed class A_document_that_has_a_form
{
    private static readonly Document Ticked = new() { On = Day("2024-03-01"), Name = "job-search-agreement", Action = DocumentAction.Completed, SignedBy = ["client", "placement-specialist"], Note = "Signed by the client" };

    private static string[] Asked(Entry next, Door door = Door.Person) => [.. Packs.Nebraska.File(Planned("2024-01-20", "job-search-assistance")).AllAskedOf(next, door).Select(refusal => refusal.Rule.Id)];

    [Fact]
    public void Is_not_completed_by_a_tick_whoever_is_said_to_have_signed()
    {
        Assert.Equal(["REC-09"], Asked(Ticked));
        Assert.Equal(["REC-09"], Asked(Ticked, Door.File));
        Assert.Equal(["REC-09"], Asked(Ticked with { Action = DocumentAction.Reviewed }));
    }

    [Fact]
    public void Is_completed_by_signing() => Assert.Empty(Asked(Ticked, Door.Signing));

    [Fact]
    public void Is_taken_as_an_original_on_paper_that_somebody_saw_with_all_its_signatures()
    {
        var paper = Ticked with { Data = JsonSerializer.SerializeToElement(new { seenBy = "Dana Brandt", kept = "the office's file" }) };
        Assert.Empty(Asked(paper));
        Assert.Equal(["REC-09"], Asked(paper with { SignedBy = ["client"] }));
        Assert.Equal(["REC-09"], Asked(paper with { Data = JsonSerializer.SerializeToElement(new { seenBy = " ", kept = "the office's file" }) }));
    }

    private static readonly Document Paper = Ticked with { Data = JsonSerializer.SerializeToElement(new { seenBy = "Dana Brandt", kept = "the office's file" }) };

    [Fact]
    public void Is_no_original_on_paper_of_a_provider_in_any_agency_with_or_without_a_form()
    {
        foreach (var pack in Packs.All)
        {
            Assert.Contains(pack.File(Planned("2024-01-20", "job-search-assistance")).AllAskedOf(Paper, by: Part.Provider), refusal => refusal.Rule.Id == "REC-09");
            Assert.DoesNotContain(pack.File(Planned("2024-01-20", "job-search-assistance")).AllAskedOf(Paper), refusal => refusal.Rule.Id == "REC-09");
        }
    }

    [Fact]
    public void Is_no_original_on_paper_where_nobody_signs_it()
    {
        Document report = new() { On = Day("2024-03-01"), Name = "career-profile", Action = DocumentAction.Submitted, Note = "The profile", Data = Paper.Data };
        foreach (var door in new[] { Door.Person, Door.File })
        {
            Assert.Equal(["REC-09"], Packs.Wisconsin.File().AllAskedOf(report, door).Select(refusal => refusal.Rule.Id));
            Assert.Equal(["REC-09"], Packs.Wisconsin.File().AllAskedOf(report with { SignedBy = ["client", "counselor", "provider"] }, door).Select(refusal => refusal.Rule.Id));
        }
    }

    [Fact]
    public void On_paper_says_what_it_holds() => Assert.Equal(["REC-09"], Asked(Paper with { Note = " " }));

    [Theory]
    [InlineData("reviewed")]
    [InlineData("authorization")]
    [InlineData("period")]
    [InlineData("signedBy")]
    [InlineData("data")]
    public void Is_signed_anew_where_a_correction_makes_another_of_it(string what)
    {
        var signed = Ticked with { Id = "jsa", Data = JsonSerializer.SerializeToElement(new { answers = new { goal = "Cook" } }) };
        Document again = what switch
        {
            "reviewed" => signed with { Action = DocumentAction.Reviewed },
            "authorization" => signed with { Authorization = "A-1" },
            "period" => signed with { Period = new(2024, 2) },
            "signedBy" => signed with { SignedBy = ["client"] },
            _ => signed with { Data = JsonSerializer.SerializeToElement(new { answers = new { goal = "Chef" } }) },
        };
        var file = Packs.Nebraska.File(Planned("2024-01-20", "job-search-assistance"), signed);
        Assert.Contains(file.AllAskedOf(Corrected("2024-03-02", "jsa", again with { Id = null })), refusal => refusal.Rule.Id == "REC-09");
        Assert.DoesNotContain(file.AllAskedOf(Corrected("2024-03-02", "jsa", signed with { Id = null, On = Day("2024-02-28"), Note = "A day earlier" })), refusal => refusal.Rule.Id == "REC-09");
    }

    [Fact]
    public void Without_a_word_in_it_holds_nothing()
    {
        foreach (var empty in new[] { "{}", """{"a":" "}""", """{"a":null,"b":[],"c":{}}""", """{"kept":"folder 12","seenBy":"Dana"}""" })
        {
            Document other = new() { On = Day("2024-03-01"), Name = "other", Action = DocumentAction.Submitted, Data = JsonDocument.Parse(empty).RootElement };
            foreach (var pack in Packs.All) Assert.Equal(["REC-13"], pack.File().AllAskedOf(other).Select(refusal => refusal.Rule.Id));
        }

        Assert.Empty(Packs.Wisconsin.File().AllAskedOf(new Document { On = Day("2024-03-01"), Name = "other", Action = DocumentAction.Submitted, Data = JsonDocument.Parse("""{"hours":12}""").RootElement }));
    }

    [Fact]
    public void Of_an_agency_without_the_form_says_what_it_holds()
    {
        Assert.Empty(Packs.Wisconsin.File().AllAskedOf(Ticked));
        Assert.Equal(["REC-13"], Packs.Wisconsin.File().AllAskedOf(new Document { On = Day("2024-03-01"), Name = "job-development-plan", Action = DocumentAction.Submitted }).Select(refusal => refusal.Rule.Id));
    }
}

[Implements("REC-10")]
public sealed class A_plan_amendment
{
    private static readonly Entry Plan = Planned("2024-01-20", "job-search-assistance");

    private static PlanAmended Amends(string[] services, params string[] signedBy) => new() { On = Day("2024-02-01"), Goal = ((IPlan)Plan).Goal, Soc = ((IPlan)Plan).Soc, Services = services, SignedBy = signedBy };

    private static readonly Document Signed = new()
    {
        On = Day("2024-02-01"), Name = "plan-amendment", Action = DocumentAction.Completed, SignedBy = ["client", "counselor"], Note = "The amended plan",
        Data = JsonSerializer.SerializeToElement(new { seenBy = "Dana Brandt", kept = "the office's file" }),
    };

    private static string[] Asked(PlanAmended next) => [.. Packs.Iowa.File(Plan, Signed).AllAskedOf(next).Select(refusal => string.Join("; ", refusal.Because))];

    [Fact]
    public void That_changes_nothing_is_none() => Assert.Contains("changes nothing of the plan of 2024-01-20", Assert.Single(Asked(Amends(["job-search-assistance"], "client", "counselor"))), StringComparison.Ordinal);

    [Fact]
    public void Is_signed_by_client_and_counselor()
    {
        Assert.Equal(2, Asked(Amends(["training"])).Length);
        Assert.Contains("the client", Assert.Single(Asked(Amends(["training"], "counselor"))), StringComparison.Ordinal);
        Assert.Empty(Asked(Amends(["training"], "representative", "counselor")));
    }

    [Fact]
    public void Is_not_signed_by_being_said_so()
    {
        var amends = Amends(["training"], "client", "counselor");
        foreach (var pack in new[] { Packs.Nebraska, Packs.Wisconsin, Packs.Iowa })
        {
            Assert.Equal(["REC-09"], pack.File(Plan).AllAskedOf(amends).Select(refusal => refusal.Rule.Id));
            Assert.Equal(["REC-09"], pack.File(Plan).AllAskedOf(amends with { Purpose = AmendmentPurpose.Other }).Select(refusal => refusal.Rule.Id));
            Assert.Equal(["REC-09"], pack.File(Plan, Signed with { On = Day("2024-01-31") }).AllAskedOf(amends).Select(refusal => refusal.Rule.Id));
            Assert.Equal(["REC-09"], pack.File(Plan, Signed with { SignedBy = ["client"] }).AllAskedOf(amends).Select(refusal => refusal.Rule.Id));
            Assert.Empty(pack.File(Plan, Signed).AllAskedOf(amends));
        }
    }

    [Fact]
    public void Signed_once_is_mended_in_its_note_and_signed_anew_where_it_says_otherwise()
    {
        var amends = Amends(["training"], "client", "counselor") with { Id = "am" };
        var file = Packs.Wisconsin.File(Plan, Signed with { On = Day("2024-01-31") }, amends);
        Assert.Empty(file.AllAskedOf(Corrected("2024-03-01", "am", amends with { Id = null, Note = "As agreed" })));
        Assert.Equal(["REC-09"], file.AllAskedOf(Corrected("2024-03-01", "am", amends with { Id = null, Services = ["training", "tools"] })).Select(refusal => refusal.Rule.Id));
    }
}

[Implements("REC-13")]
public sealed class What_is_said_is_said_in_words
{
    public static readonly TheoryData<string> Kinds = ["contact", "concern-raised", "concern-answered"];

    private static Entry Of(string kind) => kind switch
    {
        "contact" => new Contact { On = Day("2024-03-01"), With = Party.Client, Mode = Mode.Phone },
        "concern-raised" => new ConcernRaised { On = Day("2024-03-01"), Concern = "bus", By = RaisedBy.Client },
        _ => new ConcernAnswered { On = Day("2024-03-01"), Concern = "bus" },
    };

    [Theory, MemberData(nameof(Kinds))]
    public void Not_by_a_click_in_any_agency_nor_by_a_file(string kind)
    {
        foreach (var pack in Packs.All)
        {
            Assert.Equal(["REC-13"], pack.File().AllAskedOf(Of(kind)).Select(refusal => refusal.Rule.Id));
            Assert.Equal(["REC-13"], pack.File().AllAskedOf(Of(kind) with { Note = " " }, Door.File).Select(refusal => refusal.Rule.Id));
            Assert.Empty(pack.File().AllAskedOf(Of(kind) with { Note = "The bus is too early." }));
        }
    }

    [Fact]
    public void A_call_only_about_a_time_needs_none() => Assert.Empty(Packs.Nebraska.File().AllAskedOf(new Contact { On = Day("2024-03-01"), With = Party.Client, Mode = Mode.Phone, Substantive = false }));

    [Fact]
    public void A_contact_taken_without_words_is_mended_in_its_day_without_them() => Assert.DoesNotContain(
        Packs.Nebraska.File(new Contact { Id = "c", On = Day("2024-02-01"), With = Party.Client, Mode = Mode.Phone }, Planned("2024-01-20", "training"))
            .AllAskedOf(Corrected("2024-03-01", "c", new Contact { On = Day("2024-02-02"), With = Party.Client, Mode = Mode.Phone })), refusal => refusal.Rule.Id == "REC-13");
}

[Implements("REC-14")]
public sealed class The_day_it_happened
{
    private static Refusal[] Asked(Entry next, string today, Door door = Door.Person) =>
        [.. new CaseFile(Packs.Nebraska, "1", new("Ana", "Ruiz", Day("2000-04-02")), null, [Planned("2024-01-20", "training")]).AllAskedOf(next, door, today: today)];

    [Theory]
    [InlineData("1990-05-01", "before the birth of Ana Ruiz, 2000-04-02")]
    [InlineData("1926-03-01", "before the birth")]
    [InlineData("2010-03-01", "more than a year back")]
    [InlineData("2023-12-01", "before everything on file, which begins on 2024-01-20")]
    public void Is_in_a_life_and_asked_about_where_it_lies_far_back(string on, string why) =>
        Assert.Contains(why, Assert.Single(Asked(new TaskNote { On = Day(on), About = TaskAbout.Other }, "2024-03-01")).Because[0], StringComparison.Ordinal);

    [Fact]
    public void Is_not_asked_about_of_a_file_from_elsewhere_but_for_birth()
    {
        Assert.Empty(Asked(new TaskNote { On = Day("2010-03-01"), About = TaskAbout.Other }, "2024-03-01", Door.File));
        Assert.Single(Asked(new TaskNote { On = Day("1990-03-01"), About = TaskAbout.Other }, "2024-03-01", Door.File));
    }
}

[Implements("REC-15")]
public sealed class A_day_still_to_come
{
    [Fact]
    public void Is_not_past()
    {
        Assert.Equal(["REC-15"], Packs.Kansas.File().AllAskedOf(new ContactPlanned { On = Day("2024-03-01"), Planned = Day("2020-03-01"), Channel = Channel.Phone }).Select(refusal => refusal.Rule.Id));
        Assert.Equal(["REC-15"], Packs.Kansas.File().AllAskedOf(new SelfSufficiencyPlan { On = Day("2024-03-01"), Goals = [new("A phone of her own", Day("2019-03-01"), "participant", false)] }).Select(refusal => refusal.Rule.Id));
        Assert.Equal(["REC-15"], Packs.Kansas.File().AllAskedOf(new Programme { On = Day("2024-03-01"), Name = ProgrammeName.Food, Status = ProgrammeStatus.Active, Renewal = Day("2024-02-28") }).Select(refusal => refusal.Rule.Id));
        Assert.Empty(Packs.Kansas.File().AllAskedOf(new ContactPlanned { On = Day("2024-03-01"), Planned = Day("2024-03-01"), Channel = Channel.Phone }));
    }
}

[Implements("NE-PL-02")]
public sealed class A_warm_hand_off_is_asked_about
{
    [Fact]
    public void Where_no_referral_is_on_file_by_its_day()
    {
        Contact handOff = new() { On = Day("2024-02-01"), With = Party.Client, Mode = Mode.InPerson, Topics = ["warm-hand-off"], Note = "All three met." };
        Assert.Equal(["NE-PL-02"], Packs.Nebraska.File(Planned("2024-01-20", "job-search-assistance"), Referred("2024-02-02")).AllAskedOf(handOff).Select(refusal => refusal.Rule.Id));
        Assert.Empty(Packs.Nebraska.File(Planned("2024-01-20", "job-search-assistance"), Referred("2024-02-01")).AllAskedOf(handOff));
    }
}
