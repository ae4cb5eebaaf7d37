using Throughline.Casework.Access;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Record;

/// <summary>
/// Records one session with many clients: in each case its own entries, each case by itself. What one case refuses keeps nothing
/// from the others; sent again under the same name, each case has it once.
/// </summary>
public sealed class AppendForGroup(AppendEntries append)
{
    public sealed record Request(Actor By, string IdempotencyKey, IReadOnlyList<(string Case, IReadOnlyList<Entry> Entries)> Cases)
    {
        /// <inheritdoc cref="AppendRequest.IsSure"/>
        public bool IsSure { get; init; }
    }

    public sealed record Answer(string Case, AppendOutcome Outcome);

    public async Task<IReadOnlyList<Answer>> Handle(Request request, CancellationToken cancel = default)
    {
        var answers = new List<Answer>(request.Cases.Count);
        foreach (var (number, entries) in request.Cases.DistinctBy(each => each.Case))
        {
            answers.Add(new(number, await append.Handle(new()
            {
                Agency = request.By.Agency, Case = number, By = request.By, Entries = entries, IdempotencyKey = $"{request.IdempotencyKey}:{number}", IsSure = request.IsSure,
            }, cancel)));
        }

        return answers;
    }
}
