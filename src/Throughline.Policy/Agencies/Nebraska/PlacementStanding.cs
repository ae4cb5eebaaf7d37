using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.CaseFiles;

namespace Throughline.Policy.Agencies.Nebraska;

/// <summary>
/// How placement stands, as the file tells it: whether the client is referred and in active search, whether they cannot take part for now, and what
/// became of it after a supported job was lost (NE-PL-02, NE-PL-13, NE-PL-40). Facts for pages; the days that count are for the rules to say.
/// </summary>
public sealed class PlacementStanding
{
    private readonly CaseView view;

    private PlacementStanding(CaseView view) => this.view = view;

    /// <summary>Whether a placement referral is open.</summary>
    public bool IsReferred { get; private set; }

    /// <summary>Whether the client is in active search: referred or restarted since the last supported job began.</summary>
    public bool IsSearching => view.Known.Since(NebraskaPhases.JobSearch) is not null;

    /// <summary>What began the present search: the referral, or the client's word to start again; null where nothing did.</summary>
    public Entry? BegunBy { get; private set; }

    /// <summary>Whether the client cannot take part for now.</summary>
    public bool IsAway { get; private set; }

    /// <summary>The end of the supported job that was lost under the open referral, until a new Job Search Agreement is made or another such job begins.</summary>
    public EmploymentEnded? Lost { get; private set; }

    /// <summary>After the job was lost: the day from which placement is active again, with the client's agreement.</summary>
    public DateOnly? Restarted { get; private set; }

    /// <summary>After the job was lost: the day on which the client did not agree to start again.</summary>
    public DateOnly? Declined { get; private set; }

    /// <summary>Whether placement stands still although the referral is open: a job was lost.</summary>
    public bool MayResume => IsReferred && !IsSearching && !HoldsSupportedJob;

    /// <summary>Whether a job that VR supports is held.</summary>
    public bool HoldsSupportedJob => view.SupportedJob is not null;

    public static PlacementStanding Of(CaseView view)
    {
        var placement = new PlacementStanding(view);
        foreach (var entry in view.Entries) placement.Turn(entry);
        if (placement.HoldsSupportedJob) placement.Forget();
        return placement;
    }

    private void Turn(Entry entry)
    {
        switch (entry)
        {
            case ReferralOpened { To: ReferralTo.Placement }:
                (IsReferred, IsAway, BegunBy) = (true, false, entry);
                Forget();
                break;
            case ReferralEnded { To: ReferralTo.Placement } or Closed:
                IsReferred = false;
                Forget();
                break;
            case PlacementResumed { ClientAgrees: true }:
                BegunBy = entry;
                if (Lost is not null) (Restarted, Declined) = (entry.On, null);
                break;
            case PlacementResumed when Lost is not null:
                Declined = entry.On;
                break;
            case EmploymentStarted { Supported: true }:
                Forget();
                break;
            case EmploymentEnded ended when IsReferred && view.Jobs.Any(job => ReferenceEquals(job.End, ended) && job.Facts.Supported):
                Forget();
                Lost = ended;
                break;
            case Document { Name: "job-search-agreement", Action: DocumentAction.Completed } when Restarted is not null:
                Forget();
                break;
            case Unavailable:
                IsAway = true;
                break;
            case AvailableAgain:
                IsAway = false;
                break;
        }
    }

    private void Forget() => (Lost, Restarted, Declined) = (null, null, null);
}
