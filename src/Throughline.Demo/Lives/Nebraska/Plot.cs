using Throughline.Demo.People;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Demo.Lives.Nebraska;

/// <summary>Where a Nebraska case stands today.</summary>
internal enum Stage
{
    InPlan,
    Searching,

    /// <summary>In search, and not able to take part just now.</summary>
    Away,
    BackWithCounselor,

    /// <summary>In search again after a job was lost.</summary>
    Restarted,
    FollowUp,

    /// <summary>Passed to extended services.</summary>
    Extended,
    Closed,
    ClosedWithout,
}

/// <summary>What a life is to come to.</summary>
internal sealed record Plot(Stage Stage, int Days)
{
    /// <summary>For a search: in how many days the next weekly contact is due; 0 is today, below it is late.</summary>
    public int Due { get; init; } = 3;

    /// <summary>For a search: in how many days the review is due, where that is to be seen.</summary>
    public int? ReviewDue { get; init; }

    /// <summary>How many days ago the client became unavailable, or came back after closure.</summary>
    public int Since { get; init; }
    public bool DayThirty { get; init; }
    public (RaisedBy By, DateOnly On)? Concern { get; init; }
    public Step Step { get; init; }

    /// <summary>For somebody whom the guide to the demo names.</summary>
    public Somebody? Who { get; init; }
}
