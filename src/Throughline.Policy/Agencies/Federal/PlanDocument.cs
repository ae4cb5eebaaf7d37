using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Federal;

/// <summary>
/// What every paper of a plan says, whatever the agency calls it (34 CFR 361.46): the goal, why services are needed, which and by whom, from when
/// until when, how they were chosen, who does what, and how it is known that they worked. An agency's paper overrides what its policy words otherwise.
/// </summary>
public abstract record PlanDocument
{
    internal const string Yes = "yes";

    [Section("Job goal")]
    public string? JobGoal { get; init; }

    [Section("SOC code of the goal", IsOccupation = true, LookedUpBy = nameof(JobGoal), Optional = true)]
    public string? SocCode { get; init; }

    [Section("Why services are needed", AtLeast = 10)]
    public virtual string? Reason { get; init; }

    [Section("Services, and who provides them", Help = "One on each line.", AtLeast = 3)]
    public virtual string? Services { get; init; }

    [Section("First day of service")]
    public virtual DateOnly? From { get; init; }

    [Section("Last day of service")]
    public virtual DateOnly? To { get; init; }

    [Section("Agreed: how goal, services and providers were chosen", Help = "The client's own informed choice, in a sentence or two.", Cites = "All rules of a plan apply", AtLeast = 10)]
    public virtual string? Chosen { get; init; }

    [Section("Who does what", Help = "The client, VR, the employer and others, with comparable services and benefits.", Cites = "All rules of a plan apply")]
    public virtual string? Responsibilities { get; init; }

    [Section("How it is known that it worked", Cites = "All rules of a plan apply")]
    public string? Progress { get; init; }

    [Section("A copy of the amendment was given to the client", Of = [Yes + "|Yes"])]
    public virtual string? CopyGiven { get; init; }

    [Section("The rights sheet was given to the client", Help = "Rights, responsibilities, fiscal information, Client Assistance Program, mediation.", Of = [Yes + "|Yes"])]
    public virtual string? RightsGiven { get; init; }

    /// <summary>The amendment of the plan that the paper records once it is signed.</summary>
    protected PlanAmended Amended(DateOnly on, AmendmentPurpose purpose, IEnumerable<Signature> signatures) => new()
    {
        On = on,
        Goal = JobGoal!,
        Soc = string.IsNullOrWhiteSpace(SocCode) ? null : SocCode,
        Services = Services!.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        Purpose = purpose,
        SignedBy = [.. signatures.Select(signature => signature.Role)],
        CopyGiven = CopyGiven == Yes,
        RightsGiven = RightsGiven == Yes,
    };
}
