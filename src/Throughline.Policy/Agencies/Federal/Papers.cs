using System.Text.Json;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>Documents are completed in their form, with answers and signatures; what is said in an entry is said in words that another worker can read.</summary>
public static class Papers
{
    private static readonly Citation Record = new("34 CFR Part 361", "361.47, record of services", "2016-08-19");
    private static readonly Citation Plan = new("34 CFR Part 361", "361.45, the individualized plan for employment", "2016-08-19");

    /// <summary>Where an original on paper is kept, and who saw it, in the data of its document.</summary>
    public const string Kept = "kept";

    /// <inheritdoc cref="Kept"/>
    public const string SeenByWhom = "seenBy";

    internal static readonly RecordingRule SignedInItsForm = new("REC-09", "A document is completed in its form", Plan)
    {
        Says = "A document that has a form is completed by its answers and signatures, not by a checkbox. A paper original is signed, and recorded by agency staff who saw it, with a note of what it says.",
        Of = [Kind.Document, Kind.PlanAmended],
        Against = asked => asked.Entry switch
        {
            _ when !asked.IsNew || asked.Door == Door.Signing => [],
            Document document => WithoutItsForm(asked, document),
            PlanAmended { Purpose: AmendmentPurpose.PostEmployment } amended => WithoutTheAmendment(asked, amended),
            PlanAmended amended => AmendedPlans.WithoutAPaper(asked, amended),
            _ => [],
        },
    };

    internal static readonly RecordingRule AmendmentSaysSomething = new("REC-10", "A plan amendment changes something and is signed", Plan)
    {
        Says = "An amendment changes the plan, and takes effect once the client, or who speaks for the client, and the counselor have signed it.",
        Of = [Kind.PlanAmended],
        Against = asked => AgainstTheAmendment(asked, (PlanAmended)asked.Entry),
    };

    internal static readonly RecordingRule OfTheProgram = new("REC-12", "A kind of entry that the program does not know", Record)
    {
        Says = "A program records what it knows: entries of other programs have no place in its cases.",
        Against = asked => asked.IsKnown ? [] : [$"this program knows no entry of the kind {asked.Entry.Kind.JsonName()}; write it in a task note, or open the case where it belongs"],
    };

    internal static readonly RecordingRule SaidInWords = new("REC-13", "Said in words", Record)
    {
        Says = "A contact of substance, a concern and its answer say in words what was said; a document without a form says what it holds.",
        Of = [Kind.Contact, Kind.ConcernRaised, Kind.ConcernAnswered, Kind.Document],
        Against = asked => !string.IsNullOrWhiteSpace(asked.Entry.Note) ? [] : asked.Entry switch
        {
            Contact { Substantive: not false, Reached: not false } => [new("say in a few words what was talked about; a call only about a time is a task note") { Field = "note" }],
            ConcernRaised => [new("say in a few words what the concern is") { Field = "note" }],
            ConcernAnswered => [new("say in a few words what the answer was") { Field = "note" }],
            Document { Action: DocumentAction.Submitted or DocumentAction.Completed or DocumentAction.Reviewed } document when asked.FormOf(document.Name, document.Action) is null && !HoldsSomething(document) =>
                [new("say in a few words what it holds, or send its content") { Field = "note" }],
            _ => [],
        },
    };

    /// <summary>Who saw the original on paper, where the entry is about one.</summary>
    public static string? SeenBy(Document document) => Said(document, SeenByWhom);

    /// <summary>Where the original on paper is kept, where the entry is about one.</summary>
    public static string? KeptAt(Document document) => Said(document, Kept);

    private static string? Said(Document document, string name) =>
        document.Data is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty(name, out var said) && said.ValueKind == JsonValueKind.String ? said.GetString() : null;

