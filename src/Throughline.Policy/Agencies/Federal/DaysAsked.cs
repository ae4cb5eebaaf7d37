using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>Days that cannot be, and days that are asked about once.</summary>
internal static class DaysAsked
{
    private const int WorkingAge = 14;

    private static readonly Citation Record = new("34 CFR Part 361", "361.47, record of services", "2016-08-19");

    /// <summary>What lies further back than this is asked about once.</summary>
    private static readonly Dated<Period> FarBack = 12.Months;

    /// <summary>What lies further ahead than this is asked about once.</summary>
    private static readonly Dated<Period> FarAhead = 60.Months;

    public static readonly RecordingRule InALife = new("REC-14", "The day it happened", Record)
    {
        Says = "Nothing happened before the person was born; what lies before everything else on file, or far back, is asked about once.",
        Against = asked =>
        {
            var on = asked.Entry.On;
            if (asked.File.Person is { Born: { } born } person && on < born) return [BeforeBirth("on", on, person)];
            // A correction that leaves the day, or moves it on, was asked about it before.
            if (asked.Door != Door.Person || asked.Was?.On <= on) return [];
            if (on < asked.Calendar.Before(asked.AskedOn, asked.Value(FarBack))) return [Unlikely("on", $"{on:yyyy-MM-dd} is more than a year back")];
            return asked.Others.Where(each => each.LastTouched < asked.Itself.LastTouched).Select(each => each.Entry.On).DefaultIfEmpty(on).Min() is var first && on < first
                ? [Unlikely("on", $"{on:yyyy-MM-dd} is before everything on file, which begins on {first:yyyy-MM-dd}")] : [];
        },
    };

    public static readonly RecordingRule StillToCome = new("REC-15", "A day still to come", Record)
    {
        Says = "What is planned, due or to be renewed lies on or after the day on which it is said.",
        Of = [Kind.ContactPlanned, Kind.SelfSufficiencyPlan, Kind.Programme, Kind.Problem, Kind.StabilityAgreed, Kind.CapRaised, Kind.NoticeOfDecision],
        Against = asked => asked.Entry switch
        {
            ContactPlanned planned when planned.Planned < planned.On => [Past("planned", planned.Planned, planned.On)],
            SelfSufficiencyPlan plan => [.. plan.Goals.Where(goal => goal.By < plan.On).Select(goal => Past("goals", goal.By, plan.On))],
            Programme { Renewal: { } renewal } programme when renewal < programme.On => [Past("renewal", renewal, programme.On)],
            Problem { By: { } by } problem when by < problem.On => [Past("by", by, problem.On)],
            StabilityAgreed { By: { } by } agreed when by < agreed.On => [Past("by", by, agreed.On)],
            CapRaised { Until: { } until } raised when until < raised.On => [Past("until", until, raised.On)],
            NoticeOfDecision { LastDay: { } last } notice when last < notice.On => [Past("lastDay", last, notice.On)],
            _ => [],
        },
    };

    public static readonly RecordingRule OtherDays = new("REC-17", "The other days of an entry", Record)
    {
        Says = "No day of an entry lies before the person was born, and none ends before it begins; a day many years ahead, an authorization of long ago, and a job at a child's age are asked about once.",
        Against = asked => asked.IsNew ? [.. DaysOfEntry.In(asked.Entry).SelectMany(each => AgainstTheDay(asked, each.Field, each.First, each.Last)), .. EndsFirst(asked.Entry), .. AtWork(asked)] : [],
    };

    private static IEnumerable<Objection> AgainstTheDay(Asked asked, string field, DateOnly day, DateOnly last)
    {
        if (asked.File.Person is { Born: { } born } person && last < born)
        {
            yield return BeforeBirth(field, last, person);
            yield break;
        }

        if (asked.Door != Door.Person || asked.Was is { } was && DaysOfEntry.In(was).Contains((field, day, last))) yield break;
        if (day > asked.Calendar.After(asked.AskedOn, asked.Value(FarAhead))) yield return Unlikely(field, $"{day:yyyy-MM-dd} is more than five years ahead");
        else if (asked.Entry is Authorization && day < asked.Calendar.Before(asked.Entry.On, asked.Value(FarBack))) yield return Unlikely(field, $"{day:yyyy-MM-dd} is more than a year before {asked.Entry.On:yyyy-MM-dd}");
    }

    private static IEnumerable<Objection> AtWork(Asked asked)
    {
        if (asked is not { Door: Door.Person, Entry: EmploymentStarted { On: var on }, File: { Person: { Born: { } born } person } } || on < born || asked.Was?.On == on) yield break;
        if (on < asked.Calendar.After(born, (12 * WorkingAge).Months)) yield return Unlikely("on", $"{Named(person)} was younger than {WorkingAge} on {on:yyyy-MM-dd}");
    }

    // An authorization, and a release, are asked by rows of their own.
    private static IEnumerable<Objection> EndsFirst(Entry entry) => entry switch
    {
        Invoice { From: { } from, To: { } to } when to < from => [Ends("to", from, to)],
        Document { From: { } from, To: { } to } when to < from => [Ends("to", from, to)],
        PlanAmended { From: { } from, Until: { } until } when until < from => [Ends("until", from, until)],
        PolicyException { From: { } from, Until: { } until } when until < from => [Ends("until", from, until)],
        _ => [],
    };

    private static Objection Ends(string field, DateOnly from, DateOnly to) => new($"it would end on {to:yyyy-MM-dd}, before it begins on {from:yyyy-MM-dd}") { Field = field };

    private static Objection BeforeBirth(string field, DateOnly day, Person person) => new($"{day:yyyy-MM-dd} is before the birth of {Named(person)}, {person.Born:yyyy-MM-dd}") { Field = field };

    private static string Named(Person person) => $"{person.Given} {person.Family}".Trim();

    private static Objection Unlikely(string field, string words) => new(words) { Field = field, OnlyUnlikely = true };

    private static Objection Past(string field, DateOnly day, DateOnly said) => new($"{day:yyyy-MM-dd} is past on {said:yyyy-MM-dd}; enter a day still to come") { Field = field };
}
