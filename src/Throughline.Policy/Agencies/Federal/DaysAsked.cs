using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>Days that cannot be, and days that are asked about once.</summary>
internal static class DaysAsked
{
    private static readonly Citation Record = new("34 CFR Part 361", "361.47, record of services", "2016-08-19");

    /// <summary>What lies further back than this is asked about once.</summary>
    private static readonly Dated<Period> FarBack = 12.Months;

    public static readonly RecordingRule InALife = new("REC-14", "The day it happened", Record)
    {
        Says = "Nothing happened before the person was born; what lies before everything else on file, or far back, is asked about once.",
        Against = asked =>
        {
            var on = asked.Entry.On;
            if (asked.File.Person?.Born is { } born && on < born) return [new($"{on:yyyy-MM-dd} is before the birth of {asked.File.Person.Given} {asked.File.Person.Family}, {born:yyyy-MM-dd}") { Field = "on" }];
            // A correction that leaves the day, or moves it on, was asked about it before.
            if (asked.Door != Door.Person || asked.Was?.On <= on) return [];
            if (on < asked.Calendar.Before(asked.AskedOn, asked.Value(FarBack))) return [new($"{on:yyyy-MM-dd} is more than a year back; save it again if it is so, or mend the day") { Field = "on", OnlyUnlikely = true }];
            return asked.Others.Where(each => each.LastTouched < asked.Itself.LastTouched).Select(each => each.Entry.On).DefaultIfEmpty(on).Min() is var first && on < first
                ? [new($"{on:yyyy-MM-dd} is before everything on file, which begins on {first:yyyy-MM-dd}; save it again if it is so, or mend the day") { Field = "on", OnlyUnlikely = true }] : [];
        },
    };

    public static readonly RecordingRule StillToCome = new("REC-15", "A day still to come", Record)
    {
        Says = "What is planned, due or to be renewed lies on or after the day on which it is said.",
        Of = [Kind.ContactPlanned, Kind.SelfSufficiencyPlan, Kind.Programme],
        Against = asked => asked.Entry switch
        {
            ContactPlanned planned when planned.Planned < planned.On => [Past("planned", planned.Planned, planned.On)],
            SelfSufficiencyPlan plan => [.. plan.Goals.Where(goal => goal.By < plan.On).Select(goal => Past("goals", goal.By, plan.On))],
            Programme { Renewal: { } renewal } programme when renewal < programme.On => [Past("renewal", renewal, programme.On)],
            _ => [],
        },
    };

    private static Objection Past(string field, DateOnly day, DateOnly said) => new($"{day:yyyy-MM-dd} is past on {said:yyyy-MM-dd}; enter a day still to come") { Field = field };
}