    private static IEnumerable<Objection> WithoutItsForm(Asked asked, Document document)
    {
        if (asked.By == Part.Provider && (SeenBy(document) ?? KeptAt(document)) is not null) return ["an original on paper is recorded by somebody of the agency who saw it; write it here, and send it"];
        if (asked.FormOf(document.Name, document.Action) is not { } form || IsAsItWas(asked, document)) return [];
        if (IsPaper(form, document))
        {
            return string.IsNullOrWhiteSpace(document.Note) ? [new("say in a few words what the paper holds that you saw") { Field = "note" }] : [];
        }

        var signed = SignedDocument.Read(document.Name, document.Data);
        if (asked.Door == Door.File && signed is { IsAsSigned: true } && form.SignedBy.All(role => signed.Signatures.Any(signature => signature.Role == role))) return [];
        return [form.SignedBy.Count == 0 || asked.By == Part.Provider
            ? $"write it in its form, {form.Title}"
            : $"write it in its form, {form.Title}, and let {string.Join(" and ", form.SignedBy.Select(role => role.Replace('-', ' ')))} sign; of an original on paper, record where it is kept and all its signatures"];
    }

    // A paper without a signature is no original of anything.
    private static bool IsPaper(Form form, Document document) => form.SignedBy.Count > 0
        && !string.IsNullOrWhiteSpace(SeenBy(document)) && !string.IsNullOrWhiteSpace(KeptAt(document)) && form.SignedBy.All(role => document.SignedBy?.Contains(role) == true);

    // Signed before and corrected in its day or its note alone: the same paper, about the same thing, by the same hands.
    private static bool IsAsItWas(Asked asked, Document document) => asked.Was is Document was && was.Data is { } signed && document.Data is { } data
        && (was.Name, was.Action, was.Authorization, was.Period, was.From, was.To, was.Site, was.Version)
            == (document.Name, document.Action, document.Authorization, document.Period, document.From, document.To, document.Site, document.Version)
        && (was.SignedBy ?? []).ToHashSet().SetEquals(document.SignedBy ?? []) && JsonElement.DeepEquals(signed, data);

    // Where a paper is kept says nothing of what it holds.
    private static bool HoldsSomething(Document document) => document.Data is { ValueKind: JsonValueKind.Object } data
        && data.EnumerateObject().Any(field => field.Name is not (Kept or SeenByWhom) && SaysSomething(field.Value));

    private static bool SaysSomething(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => !string.IsNullOrWhiteSpace(value.GetString()),
        JsonValueKind.Object => value.EnumerateObject().Any(field => SaysSomething(field.Value)),
        JsonValueKind.Array => value.EnumerateArray().Any(SaysSomething),
        JsonValueKind.Null or JsonValueKind.Undefined => false,
        _ => true,
    };

    private static IEnumerable<Objection> WithoutTheAmendment(Asked asked, PlanAmended amended)
    {
        if (asked.AmendmentPaper is not { } amendment || asked.FormOf(amendment, DocumentAction.Completed) is not { } form || asked.Door == Door.File || amended.Purpose != AmendmentPurpose.PostEmployment) return [];
        if (asked.Was is PlanAmended was && AmendedPlans.IsTheSame(was, amended)) return [];
        return asked.Others.Any(each => each.Entry is Document document && document.Name == amendment && document.On == amended.On && (IsPaper(form, document) || SignedDocument.Read(amendment, document.Data) is { IsAsSigned: true })) ? []
            : [$"its signatures are said and not there: write it in its form, {form.Title}, or record first that you saw the signed original on paper"];
    }

    private static IEnumerable<Objection> AgainstTheAmendment(Asked asked, PlanAmended amended)
    {
        if (amended.Purpose != AmendmentPurpose.PostEmployment)
        {
            if (!amended.SignedBy.Any(role => role is "client" or "representative")) yield return new("it is not signed by the client, or who speaks for the client") { Field = "signedBy" };
            if (!amended.SignedBy.Any(role => role is "counselor" or "counseling-specialist")) yield return new("it is not signed by the counselor") { Field = "signedBy" };
        }

        if (asked.Before.OfType<IPlan>().LastOrDefault() is { } plan && SaysTheSame(plan, amended)) yield return $"it changes nothing of the plan of {((Entry)plan).On:yyyy-MM-dd}; say what changes";
    }

    private static bool SaysTheSame(IPlan plan, PlanAmended amended) => string.Equals(plan.Goal.Trim(), amended.Goal.Trim(), StringComparison.Ordinal)
        && (amended.Soc is null || amended.Soc == plan.Soc) && plan.Services.ToHashSet().SetEquals(amended.Services)
        && (amended.Purpose != AmendmentPurpose.PostEmployment || plan is PlanAmended { Purpose: AmendmentPurpose.PostEmployment });
}
