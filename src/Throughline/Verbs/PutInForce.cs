using System.CommandLine.Parsing;
using System.CommandLine;
using System.Globalization;
using Throughline.Casework.Access;
using Throughline.Casework.Agencies;
using Throughline.Casework.Deadlines;
using Throughline.Casework.PolicyOffice;
using Throughline.Policy;
using Throughline.Policy.Agencies;
using Throughline.Policy.Dates;

namespace Throughline.Verbs;

/// <summary>An agency's own value, amendment or closed day, from a day on, without code.</summary>
internal static class PutInForce
{
    // For the help: an agency that has values and amendments.
    private static readonly Pack Sample = Packs.All.First(pack => pack.Amendments.Count > 0);
    private static readonly string AValue = Sample.Values.First().Name;
    private static readonly string AnAmendment = Sample.Amendments[0].Id;

    private static readonly Argument<string> Agency = Of(new("agency") { Description = "Whose policy: " + string.Join(", ", Packs.All.Select(pack => pack.Agency)) + "." });
    private static readonly Argument<string?> Name = new("name") { Description = $"The value (\"{AValue}\"), the amendment ({AnAmendment}), or closed-day. Without it, all names are listed.", DefaultValueFactory = _ => null };
    private static readonly Argument<string?> Value = new("value") { Description = "The value (\"10 days\"), or why the office is closed. An amendment has none.", DefaultValueFactory = _ => null };
    private static readonly Option<DateOnly?> From = new("--from") { HelpName = "yyyy-MM-dd", Description = "The first day on which it holds, or the day on which the office is closed.", CustomParser = Day };
    private static readonly Option<string?> Document = new("--document") { Description = "The document that decides it." };
    private static readonly Option<string> Section = new("--section") { Description = "Its section.", DefaultValueFactory = _ => "" };
    private static readonly Option<string> Version = new("--version-of") { HelpName = "version", Description = "Its version, for example the day it was approved.", DefaultValueFactory = _ => "" };
    private static readonly Option<bool> Try = new("--try") { Description = "Writes nothing: lists the dates that would move, today or on the first day on which any would." };
    private static readonly Option<bool> Withdraw = new("--withdraw") { Description = "Takes back what was to come into force on that day; what is in force stays." };

    public static Verb Verb()
    {
        var verb = TheRecord.At(new("put-in-force", "Puts an agency's own value, an amendment or a closed day in force from a day, without code.",
            $"""
            {TheRecord.Where}
            What opened before that day keeps the value then in force. Values are written as they are listed: "10 days",
            "1 business day", "12 months", "25".

            Exit:
              0 when it is in force, tried or listed; 2 when it names nothing or cannot be read, and then nothing changed.

            Examples:
              throughline put-in-force {Sample.Agency}
              throughline put-in-force {Sample.Agency} "{AValue}" "10 days" --from 2027-01-04 --document "Director's memo" --version-of 2026-12-01 --try
              throughline put-in-force {Sample.Agency} {AnAmendment} --from 2027-01-04 --document "Director's memo"
              throughline put-in-force {Packs.All[^1].Agency} closed-day "closed by the governor" --from 2026-11-27 --try
              throughline put-in-force {Packs.All[^1].Agency} closed-day --from 2026-11-27 --withdraw

            """) { Agency, Name, Value, From, Document, Section, Version, Try, Withdraw });
        verb.SetAction((parsed, cancel) => TheRecord.Work(parsed, (services, token) => Run(services, parsed, token), cancel));
        return verb;
    }

