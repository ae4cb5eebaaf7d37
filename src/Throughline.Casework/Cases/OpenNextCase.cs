using Throughline.Casework.Access;
using Throughline.Casework.Entries;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Cases;

/// <summary>
/// Opens the new case of a person whose request after closure was determined to need one. The person's data go with it, each file names
/// the other, and what was determined stands as the new file's first entry. Whoever can only apply anew needs no determination. Asked again, it leads to the case that was opened.
/// </summary>
public sealed class OpenNextCase(LoadCase load, OpenCase open, AppendEntries append)
{
    public sealed record Opened(string Number) : Outcome;

    public async Task<Outcome> Handle(Actor by, string earlier, CancellationToken cancel = default)
    {
        if (await load.Handle(by, earlier, cancel) is not LoadOutcome.Found { Case: var closed }) return new Missing();
        if (!by.May(Permission.OpenCase) || !by.May(Permission.RecordEntry, closed.Header)) return new Denied();
        var decided = closed.View.Last<Determination>() is { Outcome: DeterminationOutcome.NewCase } determined ? determined : null;
        var reapplies = closed.File.Pack.Reapplies?.Invoke(closed.View);
        if (decided is null && reapplies is null)
        {
            return new NotYet("A new case is opened when the request was determined to need one. Record that determination first.");
        }

        var was = closed.Header;
        var opened = await open.Handle(new()
        {
            By = by, Given = was.Given ?? "", Family = was.Family ?? "", Born = was.Born, Phone = was.Phone, ContactPreference = was.ContactPreference,
            Counselor = was.Counselor ?? by.Id, Office = was.Office, Predecessor = was.Number, NoneOfThese = true,
        }, cancel);
        if (opened is Invalid invalid) return new NotYet(invalid.Mistakes[0].Message);
        if (opened is not OpenCase.Opened { Header.Number: var number }) return new Denied();
        var request = closed.View.Last<PostEmploymentRequested>();
        await Note(by, number, was.Number, closed.Today, decided is null ? $"Opened after case {was.Number}: the person applies anew. {reapplies}" : $"Opened after case {was.Number}: {(request is null ? "" : $"asked on {request.On:yyyy-MM-dd} to {request.Objective.JsonName()} employment, ")}determined on {decided.On:yyyy-MM-dd} to need a new case. {decided.Note}".Trim(), cancel);
        await Note(by, was.Number, was.Number, closed.Today, $"New case {number} opened.", cancel);
        return new Opened(number);
    }

    private Task<AppendOutcome> Note(Actor by, string number, string earlier, DateOnly today, string note, CancellationToken cancel) => append.Handle(new()
    {
        Agency = by.Agency, Case = number, By = by, IdempotencyKey = $"next-case:{earlier}:{number}", Entries = [new TaskNote { On = today, About = TaskAbout.Other, Note = note }],
    }, cancel);
}
