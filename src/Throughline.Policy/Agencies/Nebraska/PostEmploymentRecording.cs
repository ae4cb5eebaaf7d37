using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Federal.FederalEvents;
using static Throughline.Policy.Agencies.Nebraska.NebraskaEvents;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>
/// What an entry of the post-employment year is asked before it is recorded, on a page, through the API and by an import alike, besides the gates and
/// findings that an evaluation lists. Nothing here binds before a successful closure: what is done for a job that is still followed up is no post-employment case.
/// </summary>
public static class PostEmploymentRecording
{
    private static Citation Section(string section) => new("Post Employment Services", section, "2019-05-21");

    public static readonly Finding NeitherWithoutConsultation = new("NE-PE-04", "Neither post-employment nor a new case, without consultation and appeal rights", Section("If neither is appropriate"))
    {
        Says = "Where neither fits, the client is told why in a full consultation and goes over the right to appeal; both are recorded with the determination.",
        Of = Determined,
        When = (known, at) => known.Entry(at) is Determination { Outcome: DeterminationOutcome.Neither } and not { Consulted: true, AppealRightsReviewed: true },
        Because = (known, at) =>
        [
            .. Missing(known.Entry<Determination>(at).Consulted == true, "the full consultation with the client is not recorded"),
            .. Missing(known.Entry<Determination>(at).AppealRightsReviewed == true, "the review of appeal rights is not recorded"),
        ],
    };

    public static readonly Finding WorkWithoutAmendment = new("NE-PE-10", "Post-employment service or authorization without a signed plan amendment", Section("If appropriate for Post-Employment"))
    {
        Says = "Every post-employment service and authorization rests on a plan amendment for post-employment services, signed by client and counselor on or before its first day.",
        Of = ServiceOrPostEmploymentAuthorization,
        When = (known, at) => AfterTheClosure(known, at) && !UnderAnAmendment(known, at),
        Because = (known, at) => known.First(AmendedForPostEmployment) is { } amended
            ? [known.On(amended) > FirstDay(known, at)
                ? new("the plan amendment for post-employment services is of {0}, and this begins on {1}", known.On(amended), FirstDay(known, at))
                : new("the plan amendment of {0} is not signed by client and counselor", known.On(amended))]
            : [new("no plan amendment for post-employment services, signed by client and counselor, is on record")],
    };

    public static readonly Finding ServicePastTheWindow = new("NE-PE-12", "Service past the post-employment window", Section("Time frame"))
    {
        Says = "A post-employment service dated past the window is refused. There is no extension and no exception.",
        Of = ServiceOrPostEmploymentAuthorization,
        When = (known, at) => known.Entry(at) is ServiceGiven && AfterTheClosure(known, at)
            && PostEmploymentServices.TwelveMonths.Read(known)?.IsPast(known.On(at)) == true,
        Because = (known, at) => [new("given {0}, window closed {1}", known.On(at), PostEmploymentServices.TwelveMonths.Read(known)!.To!)],
    };

    public static readonly Finding AmendmentOfAPlan = new("NE-PE-15", "Plan amendment without what every plan has", Section("All rules of a plan apply"))
    {
        Says = "The amendment for post-employment services is written like any plan: a goal, its services, and the signatures of client and counselor before it takes effect.",
        Of = AmendedForPostEmployment,
        When = (known, at) => Lacks(known.Entry<PlanAmended>(at)).Any(),
        Because = (known, at) => [.. Lacks(known.Entry<PlanAmended>(at))],
    };

    internal static readonly RecordingRule[] All =
    [
        RecordingRule.Made(NeitherWithoutConsultation, new("Decide on the request", Kind.Determination) { Page = "post-employment" }),
        RecordingRule.Made(WorkWithoutAmendment, new("See the way to the amendment", Kind.PlanAmended) { Page = "post-employment" }),
        RecordingRule.Made(ServicePastTheWindow, new("See what is left of the year", Kind.Authorization) { Page = "post-employment" }),
        RecordingRule.Made(AmendmentOfAPlan, new("Write the amendment", Kind.PlanAmended) { Document = "ipe-amendment" }),
    ];

    /// <summary>Whether client, or who speaks for the client, and counselor have signed.</summary>
    public static bool IsSigned(PlanAmended amendment) => SignedByClient(amendment) && SignedByCounselor(amendment);

    private static bool SignedByClient(PlanAmended amendment) => amendment.SignedBy.Any(role => role is "client" or "representative");

    private static bool SignedByCounselor(PlanAmended amendment) => amendment.SignedBy.Any(role => role is "counselor" or "counseling-specialist");

    private static IEnumerable<Fact> Lacks(PlanAmended amendment) =>
    [
        .. Missing(!string.IsNullOrWhiteSpace(amendment.Goal), "it names no job goal"),
        .. Missing(amendment.Services.Any(service => !string.IsNullOrWhiteSpace(service)), "it names no service"),
        .. Missing(SignedByClient(amendment), "it is not signed by the client"),
        .. Missing(SignedByCounselor(amendment), "it is not signed by the counselor"),
    ];

    private static Fact[] Missing(bool holds, string words) => holds ? [] : [new(words)];

    // What is given in a closed case is given in its post-employment year, whether it is called so or not, until a new plan or referral begins other work.
    private static bool AfterTheClosure(Known known, int at)
    {
        if (PostEmploymentServices.Closure(known) is not { } closed || at < closed) return false;
        if (PostEmploymentWork.Is(known.Entry(at))) return true;
        return known.On(at) > known.On(closed) && known.First(PlanIsApproved, closed, at) is null && known.First(PlacementReferral, closed, at) is null;
    }

    private static bool UnderAnAmendment(Known known, int at)
    {
        var first = FirstDay(known, at);
        return known.First<PlanAmended>(AmendedForPostEmployment, amendment => amendment.On <= first && IsSigned(amendment)) is not null;
    }

    // An authorization may be entered before the days that it pays for, and after them.
    private static DateOnly FirstDay(Known known, int at) => known.Entry(at) is Authorization authorization && authorization.From < known.On(at) ? authorization.From : known.On(at);
}
