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
        Opens = known => Closure(known) is >= 0 and var closed ? known.On(closed) : null,
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
    };

    public static readonly Gate PostEmployment = new("NE-PE-10", "post-employment", "Post-employment services", Section("If appropriate for Post-Employment"))
    {
        Says = "Post-employment services need the window, a determination that all five criteria hold, and a request that fits the job at closure.",
        Needs =
        [
            new("a successful closure less than twelve months ago", known => TwelveMonths.On(known, out var from, out var last) && from <= known.AsOf && known.AsOf <= last),
            new("a determination of post-employment in which all five criteria hold", known =>
                known.Last(Determined) is >= 0 and var last && known.Entry(last) is Determination { Outcome: DeterminationOutcome.PostEmployment, Criteria.AllHold: true }),
            new("a request that fits the job at closure: the same job, the same SOC code, or the same career pathway", RequestFits),
        ],
        Guards = AmendedForPostEmployment,
    };

    public static readonly Finding PastTheWindow = new("NE-PE-12", "Authorization past the post-employment window", Section("Time frame"))
    {
        Says = "An authorization dated past the window is refused.",
        Of = Authorized,
        When = (known, entry) => Closure(known) is >= 0 and var closed && entry > closed && TwelveMonths.On(known, out _, out var last)
            && known.Entry(entry) is Authorization authorization && (authorization.Received > last || authorization.To > last),
        Because = (known, entry) =>
        {
            TwelveMonths.On(known, out _, out var last);
            var authorization = (Authorization)known.Entry(entry);
            return authorization.To > last
                ? [new("ends {0}, window closed {1}", authorization.To, last)]
                : [new("received {0}, window closed {1}", authorization.Received, last)];
        },
    };

    /// <summary>The first successful closure: the one from which the window is counted, never moved by anything later.</summary>
    internal static int Closure(Known known) => known.Next(ClosedSuccessful);

    /// <summary>The job that the closure names, else the supported job held then, with what was recorded of it by then.</summary>
    internal static (int Job, JobFacts Facts) ClosureJob(Known known, int closure)
    {
        if (closure < 0) return (-1, default);
        var job = ((Closed)known.Entry(closure)).Job is { } named
            ? known.Jobs.Named(named, closure)
            : known.Jobs.HeldAt(closure, out var held) ? held.Job : -1;
        return job < 0 ? (-1, default) : (job, known.Jobs.Facts(job, closure));
    }

    private static bool RequestFits(Known known)
    {
        var last = known.Last(PostEmploymentAsked);
        if (last < 0) return false;
        var request = (PostEmploymentRequested)known.Entry(last);
        var (job, facts) = ClosureJob(known, Closure(known));
        return job >= 0 && request.Objective switch
        {
            Objective.Maintain => known.Jobs.All[job].Held,
            Objective.Regain => request.Soc is not null && request.Soc == facts.Soc,
            _ => request.Pathway is not null && request.Pathway == facts.Pathway,
        };
    }

    private static bool ClosedInAnotherPathway(Known known, in Instance owed)
    {
        var closed = Closure(known);
        return closed < 0 || owed.Opener < closed || ClosureJob(known, closed).Facts.Pathway is not
            ("architecture-construction" or "healthcare" or "information-technology" or "manufacturing" or "transportation-distribution");
    }
}
