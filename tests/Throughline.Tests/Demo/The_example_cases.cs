using Throughline.Tests.Databases;
using System.Collections.Concurrent;
using Throughline.Casework.Access;
using Throughline.Casework.Deadlines;
using Throughline.Demo.People;
using Throughline.Demo;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Demo;

public sealed class The_example_cases
{
    private static readonly ConcurrentDictionary<string, DemoContent> Made = new();

    /// <summary>A Monday, the Sunday before it, a month's end before a closed day, a leap day, the Friday after Thanksgiving.</summary>
    public static readonly TheoryData<string> Days = ["2026-11-23", "2026-11-22", "2026-12-31", "2028-02-29", "2026-11-27"];

    [Theory, MemberData(nameof(Days))]
    public void Are_in_four_agencies(string day)
    {
        var cases = On(day).Cases;

        Assert.Equal(533, cases.Count);
        Assert.Equal(533, cases.Select(each => (each.Pack.Agency, each.Number)).Distinct().Count());
        Assert.Equal(533, cases.Select(each => (each.Given, each.Family)).Distinct().Count());
        Assert.Equal([("iowa-ivrs", 120), ("kansas-dcf", 33), ("nebraska-vr", 180), ("wisconsin-dvr", 200)], cases.GroupBy(each => each.Pack.Agency).Select(agency => (agency.Key, agency.Count())).Order());
    }

    [Fact]
    public void Hold_no_entry_that_policy_refuses_on_its_way_in()
    {
        var refused = On("2026-11-23").Cases.AsParallel().SelectMany(each =>
        {
            var file = new CaseFile(each.Pack, each.Number, null, each.Providers, []);
            var found = new List<string>();
            foreach (var (entry, _, _) in each.Entries)
            {
                found.AddRange(file.Refusals(entry).Select(refusal => $"{each.Number} {entry.On} {entry.Kind}: {refusal.Title}"));
                file = file.With(entry);
            }

            return found;
        });

        Assert.Empty(refused);
    }

    [Theory, MemberData(nameof(Days))]
    public void Hold_nothing_that_policy_finds_fault_with(string day) =>
        Assert.Empty(Evaluated(day).SelectMany(each => each.Today.Findings.Select(finding => $"{each.Case.Number}: {finding.Title}")));

    [Theory, MemberData(nameof(Days))]
    public void Lie_between_two_years_ago_and_yesterday_and_were_recorded_in_order(string day)
    {
        var content = On(day);
        var entries = content.Cases.SelectMany(each => each.Entries).ToList();

        Assert.True(entries.Min(each => each.Entry.On) >= content.Today.AddYears(-2));
        Assert.InRange(entries.Max(each => each.Entry.On), content.Today.AddDays(-4), content.Today.AddDays(-1));
        Assert.All(content.Cases, each => Assert.Equal(each.Entries.Select(entry => entry.At).Order(), each.Entries.Select(entry => entry.At)));
        Assert.All(content.Cases, each => Assert.True(each.OpenedAt <= each.Entries[0].At && each.Entries[^1].At <= Noon(day)));
    }

    [Theory, MemberData(nameof(Days))]
    public void Leave_nobody_drowned_in_what_is_late(string day)
    {
        var late = Owed(day).Where(each => each.Owed.State == State.Overdue).ToLookup(each => each.Worker);

        Assert.All(late, worker => Assert.InRange(worker.Count(), 1, 7));
        Assert.True(late.Count >= 8, "somebody is late here and there");
    }

    [Theory, MemberData(nameof(Days))]
    public void Give_Dana_Brandt_a_morning_like_any_other(string day)
    {
        var today = On(day).Today;
        var dana = On(day).Cases.Where(each => each.WorkedBy == "dana-brandt-ne").ToList();
        var owed = Owed(day).Where(each => each.Worker == "dana-brandt-ne").ToList();

        Assert.Equal(62, dana.Count);
        Assert.InRange(owed.Count(each => each.Owed.State == State.Overdue), 3, 6);
        Assert.InRange(owed.Count(each => each.Owed.Due == today), 3, 8);
        Assert.InRange(owed.Count(each => each.Owed.Due > today && each.Owed.Due <= today.AddDays(7)), 18, 34);
        Assert.Contains(owed, each => each is { Case: "NE-20388", Owed: { State: State.Overdue, Rule.Id: "NE-PL-03" } });
    }

    [Fact]
    public void Show_every_kind_of_entry_that_Nebraska_asks_for()
    {
        Kind[] later = [Kind.ProfilePurchase, Kind.PaymentReversed, Kind.HoursWorked, Kind.SupportGiven, Kind.Observation, Kind.NeedNamed, Kind.NeedJudged, Kind.Contingency, Kind.ContingencyUsed, Kind.Problem, Kind.ProblemHandled, Kind.Resource, Kind.ResourceUsed, Kind.SkillNamed, Kind.JobSiteVisit, Kind.TrainingReferral, Kind.CashAssistanceStarted, Kind.SupportPayment, Kind.CapRaised];
        Kind[] elsewhere = [Kind.Release, Kind.ReleaseRevoked, Kind.IpsStep, Kind.DiagnosisGroup, Kind.TreatmentTeam, Kind.TeamMeeting, Kind.StabilityAgreed, Kind.StoppedWorkingTold, Kind.ServiceMonth, Kind.ServiceEnded, Kind.ProfileMeeting, Kind.ClosedFile, Kind.PolicyException, Kind.CashAssistanceEnded, Kind.ContactPlanned, Kind.Programme, Kind.SelfSufficiencyPlan, Kind.GoalMet, .. later];
        var all = On("2026-11-23").Cases;

        Assert.Empty(Enum.GetValues<Kind>().Except(KindsWithoutAForm.All).Except(Kinds(all.Where(each => each.Pack.Agency == "nebraska-vr"))).Except(elsewhere));
        // What no life has yet.
        Assert.Equal([Kind.PaymentReversed, Kind.HoursWorked, Kind.SupportGiven, Kind.Observation, Kind.CashAssistanceStarted, Kind.CapRaised], Enum.GetValues<Kind>().Except(KindsWithoutAForm.All).Except(Kinds(all)));

        static IEnumerable<Kind> Kinds(IEnumerable<DemoCase> cases) => cases.SelectMany(each => each.Entries).Select(each => each.Entry.Kind);
    }

