using Throughline.Policy.CaseFiles;
using Throughline.Casework.Employers;
using Throughline.Casework.Entries;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Cases;

/// <summary>What can be supposed of a case, by group. Nothing of it is recorded.</summary>
public static class Suppose
{
    private const int MostEntries = 80;

    public static IReadOnlyList<(string Group, IReadOnlyList<Supposition> Suppositions)> Of(CasePage of) =>
    [
        ("It happens", [.. Happens(of.Facts, of.Case.File.Pack).Where(each => of.Case.File.Pack.Kinds.Contains(each.On(of.Today).Kind))]),
        ("It happened on that day instead", [.. Standing(of).Select(recorded => Moved(of, recorded))]),
        ("It never happened", [.. Standing(of).Select(recorded => Removed(of, recorded))]),
    ];

    private static IEnumerable<Supposition> Happens(CaseView facts, Pack pack)
    {
        foreach (var authorization in facts.Authorizations.Where(each => each is { IsOpen: true, Latest: not null }))
        {
            var left = Math.Max(0, authorization.Latest!.Amount - authorization.Paid);
            yield return new($"paid:{authorization.Number}", $"{authorization.Number} is paid in full", on => new AuthorizationPaid { On = on, Authorization = authorization.Number, Amount = left, InFull = true });
            yield return new($"cancelled:{authorization.Number}", $"{authorization.Number} is canceled", on => new AuthorizationCancelled { On = on, Authorization = authorization.Number });
        }

        yield return new("call", $"a call with the {pack.Client}", on => new Contact { On = on, With = Party.Client, Mode = Mode.Phone });
        yield return new("meeting", $"a meeting with the {pack.Client} in person", on => new Contact { On = on, With = Party.Client, Mode = Mode.InPerson });
        yield return new("employer", "a contact with the employer", on => new Contact { On = on, With = Party.Employer, Mode = Mode.Phone });
        foreach (var concern in facts.OpenConcerns) yield return new($"answered:{concern.Concern}", $"the concern about {concern.Concern} is answered", on => new ConcernAnswered { On = on, Concern = concern.Concern });
        foreach (var own in pack.Suppositions) yield return own;
        yield return new("job", "a supported job starts", on => new EmploymentStarted
        {
            On = on, Job = "supposed", Employer = "supposed", Title = "supposed", HourlyWage = 0, WeeklyHours = 0, Supported = true, Permanent = true, Competitive = true, Integrated = true,
        });
        foreach (var job in facts.HeldJobs) yield return new($"ended:{job.Name}", $"the job ends: {job.Said}", on => new EmploymentEnded { On = on, Job = job.Name, Reason = "supposed" });
        yield return new("closed", "the case is closed as successful", on => new Closed { On = on, Outcome = ClosureOutcome.Successful });
    }

    private static IEnumerable<RecordedEntry> Standing(CasePage of) =>
        of.Case.Standing.Where(each => each.Entry.Id is not null && each.Entry.On <= of.Today).OrderByDescending(each => each.Entry.On).Take(MostEntries);

    private static Supposition Moved(CasePage of, RecordedEntry standing) =>
        new($"move:{standing.Seq}", Named(of, standing.Entry), on => Instead(of, standing.Entry, standing.Entry with { On = on }));

    private static Supposition Removed(CasePage of, RecordedEntry standing) => new($"remove:{standing.Seq}", Named(of, standing.Entry), _ => Instead(of, standing.Entry, null));

    private static Correction Instead(CasePage of, Entry entry, Entry? replacement) =>
        new() { On = of.Today, Corrects = entry.Id!, Reason = "supposed", Replacement = replacement is null ? null : replacement with { Id = null } };

    private static string Named(CasePage of, Entry entry)
    {
        var facts = EntryWords.Facts(entry, of.Today, of.Facts);
        return $"{EntryWords.Heading(entry)} of {of.Short(entry.On)}{(facts.Length is > 0 and < 50 ? $": {facts.TrimEnd('.')}" : "")}";
    }
}
