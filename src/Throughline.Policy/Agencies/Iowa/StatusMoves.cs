using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>No move of a status outside the table, whoever records what would make it.</summary>
internal static class StatusMoves
{
    public static readonly RecordingRule InTheTable = new("IA-PE-14", "Move of the status outside the table", new("34 CFR Part 361", "361.47, record of services", "2016-08-19"))
    {
        Says = "A status is entered from where the table says, by what the table says; what follows from the file is not recorded beside it.",
        Of = [Kind.StatusRecorded, Kind.PlanApproved, Kind.EmploymentStarted],
        Against = asked => asked.Entry switch
        {
            StatusRecorded said => AgainstTheWord(asked, said),
            PlanApproved => AgainstTheMove(StatusTable.Planned, asked),
            EmploymentStarted { Supported: true } => AgainstTheMove(StatusTable.Employed, asked),
            _ => [],
        },
    };

    private static IEnumerable<Objection> AgainstTheWord(Asked asked, StatusRecorded said)
    {
        var at = StatusTable.Of(asked.StatusOnItsDay.Code);
        if (StatusTable.Written(said.Status) is not { } row)
        {
            yield return new($"'{said.Status}' is no status; those that are recorded are {string.Join(", ", StatusTable.All.Where(each => each.Said).Select(each => each.Code))}") { Field = "status" };
            yield break;
        }

        if (row.WantsReason && string.IsNullOrWhiteSpace(said.Reason)) yield return new($"say why the case goes to {row.Label}") { Field = "reason" };
        if (row == StatusTable.ClosedAfterServices && said.Status == row.Code && row.SubCodes.Length > 0)
        {
            yield return new($"say how it ended: {string.Join(", ", row.SubCodes.Select(each => $"{each.Code} {each.Name.ToLowerInvariant()}"))}") { Field = "status" };
        }

        if (row == StatusTable.Employed && at == StatusTable.Interrupted)
        {
            if (asked.Known.Jobs.Held is null) yield return new("no job that IVRS supports is held; record the job, and the case stands at 22-0") { Field = "status" };
        }
        else if (!row.Said) yield return new($"{row.Label} follows from the file: {row.EnteredBy}") { Field = "status" };
        else if (row == at && said.Status == at.Code) yield return new($"the case stands at {row.Label} already") { Field = "status" };
        else if (row != at && !row.From.Contains(at.Code)) yield return new($"a case at {at.Label} does not go to {row.Label}; it is left by {at.LeftBy}") { Field = "status" };
    }

    // A second plan or job, and what a closed case takes, is for other rules.
    private static IEnumerable<Objection> AgainstTheMove(StatusRow to, Asked asked)
    {
        var at = StatusTable.Of(asked.StatusOnItsDay.Code);
        return at.Number is "02" or "04" or "06" or "10" && !to.From.Contains(at.Code) ? [$"a case at {at.Label} does not go to {to.Label}; it is left by {at.LeftBy}"] : [];
    }
}
