using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Federal.FederalEvents;
using static Throughline.Policy.Agencies.Nebraska.NebraskaEvents;
using static Throughline.Policy.Rules.Openings;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>Nebraska VR, Post Employment Services, approved 2019-05-21: the twelve months after a successful closure.</summary>
public static class PostEmploymentServices
{
    private static Citation Section(string section) => new("Post Employment Services", section, "2019-05-21");

    // The version of 2018-10-02 gave 90 days; the twelve months came with the version of 2019-05-21.
    private static readonly Dated<Period> NinetyDaysThenTwelveMonths = ((Dated<Period>)90.Days).Then(new(2019, 5, 21), 12.Months, Section("Time frame"));

    public static readonly Window TwelveMonths = new("NE-PE-05", "Post-employment services", Section("Time frame"))
    {
        Says = "The window ends twelve months after the successful closure, whatever the day of return. There is no extension.",
        Opens = known => Closure(known) is { } closed ? [known.On(closed)] : [],
        Lasts = NinetyDaysThenTwelveMonths,
        NoExtension = true,
    };

    public static readonly Duty ReferToCpap = new("NE-PE-09", "Referral to CPAP", Section("Career Advancement"))
    {
        Says = "Somebody who asks to advance, and was closed in one of five pathways, is referred to CPAP.",
        Opens = OnEach(AdvancementAsked),
        MetBy = Finders.OnOrAfter(CpapReferral),
        DroppedIf = ClosedInAnotherPathway,
        Why = Whys.Cpap,
        Cure = new("Refer to CPAP", Kind.ReferralOpened, ("to", "cpap")),
    };

    public static readonly Gate PostEmployment = new("NE-PE-10", "post-employment", "Post-employment services", Section("If appropriate for Post-Employment"))
    {
        Says = "Post-employment services need the window, a determination that all five criteria hold, and a request that fits the job at closure.",
        Needs =
        [
            new("a successful closure less than twelve months ago", known => TwelveMonths.Read(known) is { Open: true } window && window.From <= known.AsOf)
            {
                Shows = Shown.Latest(ClosedSuccessful),
            },
            new("a determination of post-employment in which all five criteria hold", known =>
                known.Last(Determined) is { } last && known.Entry(last) is Determination { Outcome: DeterminationOutcome.PostEmployment, Criteria.AllHold: true })
            {
                Cure = new("Decide on the request", Kind.Determination) { Page = "post-employment" },
                Shows = Shown.Latest(Determined),
            },
            new("a request that fits the job at closure: the same job, the same SOC code, or the same career pathway", RequestFits)
            {
                Cure = new("Assess the request", Kind.PostEmploymentRequested) { Page = "post-employment" },
                Shows = Shown.Latest(PostEmploymentAsked),
            },
        ],
        AppliesWhile = known => known.Last(ClosedSuccessful) is not null,
        Guards = AmendedForPostEmployment,
    };

    public static readonly Finding PastTheWindow = new("NE-PE-12", "Authorization past the post-employment window", Section("Time frame"))
    {
        Says = "An authorization dated past the window is refused.",
        Of = Authorized,
        When = (known, entry) => entry > Closure(known) && TwelveMonths.Read(known) is { } window
            && known.Entry(entry) is Authorization authorization && (window.IsPast(authorization.Received) || window.IsPast(authorization.To)),
        Because = (known, entry) =>
        {
            var window = TwelveMonths.Read(known)!;
            var authorization = known.Entry<Authorization>(entry);
            return window.IsPast(authorization.To)
                ? [new("ends {0}, window closed {1}", authorization.To, window.To!)]
                : [new("received {0}, window closed {1}", authorization.Received, window.To!)];
        },
        Cure = new("See what is left of the year", Kind.Authorization) { Page = "post-employment" },
    };

    /// <summary>The first successful closure: the one from which the window is counted, never moved by anything later.</summary>
    internal static int? Closure(Known known) => known.First(ClosedSuccessful);

    /// <summary>The job that the closure names, else the supported job held then.</summary>
    internal static Job? ClosureJob(Known known, int closure) => known.Jobs.ClosedWith(known.Entry<Closed>(closure), closure);

    private static bool RequestFits(Known known)
    {
        if (known.Last(PostEmploymentAsked) is not { } last || Closure(known) is not { } closure || ClosureJob(known, closure) is not { } job) return false;
        var request = known.Entry<PostEmploymentRequested>(last);
        var then = job.AsRecordedBefore(closure);
        return request.Objective switch
        {
            Objective.Maintain => job.IsHeld,
            Objective.Regain => request.Soc is not null && request.Soc == then.Soc,
            _ => request.Pathway is not null && request.Pathway == then.Pathway,
        };
    }

    private static bool ClosedInAnotherPathway(Known known, Obligation owed) =>
        Closure(known) is not { } closure || owed.Opener < closure || ClosureJob(known, closure)?.AsRecordedBefore(closure).Pathway is not
            ("architecture-construction" or "healthcare" or "information-technology" or "manufacturing" or "transportation-distribution");
}
