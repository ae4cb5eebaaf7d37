using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Tests.Casework.PostEmployment;
using Throughline.Tests.Databases;

namespace Throughline.Tests.Casework.AskedWhenRecorded;

/// <summary>An office with closed cases, some of them years ago, and everybody who may want to change them. Today is March 1, 2024.</summary>
public sealed class ClosedOffice(Given given)
{
    public Given Given => given;

    public Actor Rosa { get; } = new("rosa", "nebraska-vr", "Rosa Ellery", Role.Fiscal);

    public Actor Felix { get; } = new("felix", "nebraska-vr", "Felix Arnold", Role.Fiscal);

    public Actor Colleague { get; } = new("nora", "nebraska-vr", "Nora Beck", Role.Counselor) { Office = "omaha" };

    public Actor OtherSupervisor { get; } = new("ruth", "nebraska-vr", "Ruth Okafor", Role.Supervisor) { Office = "omaha" };

    public IReadOnlyList<Actor> Everybody => [given.Howard, Colleague, given.Dana, given.Supervisor, OtherSupervisor, Rosa, Felix];

    /// <summary>A case closed on a day, with an authorization of $49.60 that Rosa recorded and Felix paid before the job began.</summary>
    public async Task<string> ACase(string closed)
    {
        var on = Entries.Day(closed);
        var number = await given.ACase("Lorraine", $"Achterberg {closed}");
        var life = ClosedCases.Life(on);
        await given.Recorded(number, [.. life.Take(2)]);
        await Records(Rosa, number, new Authorization
        {
            Id = "a1", On = on.AddDays(-210), Number = "A-1", Service = "tools", Received = on.AddDays(-210), From = on.AddDays(-210), To = on.AddDays(-200), Amount = 49.60m,
        });
        await Records(Felix, number, new AuthorizationPaid { Id = "p1", On = on.AddDays(-195), Authorization = "A-1", Amount = 49.60m, InFull = true });
        await Records(Rosa, number, new Authorization
        {
            Id = "a2", On = on.AddDays(-209), Number = "A-2", Service = "transport", Received = on.AddDays(-209), From = on.AddDays(-209), To = on.AddDays(-190), Amount = 120m,
        });
        await Records(Rosa, number, new Invoice { Id = "i1", On = on.AddDays(-195), Number = "I-1", Authorization = "A-2", Amount = 120m });
        await given.Recorded(number, new EmploymentStarted
        {
            Id = "odd", On = on.AddDays(-200), Job = "j3", Title = "Dog walker", Employer = "Otoe Street Neighbors", HourlyWage = 15m, WeeklyHours = 6, Supported = false, Permanent = false, Competitive = true, Integrated = true,
        });
        await given.Recorded(number, [.. life.Skip(2).Select((entry, at) => entry with { Id = new[] { "job", "final", "closed" }[at] })]);
        return number;
    }

    public async Task Records(Actor by, string number, params Entry[] entries) => Assert.IsType<AppendOutcome.Recorded>(await Appends(by, number, entries));

    public Task<AppendOutcome> Appends(Actor by, string number, params Entry[] entries) => given.Append.Handle(
        new() { Agency = "nebraska-vr", Case = number, By = by, Entries = [.. entries.Select(Entries.AsPeopleRecordThem)], IsSure = true }, TestContext.Current.CancellationToken);

    public async Task<CaseOnFile> Read(string number) =>
        Assert.IsType<LoadOutcome.Found>(await given.A<LoadCase>().Handle(given.Howard, number, TestContext.Current.CancellationToken)).Case;

    public static Correction Corrects(string id, Entry? replacement, string reason = "The file has it otherwise") =>
        new() { On = Entries.Day("2024-03-01"), Corrects = id, Reason = reason, Replacement = replacement };

    public static string[] Rules(AppendOutcome outcome) => outcome switch
    {
        AppendOutcome.Refused refused => [.. refused.Refusals.Select(each => each.Refusal.Rule.Id).Distinct()],
        AppendOutcome.ForSupervisor asked => [.. asked.Refusals.Select(each => "supervisor: " + each.Refusal.Rule.Id).Distinct()],
        AppendOutcome.Mistaken mistaken => [.. mistaken.Mistakes.Select(each => each.Field).Distinct()],
        AppendOutcome.NotYours => ["not yours"],
        _ => [],
    };

}
