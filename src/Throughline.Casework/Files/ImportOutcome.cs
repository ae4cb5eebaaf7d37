using Throughline.Policy.Reading.Json;
using Throughline.Policy.Reading;

namespace Throughline.Casework.Files;

/// <summary>What came of importing one case file. Nothing was changed unless it is <see cref="Taken"/>.</summary>
public abstract record ImportOutcome
{
    private ImportOutcome()
    {
    }

    /// <summary>The case is in the record as the file has it: opened now or before, with these entries new.</summary>
    public sealed record Taken : ImportOutcome
    {
        public required bool Opened { get; init; }

        /// <summary>Whether the person or the providers were brought up to date.</summary>
        public required bool HeaderChanged { get; init; }
        public required int EntriesAdded { get; init; }

        /// <summary>Whether nobody works the case: a file says nothing of that.</summary>
        public required bool HasNoWorker { get; init; }

        /// <summary>What is unlikely and, in legacy files, what policy would have refused; by the entry's position in the file.</summary>
        public required IReadOnlyList<ImportFinding> Findings { get; init; }
    }

    /// <summary>The file cannot be taken; each problem by its place in the file.</summary>
    public sealed record Left(IReadOnlyList<Defect> Problems) : ImportOutcome;
}

/// <summary>What policy would have refused of a legacy file, or would have asked about once.</summary>
public sealed record ImportFinding(int Position, string Rule, string Title, IReadOnlyList<string> Because)
{
    /// <summary>Unlikely, not against policy: somebody who records it is asked whether it is so.</summary>
    public bool OnlyUnlikely { get; init; }
}
