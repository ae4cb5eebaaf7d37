using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>Iowa IVRS: the way of a closed file from the asking to its one disposition, and who says what of it.</summary>
internal static class ClosedFileRecording
{
    private static readonly Citation ClosedCaseFile = new("Policy 604, Status 32-0", "2, Closed Case File", "2018-09");

    private static readonly ClosedFileAction[] OfTheOffice = [ClosedFileAction.Sent, ClosedFileAction.OnItsWay, ClosedFileAction.MoreTime, ClosedFileAction.Unavailable, ClosedFileAction.BackAtTheOffice];

    private static readonly ClosedFileAction[] Dispositions = [ClosedFileAction.Returned, ClosedFileAction.Combined, ClosedFileAction.Used];

    public static readonly RecordingRule StateOfficeAnswers = new("IA-PE-04", "Answer of the state office by somebody else", ClosedCaseFile)
    {
        Says = "Only the state office says that a closed file was sent, needs more time, is no longer available or is back. The workers of the case say that it was asked for, received or read.",
        Of = [Kind.ClosedFile],
        Against = asked => asked.Entry is not ClosedFile file || asked.Door != Door.Person ? []
            : OfTheOffice.Contains(file.Action) && asked.By != Part.FileClerk ? ["the state office’s file clerk answers a request; ask the state office"]
            : !OfTheOffice.Contains(file.Action) && asked.By == Part.FileClerk ? ["whoever works the case asks for the file, receives and reads it, and says what becomes of it"] : [],
    };

    public static readonly RecordingRule OneStepAfterTheOther = new("IA-PE-11", "Closed file step out of order", ClosedCaseFile)
    {
        Says = "A closed file is asked for, answered, received, read, and ends in one disposition: returned, combined with a new case, or used for the amendment.",
        Of = [Kind.ClosedFile],
        Against = asked => asked.Entry is ClosedFile file && asked.IsNew ? Against(asked, file, FileRequest.Latest(asked.Earlier.Select(each => each.Entry))) : [],
    };

    private static IEnumerable<Objection> Against(Asked asked, ClosedFile file, FileRequest? request)
    {
        if (request?.State == FileRequestState.Unavailable)
        {
            yield return new($"the closed file is no longer available since {request.Since:yyyy-MM-dd}; only the state office takes that word back, by a correction with its reason") { By = StateOfficeAnswers };
            yield break;
        }

        switch (file.Action)
        {
            case ClosedFileAction.Requested:
                if (request is { IsOpen: true }) yield return $"it was asked for on {request.Asked:yyyy-MM-dd} and the request is open; end that one first";
                else if (file.File is null && asked.ClosedBefore is not { Outcome: ClosureOutcome.Successful }) yield return "no closure as 26-0 is on file; name the closed case whose file is asked for";
                break;
            case ClosedFileAction.Unavailable or ClosedFileAction.Sent or ClosedFileAction.OnItsWay or ClosedFileAction.MoreTime:
                if (request is null) yield return "nobody has asked for the file";
                else if (!request.IsUnanswered && !(file.Action == ClosedFileAction.OnItsWay && request.State == FileRequestState.Sent)) yield return $"the request is answered: {Said(request)}";
                if (file.Action == ClosedFileAction.Unavailable && (file.Reason?.Trim().Length ?? 0) < 10)
                {
                    yield return new("say why: kept as long as required and destroyed (day and rule), or not found after a search (where, by whom, when)") { Field = "reason" };
                }

                if (file.Action == ClosedFileAction.MoreTime && !(file.Until > file.On)) yield return new("say until when, a day still to come") { Field = "until" };
                break;
            case ClosedFileAction.Received:
                if (request is null) yield return new("ask the state office for the file first") { Cure = AskForIt };
                else if (request.State is FileRequestState.Received or FileRequestState.Read or FileRequestState.Settled) yield return $"it is here already: {Said(request)}";
                break;
            case ClosedFileAction.Read:
                if (request is not { Received: not null } || request.State == FileRequestState.Settled) yield return new("the file is not here; record first that it was received") { Cure = request is null ? AskForIt : null };
                else if (file.Issues is not { Length: > 0 } && string.IsNullOrWhiteSpace(file.Note)) yield return new("write down the related issues that were found, or that there were none") { Field = "issues" };
                break;
            case ClosedFileAction.BackAtTheOffice:
                if (request is not { Disposition: ClosedFileAction.Returned, IsBack: false }) yield return "no file is on its way back";
                break;
            default:
                foreach (var objection in AgainstTheDisposition(asked, file, request)) yield return objection;
                break;
        }
    }

    private static IEnumerable<Objection> AgainstTheDisposition(Asked asked, ClosedFile file, FileRequest? request)
    {
        if (request?.Disposition is { } before)
        {
            yield return $"the request has its disposition since {request.Since:yyyy-MM-dd}: {before.JsonName()}; a request has one";
            yield break;
        }

        if (request is not { Received: not null })
        {
            yield return "the file is not here, so that nothing becomes of it";
            yield break;
        }

        var decided = asked.Earlier.Select(each => each.Entry).OfType<Determination>().LastOrDefault()?.Outcome;
        if (file.Action == ClosedFileAction.Used && decided != DeterminationOutcome.PostEmployment) yield return "post-employment services are not determined; a file is used for an amendment only then";
        if (file.Action == ClosedFileAction.Combined && decided != DeterminationOutcome.NewCase) yield return "no new case is determined; a file is combined with a new case only then";
        if (file.Action == ClosedFileAction.Returned && decided is DeterminationOutcome.PostEmployment or DeterminationOutcome.NewCase) yield return "the file is needed for what was determined; it goes back when none of it is needed";
    }

    private static Cure AskForIt => new("Ask for the file", Kind.ClosedFile, ("action", "requested"));

    private static string Said(FileRequest request) => $"{request.State.JsonName().Replace('-', ' ')} since {request.Since:yyyy-MM-dd}";

    /// <summary>Whether an entry is one of the dispositions.</summary>
    public static bool IsDisposition(ClosedFile file) => Dispositions.Contains(file.Action);
}