    [Fact]
    public void Stand_at_every_point_of_a_Nebraska_life()
    {
        var statuses = Evaluated("2026-11-23").Where(each => each.Case.Pack.Agency == "nebraska-vr").CountBy(each => each.Today.Status.Code).ToDictionary();

        Assert.All(["open", "job-search", "follow-up", "post-employment", "closed"], status => Assert.InRange(statuses[status], 3, 100));
    }

    [Fact]
    public void Are_told_in_many_different_sentences()
    {
        var notes = On("2026-11-23").Cases.SelectMany(each => each.Entries).Select(each => each.Entry.Note).OfType<string>().ToList();

        Assert.True(notes.Distinct().Count() > 5000, $"{notes.Distinct().Count()} different notes");
        Assert.DoesNotContain(notes, note => note.Contains('{', StringComparison.Ordinal) || note.Length < 8);
    }

    [Fact]
    public void Are_the_same_on_the_same_day()
    {
        var one = Made.GetOrAdd("2026-11-23", Of).Cases;
        var other = Of("2026-11-23").Cases;

        Assert.All(one.Zip(other), pair => Assert.Equal(
            (pair.First.Number, pair.First.Given, pair.First.Family, pair.First.Phone, string.Join('\n', pair.First.Entries.Select(each => $"{each.Entry.Kind} {each.Entry.On} {each.Entry.Note} {each.At:O} {each.By}"))),
            (pair.Second.Number, pair.Second.Given, pair.Second.Family, pair.Second.Phone, string.Join('\n', pair.Second.Entries.Select(each => $"{each.Entry.Kind} {each.Entry.On} {each.Entry.Note} {each.At:O} {each.By}")))));
    }

    [Fact]
    public void Were_recorded_by_people_who_may_record_such_entries()
    {
        var content = On("2026-11-23");
        var accounts = content.Accounts.ToDictionary(account => account.Id);

        Assert.DoesNotContain(content.Cases.SelectMany(each => each.Entries), each => !AccessTable.Records(accounts[each.By].Role, each.Entry.Kind));
        Assert.All(content.Cases, each => Assert.Contains(each.WorkedBy, accounts.Keys));
    }

    [Theory, MemberData(nameof(Days))]
    public void Name_their_concerns_in_words_each_once_in_a_case(string day)
    {
        var raised = On(day).Cases.SelectMany(each => each.Entries.Select(entry => entry.Entry).OfType<ConcernRaised>().Select(concern => (each.Number, concern.Concern))).ToList();

        Assert.True(raised.Count > 5, "people have concerns");
        Assert.All(raised, concern => Assert.DoesNotContain(concern.Concern, letter => char.IsDigit(letter) || letter == '-'));
        Assert.Equal(raised.Count, raised.Distinct().Count());
    }

    [Fact]
    public void Name_only_numbers_and_addresses_kept_for_stories()
    {
        var content = On("2026-11-23");

        Assert.All(content.Cases.Select(each => each.Phone).Concat(content.Employers.Values.SelectMany(all => all).Select(each => each.Phone)), phone => Assert.Contains(" 555-01", phone, StringComparison.Ordinal));
        Assert.All(content.Accounts.Select(each => each.UserName).Concat(content.Employers.Values.SelectMany(all => all).Select(each => each.Domain)), name => Assert.EndsWith(".example", name, StringComparison.Ordinal));
        Assert.All(content.Employers.Values, all => Assert.InRange(all.Count, 75, 90));
        Assert.Equal(content.Accounts.Count, content.Accounts.DistinctBy(account => account.UserName).Count());
    }

    private static DemoContent On(string day) => Made.GetOrAdd(day, Of);

    private static DemoContent Of(string day) => DemoContent.At(Noon(day), agency => Packs.Of(agency)!);

    private static DateTime Noon(string day) => DateTime.SpecifyKind(DateTime.Parse(day).AddHours(18), DateTimeKind.Utc);

    private static IEnumerable<(DemoCase Case, Evaluation Today)> Evaluated(string day) => On(day).Cases.Select(each => (each, each.File.Evaluate(On(day).Today)));

    private static IEnumerable<(string Worker, string Case, Obligation Owed)> Owed(string day) =>
        Evaluated(day).SelectMany(each => each.Today.Obligations.Where(owed => owed.State is State.Open or State.Overdue).Select(owed => (each.Case.WorkedBy, each.Case.Number, owed)));
}
