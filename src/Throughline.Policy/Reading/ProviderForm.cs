using System.Text.Json;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Reading.Json;

namespace Throughline.Policy.Reading;

/// <summary>How a provider stands beside a case file: its fields once for reading and, below, once for writing.</summary>
internal static class ProviderForm
{
    private static readonly Reads<Approval> AnApproval = (in f) => new(f.Text("for"u8), f.Text("by"u8), f.Day("on"u8))
    {
        Site = f.TextOrNone("site"u8),
        Until = f.DayOrNone("until"u8),
        Withdrawn = f.DayOrNone("withdrawn"u8),
        Reason = f.TextOrNone("reason"u8),
    };

    private static readonly Reads<ProviderSite> ASite = (in f) => new(
        f.TextOrNone("id"u8), f.TextOrNone("name"u8), f.TextOrNone("county"u8), f.TextOrNone("mentalHealthAgency"u8));

    private static readonly Reads<Qualification> AQualification = (in f) => new(
        f.WordOrNone<QualificationKind>("kind"u8), f.DayOrNone("on"u8), f.DayOrNone("until"u8));

    private static readonly Reads<ProviderSpecialist> ASpecialist = (in f) => new(
        f.TextOrNone("id"u8), f.TextOrNone("name"u8), f.EachOrNone("qualifications"u8, AQualification));

    private static readonly Reads<FidelityReview> AReview = (in f) => new(
        f.TextOrNone("site"u8), f.DayOrNone("on"u8), f.TextOrNone("by"u8), f.NumbersOrNone("scores"u8), f.DayOrNone("next"u8));

    private static readonly Reads<Memorandum> AMemorandum = (in f) => new(
        f.TextOrNone("with"u8), f.DayOrNone("from"u8), f.DayOrNone("to"u8));

    public static readonly Reads<Provider> Read = (in f) => new(f.ProviderId(), f.Text("name"u8), f.EachOrNone("approvals"u8, AnApproval))
    {
        Aliases = f.TextsOrNone("aliases"u8),
        Sites = f.EachOrNone("sites"u8, ASite),
        Staff = f.EachOrNone("staff"u8, ASpecialist),
        Reviews = f.EachOrNone("reviews"u8, AReview),
        Memoranda = f.EachOrNone("memoranda"u8, AMemorandum),
    };

    public static void Write(Utf8JsonWriter json, Provider provider)
    {
        json.Text("id"u8, provider.Id);
        json.Text("name"u8, provider.Name);
        json.Each("approvals"u8, provider.Approvals, WriteApproval);
        json.Texts("aliases"u8, provider.Aliases);
        json.Each("sites"u8, provider.Sites, WriteSite);
        json.Each("staff"u8, provider.Staff, WriteSpecialist);
        json.Each("reviews"u8, provider.Reviews, WriteReview);
        json.Each("memoranda"u8, provider.Memoranda, WriteMemorandum);
    }

    private static void WriteApproval(Utf8JsonWriter json, Approval approval)
    {
        json.Text("for"u8, approval.For);
        json.Text("by"u8, approval.By);
        json.Day("on"u8, approval.On);
        json.Text("site"u8, approval.Site);
        json.Day("until"u8, approval.Until);
        json.Day("withdrawn"u8, approval.Withdrawn);
        json.Text("reason"u8, approval.Reason);
    }

    private static void WriteSite(Utf8JsonWriter json, ProviderSite site)
    {
        json.Text("id"u8, site.Id);
        json.Text("name"u8, site.Name);
        json.Text("county"u8, site.County);
        json.Text("mentalHealthAgency"u8, site.MentalHealthAgency);
    }

    private static void WriteSpecialist(Utf8JsonWriter json, ProviderSpecialist specialist)
    {
        json.Text("id"u8, specialist.Id);
        json.Text("name"u8, specialist.Name);
        json.Each("qualifications"u8, specialist.Qualifications, (each, qualification) =>
        {
            each.Word("kind"u8, qualification.Kind);
            each.Day("on"u8, qualification.On);
            each.Day("until"u8, qualification.Until);
        });
    }

    private static void WriteReview(Utf8JsonWriter json, FidelityReview review)
    {
        json.Text("site"u8, review.Site);
        json.Day("on"u8, review.On);
        json.Text("by"u8, review.By);
        json.Numbers("scores"u8, review.Scores);
        json.Day("next"u8, review.Next);
    }

    private static void WriteMemorandum(Utf8JsonWriter json, Memorandum memorandum)
    {
        json.Text("with"u8, memorandum.With);
        json.Day("from"u8, memorandum.From);
        json.Day("to"u8, memorandum.To);
    }
}
