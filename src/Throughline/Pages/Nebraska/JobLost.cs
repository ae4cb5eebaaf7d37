using Throughline.Policy.CaseFiles;
using Throughline.Policy.Agencies.Nebraska;
using Throughline.Pages.Cases;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui.EntryForms;
using Throughline.Ui;

namespace Throughline.Pages.Nebraska;

/// <summary>The supported job that was lost while the placement referral is open: what is true since, until the new Job Search Agreement is made.</summary>
public sealed record JobLost(Job Job, EmploymentEnded End)
{
    /// <summary>The day from which placement is active again.</summary>
    public DateOnly? Restarted { get; init; }

    /// <summary>The day on which the client did not agree to start again.</summary>
    public DateOnly? Declined { get; init; }

    public static JobLost? Of(CaseView facts) =>
        PlacementStanding.Of(facts) is { Lost: { } end } placement && facts.Jobs.FirstOrDefault(job => ReferenceEquals(job.End, end)) is { } job
            ? new(job, end) { Restarted = placement.Restarted, Declined = placement.Declined }
            : null;

    public Standstill Standstill(string given, DateOnly today) => new("Job lost", Brief(today), Says(given, today), Waits: Restarted is null);

    /// <summary>Beside the status, in a few words.</summary>
    private string Brief(DateOnly today) => Restarted is { } on
        ? $"restarted {Wording.Brief(on, today)}, after the job was lost {Wording.Brief(End.On, today)}"
        : $"job lost {Wording.Brief(End.On, today)}, placement not restarted";

    /// <summary>What is true now, and what starts again.</summary>
    private string Says(string given, DateOnly today) => $"{Job.Said}, ended {Wording.Brief(End.On, today)}{(End.Reason is { Length: > 0 } why ? $" ({why.TrimEnd('.')})" : "")}. " + this switch
    {
        { Restarted: { } on } => $"Placement restarted {Wording.Brief(on, today)} with the client's agreement: weekly contact is counted again, and a new Job Search Agreement is owed.",
        { Declined: { } on } => $"{given} did not agree on {Wording.Brief(on, today)} to start again, so nothing is counted. A new word of {given} restarts placement; without one, end the referral.",
        _ => $"Nothing is counted until placement restarts. If {given} agrees, weekly contact, a new Job Search Agreement and job seeking skills are owed from that day.",
    };
}
