using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Federal.FederalEvents;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>Iowa IVRS, Policy 604, Status 32-0: Post-Employment Services, revised 2018-09.</summary>
public static class Status32
{
    public static readonly Event FileReceivedOrGone = Event.When<ClosedFile>(Kind.ClosedFile, "closed file received or unavailable", f => f.Action is ClosedFileAction.Received or ClosedFileAction.Unavailable);
    public static readonly Event FileReceived = Event.When<ClosedFile>(Kind.ClosedFile, "closed file received", f => f.Action == ClosedFileAction.Received);
    public static readonly Event BenefitRecorded = Event.When<ComparableBenefit>(Kind.ComparableBenefit, "comparable benefit");

    internal static readonly Event[] Events = [FileReceivedOrGone, FileReceived, BenefitRecorded];

    private static Citation Section(string section) => new("Policy 604, Status 32-0", section, "2018-09");

    public static readonly Gate PostEmployment = new("IA-PE-04", "post-employment", "Post-employment services (32-0)", Section("2, Closed Case File"))
    {
        Says = "The closed file is read before post-employment services; where it is no longer available they are not possible.",
        Needs =
        [
            new("a closure with a successful outcome (26-0)", known => known.First(ClosedSuccessful) is not null) { Shows = Shown.Latest(ClosedSuccessful) },
            new("the closed file, received from the state office", known => known.Last(FileReceivedOrGone) is { } last && known.Is(last, FileReceived))
            {
                Cure = new("Record the closed file", Kind.ClosedFile, ("action", "received")),
                Shows = Shown.Latest(FileReceivedOrGone),
            },
            new("a determination of post-employment", known => known.Last(Determined) is { } last
                && known.Entry(last) is Determination { Outcome: DeterminationOutcome.PostEmployment })
            {
                Cure = new("Record determination", Kind.Determination),
                Shows = Shown.Latest(Determined),
            },
        ],
        AppliesWhile = known => known.Last(CaseClosed) is not null,
        Guards = AmendedForPostEmployment,
    };

    public static readonly Finding YouthExtendedServices = new("IA-PE-07", "Extended services for youth after closure", Section("1, Purpose"))
    {
        Says = "Extended services for youth are not bought as post-employment services.",
        Of = Authorized,
        When = (known, entry) => known.Entry<Authorization>(entry).Service == "youth-extended-services" && known.First(ClosedSuccessful) < entry,
        Because = (known, _) => [new("closed with a successful outcome {0}; extended services for youth may not be bought as post-employment services", known.On(known.First(ClosedSuccessful)!.Value))],
    };

    public static readonly Finding ComparableBenefitUnused = new("IA-PE-08", "Comparable benefit available and not used", Section("3, Exceptions"))
    {
        Says = "Available comparable benefits are used, unless an exception is approved.",
        Of = Authorized,
        When = (known, entry) =>
        {
            var authorization = known.Entry<Authorization>(entry);
            return LastRecorded(known, authorization.Service, entry) is { Available: true, Used: false } && !ExceptionStands(known, authorization.Service, authorization.Received);
        },
        Because = (known, entry) =>
        {
            var authorization = known.Entry<Authorization>(entry);
            return [new("{0} is available from another source since {1} and not used, and no exception stood approved on {2}", authorization.Service, LastRecorded(known, authorization.Service, entry)!.On, authorization.Received)];
        },
        Cure = new("Record an exception", Kind.PolicyException),
    };

    private static ComparableBenefit? LastRecorded(Known known, string benefit, int before) =>
        known.LastBefore<ComparableBenefit>(before, BenefitRecorded, recorded => recorded.Benefit == benefit) is { } last ? known.Entry<ComparableBenefit>(last) : null;
}
