using Throughline.Casework.Access;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Cases;

/// <summary>What a person asks after the closure, from their own account: the conversation is begun in their own case; whoever works it is told.</summary>
public sealed class AskAgain(AppendEntries append)
{
    public async Task<AppendOutcome> Handle(Actor person, ReturningConversation asked, string? idempotencyKey, bool isSure = false, CancellationToken cancel = default) => person.Case is not { } number
        ? new AppendOutcome.NoSuchCase()
        : await append.Handle(new() { Agency = person.Agency, Case = number, By = person, Entries = [asked], IdempotencyKey = idempotencyKey, Under = Permission.AskAgain, IsSure = isSure }, cancel);
}
