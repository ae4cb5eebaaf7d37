using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>Separation of duties: no one pays what they authorized, decides on what they asked for, or accepts what they sent. Correcting an entry counts like recording it.</summary>
internal static class SeparationOfDuties
{
    private static readonly Citation Controls = new("2 CFR Part 200", "200.303, internal controls", "2024-10-01");

    public static readonly RecordingRule NotYourOwn = new("REC-07", "Two people are needed", Controls)
    {
        Says = "The person who authorized, asked for, sent or corrected something does not pay it, decide on it or accept it. The person who paid or decided does not revise it afterwards.",
        Of = [Kind.AuthorizationPaid, Kind.PolicyException, Kind.Document, Kind.Payment, Kind.InvoiceReturned, Kind.Authorization, Kind.Invoice],
        AskedAnew = true,
        Against = asked => asked.Entry switch
        {
            // What came with a file was recorded elsewhere, by whom we do not know.
            _ when asked.Door == Door.File => [],
            AuthorizationPaid paid => Own(asked, each => each is Authorization authorization && ThingName.Same(authorization.Number, paid.Authorization),
                $"whoever recorded or corrected the authorization {paid.Authorization} does not pay it; somebody else records its payment"),
            Payment payment => Own(asked, each => IsBehind(asked, each, payment), "whoever authorized it or sent the invoice does not pay it; somebody else records the payment"),
            // A correction of them is asked of the payment or the decision that rests on them.
            Authorization revised when asked.IsNew && asked.Was is not Authorization => OfARevision(asked, revised),
            Invoice { Number: { } invoice } when asked.IsNew && asked.Was is not Invoice => Own(asked, each => each is Payment paid && ThingName.Same(paid.Invoice, invoice),
                $"whoever paid the invoice {invoice} does not send it anew; somebody else does"),
            InvoiceReturned { Invoice: { } invoice } => Own(asked, each => each is Invoice sent && ThingName.Same(sent.Number, invoice), "whoever sent the invoice does not return it"),
            PolicyException { Action: not ExceptionAction.Requested } decided => OfAnException(asked, decided),
            Document { Action: DocumentAction.Accepted or DocumentAction.Returned } decided => Own(asked,
                each => each is Document { Action: DocumentAction.Submitted } sent && (sent.Name, sent.Authorization, sent.Period) == (decided.Name, decided.Authorization, decided.Period),
                "whoever sent it neither accepts nor returns it; the agency's counselor does"),
            _ => [],
        },
    };

    public static readonly RecordingRule WordsOfTheAgency = new("REC-11", "Accepted and returned are the agency's words", Controls)
    {
        Says = "A report is accepted or returned by the agency, never by the provider that sends reports.",
        Of = [Kind.Document],
        Against = asked => asked is { By: Part.Provider, Entry: Document { Action: DocumentAction.Accepted or DocumentAction.Returned } }
            ? ["a provider submits a report; the agency accepts or returns it"] : [],
    };

    // The invoice that is paid, and the authorization that it names; where none is named, all that it may be.
    private static bool IsBehind(Asked asked, Entry entry, Payment payment) => entry switch
    {
        Invoice sent => ThingName.Same(sent.Number, payment.Invoice) || PaidOnFile.Of(asked).AuthorizationOf(payment) is null,
        Authorization authorization => PaidOnFile.Of(asked).AuthorizationOf(payment) is not { } number || ThingName.Same(number, authorization.Number),
        _ => false,
    };

    private static IEnumerable<Objection> OfARevision(Asked asked, Authorization revised) =>
    [
        .. Own(asked, each => ThingName.Same(PaidOnFile.Of(asked).AuthorizationOf(each), revised.Number), $"whoever paid under {revised.Number} does not revise it; somebody else does"),
        .. Own(asked, each => each is PolicyException { Action: ExceptionAction.Approved } approved && IsAbout(approved, revised), $"whoever approved the exception about {revised.Service} does not authorize under it; somebody else does"),
    ];

    private static bool IsAbout(PolicyException exception, Authorization authorization) =>
        ServiceNames.Same(authorization.Service, exception.About) || ServiceNames.Same(authorization.Service, exception.Service);

    private static IEnumerable<Objection> OfAnException(Asked asked, PolicyException decided)
    {
        var requests = asked.Others.Where(each => each.Entry is PolicyException { Action: ExceptionAction.Requested } request && ThingName.Same(request.About, decided.About)).ToList();
        if (asked.IsNew && requests.Count == 0)
        {
            yield return "nobody has asked for this exception; whoever needs it asks for it first, and somebody else decides";
            yield break;
        }

        if (asked.IsNew && !requests.Exists(each => ((PolicyException)each.Entry).About == decided.About))
        {
            yield return new($"the exception is on file as '{((PolicyException)requests[0].Entry).About}'; write it so") { Field = "about" };
        }

        foreach (var objection in Own(asked, each => each is PolicyException { Action: ExceptionAction.Requested } request && ThingName.Same(request.About, decided.About),
            $"whoever asked for the exception about {decided.About} does not decide on it; somebody else does")) yield return objection;
        foreach (var objection in Own(asked, each => each is Authorization authorization && IsAbout(decided, authorization),
            $"whoever authorized {decided.About} does not decide on the exception that it needs; somebody else does")) yield return objection;
    }

    private static IEnumerable<Objection> Own(Asked asked, Func<Entry, bool> about, string words)
    {
        var mine = asked.Itself.Behind.Where(id => id.Length > 0).ToList();
        return asked.Others.Any(each => about(each.Entry) && each.Behind.Any(mine.Contains)) ? [words] : [];
    }
}
