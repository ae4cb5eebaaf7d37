using System.Text.RegularExpressions;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.House;

public sealed class Each_pack_says_what_its_agency_has
{
    public static TheoryData<string> Agencies => [.. Packs.All.Select(pack => pack.Agency)];

    [Theory]
    [InlineData("nebraska-vr", "NE-00017")]
    [InlineData("iowa-ivrs", "IA-00017")]
    [InlineData("wisconsin-dvr", "WI-00017")]
    [InlineData("kansas-dcf", "KS-00017")]
    public void Cases_are_numbered_as_the_agency_does(string agency, string number)
    {
        var numbers = Packs.Of(agency)!.CaseNumbers;
        Assert.Equal(number, numbers.Of(17));
        Assert.Equal(17, numbers.Read(number));
        Assert.Null(numbers.Read("XX-00017"));
        Assert.Null(numbers.Read(number + "a"));
    }

    [Theory, MemberData(nameof(Agencies))]
    public void No_status_stands_twice(string agency)
    {
        var codes = Packs.Of(agency)!.Statuses.Select(status => status.Code).ToList();
        Assert.Equal(codes.Distinct(), codes);
        Assert.Contains(Packs.Of(agency)!.Statuses, status => status.Ended);
    }

    [Theory, MemberData(nameof(Agencies))]
    public void What_cures_a_duty_is_of_a_kind_that_the_program_knows(string agency)
    {
        var pack = Packs.Of(agency)!;
        var cures = pack.Rules.Concat(pack.Amendments.SelectMany(amendment => amendment.Rules)).SelectMany(Cures).ToList();
        Assert.NotEmpty(cures);
        Assert.All(cures, cure => Assert.Contains(cure.Kind, pack.Kinds));
        Assert.All(cures.Select(cure => cure.Document).OfType<string>(), key => Assert.Contains(key, pack.Documents.Select(document => document.Key)));
        Assert.All(pack.UsualKinds, kind => Assert.Contains(kind, pack.Kinds));
    }

    [Theory, MemberData(nameof(Agencies))]
    public void A_notice_names_a_requirement_of_the_agency_itself(string agency)
    {
        var pack = Packs.Of(agency)!;
        Assert.All(pack.Notices.Values.Select(notice => notice.Rule).OfType<string>(), rule => Assert.Contains(rule, pack.Requirements.Select(each => each.Id)));
        Assert.All(pack.Requirements, requirement => Assert.Matches(new Regex($"^{pack.CaseNumbers.Letters}-"), requirement.Id));
    }

    [Fact]
    public void Kansas_knows_no_vocational_rehabilitation_and_Nebraska_nothing_of_Wisconsins()
    {
        Assert.DoesNotContain(Kind.Determination, Packs.Kansas.Kinds);
        Assert.DoesNotContain(Kind.PlanApproved, Packs.Kansas.Kinds);
        Assert.DoesNotContain(Kind.ServiceMonth, Packs.Nebraska.Kinds);
        Assert.DoesNotContain(Kind.Transition, Packs.Nebraska.Kinds);
        Assert.Contains(Kind.Transition, Packs.Wisconsin.Kinds);
    }

    [Theory, MemberData(nameof(Agencies))]
    public void No_step_of_a_person_is_reached_before_anything_happened(string agency) =>
        Assert.All(Packs.Of(agency)!.PersonSteps, step => Assert.Null(step.Reached(CaseView.Of(Packs.Of(agency)!.File([]), DateOnly.MaxValue))));

    [Fact]
    public void Each_need_of_a_gate_says_what_the_file_shows_for_it_and_where() => Assert.All(
        The_worked_examples_agree.Evaluated().Concat(Packs.All.Select(pack => pack.File().Evaluate(Day("2024-03-01")))),
        evaluation => Assert.All(evaluation.Gates.SelectMany(gate => gate.Needs), need =>
        {
            Assert.NotEmpty(need.Evidence);
            Assert.All(need.Positions, position => Assert.NotNull(evaluation.View.At(position)));
        }));

    [Fact]
    public void The_steps_of_Kansas_say_nothing_of_ninety_days() =>
        Assert.DoesNotContain(Packs.Kansas.PersonSteps, step => step.Title.Contains("90", StringComparison.Ordinal));

    private static IEnumerable<Cure> Cures(Rule rule) => rule switch
    {
        Duty duty => [duty.Cure],
        Gate gate => gate.Needs.Select(need => need.Cure).OfType<Cure>(),
        Finding { Cure: { } cure } => [cure],
        _ => [],
    };
}

public sealed class What_can_no_longer_be_is_not_offered
{
    [Fact]
    public void A_closed_case_offers_nothing_of_an_open_one()
    {
        var open = Packs.Nebraska.File(Planned("2024-01-20", "job-search-assistance"), Referred("2024-02-01"));
        Assert.All(open.Evaluate(Day("2024-03-01")).Gates.Where(gate => gate.Step != "post-employment"), gate => Assert.True(gate.Applies, gate.Title));

        var closed = open.With(ClosedOtherwise("2024-04-01")).Evaluate(Day("2024-05-01"));
        Assert.DoesNotContain(closed.Gates, gate => gate.Applies && gate.Step is "job-seeking-skills" or "worksite-activity" or "employer-advocacy");
    }

    [Fact]
    public void A_case_that_is_referred_again_offers_them_again() => Assert.All(
        Packs.Nebraska.File(Referred("2024-02-01"), ClosedOtherwise("2024-04-01"), Referred("2024-05-01")).Evaluate(Day("2024-06-01")).Gates.Where(gate => gate.Step == "worksite-activity"),
        gate => Assert.True(gate.Applies));

    [Fact]
    public void After_the_transition_no_bonus_comes_next()
    {
        var held = Packs.Wisconsin.File(Started("2026-01-05"));
        Assert.All(held.Evaluate(Day("2026-04-30")).Clocks, clock => Assert.True(clock.Applies));

        var transitioned = held.With(Transitioned("2026-05-01")).Evaluate(Day("2026-05-10"));
        Assert.NotEmpty(transitioned.Clocks);
        Assert.All(transitioned.Clocks, clock => Assert.False(clock.Applies));
        Assert.DoesNotContain(transitioned.Gates, gate => gate.Applies && gate.Step == "transition");
    }
}