    private static async Task<int> Run(IServiceProvider services, ParseResult parsed, CancellationToken cancel)
    {
        var by = Actor.AtTheConsole(parsed.GetRequiredValue(Agency));
        var pack = services.GetRequiredService<AgencyPacks>().Of(by.Agency)!;
        if (parsed.GetValue(Name) is not { } name) return List(pack);
        if (parsed.GetValue(From) is not { } from) return Wrong("--from is missing: the first day on which it holds, as yyyy-MM-dd");
        var put = services.GetRequiredService<Throughline.Casework.PolicyOffice.PutInForce>();
        var impact = services.GetRequiredService<PolicyImpact>();
        if (parsed.GetValue(Withdraw)) return await Withdrawn(services, by, await put.Withdraw(by, name == "closed-day" ? null : name, from, cancel), cancel);
        if (name == "closed-day")
        {
            if (parsed.GetValue(Value) is not { Length: > 0 } why) return Wrong("say why the office is closed, for example \"closed by the governor\"");
            var day = new SingleClosedDay(from, why);
            return await Done(services, by, parsed.GetValue(Try), await impact.Would(by, day, cancel), () => put.ClosedDay(by, day, cancel), cancel);
        }

        if (parsed.GetValue(Document) is not { Length: > 0 } document) return Wrong("--document is missing: what decides it");
        var decision = new Adopted(name, from, parsed.GetValue(Value) ?? "", new(document, parsed.GetValue(Section)!, parsed.GetValue(Version)!));
        try
        {
            return await Done(services, by, parsed.GetValue(Try), await impact.Would(by, decision, cancel), () => put.Value(by, decision, cancel), cancel);
        }
        catch (FormatException unreadable)
        {
            return Wrong(unreadable.Message);
        }
    }

    // What would move is told before it is put in force, and that is what is put in force.
    private static async Task<int> Done(IServiceProvider services, Actor by, bool onlyTry, PolicyImpact.Change? change, Func<Task<string?>> put, CancellationToken cancel)
    {
        if (change is null) return Wrong("someone else is changing this agency's policy");
        if (!onlyTry && await put() is { } wrong) return Wrong(wrong);
        var ahead = change.On > services.GetRequiredService<AgencyClock>().Today(by.Agency) ? $", as of {Say(change.On)} with nothing recorded until then" : "";
        var counts = $"{(change.Dates == 1 ? "1 date" : $"{change.Dates} dates")} {(onlyTry ? "would move" : change.Dates == 1 ? "moves" : "move")} in {change.Cases} of {change.Looked} cases{(change.All ? "" : " looked at, of more")}{ahead}.";
        if (!onlyTry)
        {
            var turned = await services.GetRequiredService<NightlyReevaluation>().Handle(by.Agency, cancel);
            Console.WriteLine($"In force. {turned.Cases} cases evaluated again.");
        }

        foreach (var moved in change.First) Console.WriteLine($"{moved.Case}  {moved.Title}: {Say(moved.Was)} -> {Say(moved.Becomes)}");
        if (change.First.Count < change.Dates) Console.WriteLine($"and {change.Dates - change.First.Count} more");
        Console.WriteLine(onlyTry ? $"{counts} Nothing was changed." : counts);
        return ExitCode.Done;
    }

    private static async Task<int> Withdrawn(IServiceProvider services, Actor by, string? wrong, CancellationToken cancel)
    {
        if (wrong is not null) return Wrong(wrong);
        var turned = await services.GetRequiredService<NightlyReevaluation>().Handle(by.Agency, cancel);
        Console.WriteLine($"Withdrawn. {turned.Cases} cases evaluated again.");
        return ExitCode.Done;
    }

    private static int List(Pack pack)
    {
        foreach (var (name, rule, value) in pack.Values)
        {
            Console.WriteLine($"{name}  ({rule.Title})");
            foreach (var step in value.Said) Console.WriteLine($"    {(step.From is { } from ? $"from {Say(from)}" : "at first"),-16} {step.Value}{(step.Per is { } per ? $"  ({per})" : "")}");
            foreach (var own in pack.Decisions.Where(decision => decision.Name == name)) Console.WriteLine($"    from {Say(own.From)}  {own.Value}  ({own.Per})");
        }

        foreach (var amendment in pack.Amendments) Console.WriteLine($"{amendment.Id}  ({amendment.Title}; {amendment.Source}, {Say(amendment.Dated)})");
        foreach (var day in pack.Calendar.Single) Console.WriteLine($"closed-day {Say(day.Day)}  ({day.Why})");
        return ExitCode.Done;
    }

    private static string Say(DateOnly? day) => day is { } known ? $"{known:yyyy-MM-dd}" : "none";

    private static int Wrong(string what)
    {
        Console.Error.WriteLine($"throughline put-in-force: {what}");
        return ExitCode.NotUsable;
    }

    private static Argument<string> Of(Argument<string> agency)
    {
        agency.AcceptOnlyFromAmong([.. Packs.All.Select(pack => pack.Agency)]);
        return agency;
    }

    private static DateOnly? Day(ArgumentResult given)
    {
        var text = given.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        given.AddError($"'{text}' is not a day that exists; write it as yyyy-MM-dd");
        return null;
    }
}
