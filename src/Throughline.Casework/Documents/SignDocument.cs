using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Names;
using Throughline.Casework.Record;
using Throughline.Policy.Documents;

namespace Throughline.Casework.Documents;

/// <summary>
/// Takes a signature of a document that was checked. Staff sign as themselves, the client on a screen with staff beside them. With the last one that
/// the type asks for, the document is recorded and takes effect today.
/// </summary>
public sealed class SignDocument(WriteDocument write)
{
    public abstract record Outcome
    {
        private Outcome()
        {
        }

        /// <summary>The signature is kept; others have still to sign.</summary>
        public sealed record Waits(DocumentDraft Draft) : Outcome;

        /// <summary>What came of recording it with the last signature.</summary>
        public sealed record Recording(AppendOutcome Appended) : Outcome;

        /// <summary>The document, with this signature, is on record already: a request sent again.</summary>
        public sealed record OnRecord(SignedVersion Version) : Outcome;

        /// <summary>It was not sent for signature, or something is left again.</summary>
        public sealed record NotReady(DocumentDraft Draft) : Outcome;

        /// <summary>The answers are not those that were read.</summary>
        public sealed record OtherAnswers(DocumentDraft Draft) : Outcome;

        /// <summary>What about the request cannot be: field and what to do about it.</summary>
        public sealed record Mistaken(string Field, string Message) : Outcome;

        public sealed record NotYours : Outcome;
    }

    /// <summary>Whether the person signs in this part.</summary>
    public static bool SignsAs(Actor actor, string role) => (role, actor.Role) is ("placement-specialist", Role.PlacementSpecialist or Role.Supervisor) or ("counselor", Role.Counselor or Role.Supervisor)
        or ("employment-specialist", Role.ProviderStaff);

    /// <summary>Whether the person whose case it is signs in this part, whatever the agency calls them.</summary>
    public static bool IsThePerson(CaseOnFile of, string role) => role == "client" || role == of.File.Pack.Client;

    public async Task<Outcome> Handle(Actor actor, DocumentInHand hand, Signing signing, CancellationToken cancel = default)
    {
        var (of, type) = (hand.Case, hand.Type);
        if (!WriteDocument.MayWrite(actor, of, type)) return new Outcome.NotYours();
        if (Mistake(actor, of, type, signing) is { } mistaken) return mistaken;
        var draft = await write.Open(actor, hand, cancel);
        if (signing.Hash is { } read && read != draft.HashOf(type))
        {
            return SignedVersions.In(of).LastOrDefault(version => version.Type == type && version.Signed.Signatures.Any(signature => signature.Hash == read && signature.Role == signing.Role)) is { } before
                ? new Outcome.OnRecord(before)
                : new Outcome.OtherAnswers(draft);
        }

        if (!draft.ToBeSigned || (await write.Left(hand, draft.Answers, cancel)).Count > 0) return new Outcome.NotReady(draft with { ToBeSigned = false });
        if (signing.Role.Length > 0 && draft.Signatures.All(signature => signature.Role != signing.Role))
        {
            var (name, way) = IsThePerson(of, signing.Role) ? (signing.Typed!.Trim(), WayOfTheClient(actor, signing.Place)) : (actor.Name, signing.Place == SigningPlace.Page ? "signed in" : "through a program that acts for them");
            draft = draft with { Signatures = [.. draft.Signatures, new(name, signing.Role, of.Today, way, draft.HashOf(type))] };
            if (await write.Keep(actor, hand, draft, cancel) is not { } kept) return new Outcome.OtherAnswers(await write.Open(actor, hand, cancel));
            draft = kept;
        }

        return draft.Unsigned(type).Count > 0 ? new Outcome.Waits(draft) : new Outcome.Recording(await write.Record(actor, hand, draft, signing.IsSure, cancel));
    }

    // What another program shows on its screen we have not seen: the record says by whose word it was so.
    private static string WayOfTheClient(Actor actor, SigningPlace place) => place == SigningPlace.Page ? $"on screen, {actor.Name} beside" : $"on the screen of a program, {actor.Name} beside, by their own word";

    private static Outcome.Mistaken? Mistake(Actor actor, CaseOnFile of, DocumentType type, Signing signing)
    {
        if (signing.Role.Length == 0 ? type.SignedBy.Count > 0 : !type.SignedBy.Contains(signing.Role))
        {
            return new("role", type.SignedBy.Count == 0 ? "No signature is needed; leave the role out." : $"It is signed by: {string.Join(", ", type.SignedBy)}.");
        }

        if (IsThePerson(of, signing.Role))
        {
            if (!PersonName.Same(signing.Typed, of.Header.Name)) return new("name", $"Ask {of.Header.Given ?? of.Header.Name} to type the name as it is on file: {of.Header.Name}.");
            return signing.StaffBeside ? null : new("staffBeside", "The client signs on a screen with staff beside them. Say true if you are; it is recorded as your word.");
        }

        return signing.Role.Length > 0 && !SignsAs(actor, signing.Role) ? new("role", $"The {signing.Role.Replace('-', ' ')} signs after signing in as themselves.") : null;
    }
}
