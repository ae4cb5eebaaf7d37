using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Entries;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Casework.Documents;

/// <summary>Accepts a report that was sent, or returns it with a reason for each section that falls short. What may be decided by whom, the record asks as of any entry.</summary>
public sealed class DecideReport(AppendEntries append)
{
    public abstract record Outcome
    {
        private Outcome()
        {
        }

        /// <summary>What came of recording the decision.</summary>
        public sealed record Recording(AppendOutcome Appended) : Outcome;

        /// <summary>It was decided, or sent anew, meanwhile.</summary>
        public sealed record DecidedBefore(Document? Decision) : Outcome;

        /// <summary>A return without a reason for any section.</summary>
        public sealed record WithoutReason : Outcome;

        public sealed record NotYours : Outcome;
    }

    /// <summary>Whether the person decides on reports of a case: the agency's own staff who work it or lead its office.</summary>
    public static bool MayDecide(Actor actor, CaseHeader of) => actor.Role is Role.Counselor or Role.Supervisor && actor.May(Permission.RecordEntry, of);

    /// <param name="talk">What was talked over with the author before, where policy asks for that; none where it was recorded by itself, or was not.</param>
    public async Task<Outcome> Handle(Actor actor, CaseOnFile of, SentReport sent, IReadOnlyDictionary<string, string> reasons, bool accept, string? talk = null, CancellationToken cancel = default)
    {
        if (!MayDecide(actor, of.Header)) return new Outcome.NotYours();
        if (sent.Decision is { } before) return new Outcome.DecidedBefore(before);
        var given = reasons.Where(each => each.Value.Trim().Length > 0 && sent.Version.Type.Sections.Any(section => section.Name == each.Key)).ToDictionary(each => each.Key, each => each.Value.Trim());
        if (!accept && given.Count == 0) return new Outcome.WithoutReason();
        var document = sent.Document;
        return new Outcome.Recording(await append.Handle(new()
        {
            Agency = actor.Agency,
            Case = of.Header.Number,
            By = actor,
            ExpectedSeq = of.Seq,
            IdempotencyKey = $"decide:{sent.Sent.Seq}:{(accept ? "accept" : "return")}",
            Entries =
            [
                .. Talk(of, sent, talk), new Document
                {
                    On = of.Today, Name = document.Name, Action = accept ? DocumentAction.Accepted : DocumentAction.Returned, Authorization = document.Authorization, Period = document.Period,
                    Reasons = accept ? null : ReturnReasons.ToData(given),
                    Note = accept ? "Accepted: it meets the specification." : $"Returned for {string.Join(", ", sent.Version.Type.Sections.Where(section => given.ContainsKey(section.Name)).Select(section => section.Label))}.",
                },
            ],
        }, cancel));
    }

    private static IEnumerable<Contact> Talk(CaseOnFile of, SentReport sent, string? talk) => sent.Version.Type.TalkedOverAs is { } topic && !string.IsNullOrWhiteSpace(talk)
        ? [new() { On = of.Today, With = Party.Provider, Mode = Mode.Phone, Topics = [topic], Note = talk.Trim() }] : [];
}
