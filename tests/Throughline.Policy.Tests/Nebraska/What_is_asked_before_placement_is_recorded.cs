using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using static Throughline.Tests.Entries;

namespace Throughline.Tests.Nebraska;

[Implements("NE-PL-14")]
public sealed class A_word_to_an_employer_is_asked_about_when_it_is_recorded
{
    private static readonly Entry[] OnlyEstablished =
        [Planned("2024-01-20", "job-search-assistance"), Referred("2024-02-01"), Permitted("2024-02-02", PermissionFor.EmployerAdvocacy, PermissionScope.EstablishedOnly)];

    private static Contact Call(string employer, string? id = null) => new() { On = Day("2024-02-10"), With = Party.Employer, Mode = Mode.Phone, Employer = employer, Id = id };

    [Fact]
    public void Of_employers_that_are_not_established_it_is_refused_with_what_to_do()
    {
        var file = Packs.Nebraska.File(OnlyEstablished);

        Assert.Empty(file.AskedOf(Call("Loup River"), "Loup River"));
        var refusal = Assert.Single(file.AskedOf(Call("Loup River")));
        Assert.Equal("NE-PL-14", refusal.Rule.Id);
        Assert.Equal(Kind.Permission, refusal.Cure!.Kind);
    }

    [Fact]
    public void A_correction_is_asked_what_it_puts_in_place()
    {
        var file = Packs.Nebraska.File([.. OnlyEstablished, Call("Loup River", "call")]);
        var elsewhere = Corrected("2024-02-11", "call", Call("Wheatline"));

        Assert.Equal("NE-PL-14", Assert.Single(file.AskedOf(elsewhere, "Loup River")).Rule.Id);
        Assert.Empty(file.AskedOf(elsewhere, "Loup River", "Wheatline"));
    }

    [Fact]
    public void What_was_wrong_before_may_be_mended_without_mending_that() =>
        Assert.Empty(Packs.Nebraska.File([.. OnlyEstablished, Call("Loup River", "call")]).AskedOf(Corrected("2024-02-11", "call", Call("Wheatline"))));

    [Fact]
    public void An_evaluation_lists_nothing_of_it() =>
        Assert.Empty(Packs.Nebraska.File([.. OnlyEstablished, Call("Wheatline")]).Evaluate(Day("2024-03-01")).Findings);
}

[Implements("NE-PL-01")]
public sealed class A_referral_is_asked_about_when_it_is_recorded
{
    [Fact]
    public void Without_a_plan_it_is_refused_and_the_plan_is_the_way()
    {
        var refusal = Assert.Single(Packs.Nebraska.File().AskedOf(Referred("2024-02-01")));
        Assert.Equal(("NE-PL-01", Kind.PlanApproved), (refusal.Rule.Id, refusal.Cure!.Kind));
    }

    [Fact]
    public void With_a_plan_that_lists_something_else_the_amendment_is()
    {
        var refusal = Assert.Single(Packs.Nebraska.File(Planned("2024-01-20", "training")).AskedOf(Referred("2024-02-01")));
        Assert.Equal(["the plan of 2024-01-20 does not list job search assistance; amend the plan"], refusal.Because);
        Assert.Equal(Kind.PlanAmended, refusal.Cure!.Kind);
    }

    [Fact]
    public void Another_agency_does_not_ask() => Assert.Empty(Packs.Iowa.File().AskedOf(Referred("2024-02-01")));
}
