using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Rules;

/// <summary>What the rules of its agency say of a case file. Every agency of the program has a rule book; a file does not know that it is judged.</summary>
public static class EvaluateFile
{
    extension(CaseFile file)
    {
        /// <summary>What the policy in force says of this file as it was known on <paramref name="asOf"/>.</summary>
        public Evaluation Evaluate(DateOnly asOf) => Evaluation.Of(file, asOf);

        /// <summary>The entries that policy refuses, as the file is known on <paramref name="asOf"/>.</summary>
        public IReadOnlyList<FindingMade> Refused(DateOnly asOf) => Evaluation.Refused(file, asOf);

        /// <summary>Why an evaluation's rules would not let <paramref name="next"/> in; what is asked besides when it is recorded, a judge knows.</summary>
        public IReadOnlyList<Refusal> Refusals(Entry next) => MayBeRecorded.Refusals(file, next);

        /// <summary>The same of many entries that come together, each with its place among them: one may stand on another that happened before it.</summary>
        public IReadOnlyList<(int Position, Refusal Refusal)> Refusals(IReadOnlyList<Entry> next) => MayBeRecorded.Refusals(file, next);

        internal RuleBook Book => (RuleBook)file.Terms;
    }
}
