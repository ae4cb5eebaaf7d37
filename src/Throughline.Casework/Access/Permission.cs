namespace Throughline.Casework.Access;

/// <summary>What can be done. A route names one, a use case asks for one.</summary>
public enum Permission
{
    /// <summary>See the work that is due.</summary>
    SeeToday,
    SeeCaseload,
    SearchCases,
    ReadCase,
    RecordEntry,

    /// <summary>Record one session with many clients at once.</summary>
    RecordForGroup,
    OpenCase,
    AssignCase,

    /// <summary>See load and lateness by person.</summary>
    ReadTeam,
    ReadEmployers,
    KeepEmployers,
    MergeEmployers,

    /// <summary>See outside providers, their sites and people.</summary>
    ReadProviders,

    /// <summary>Keep providers, sites, people and memoranda: who carries a duty that approves.</summary>
    KeepProviders,

    /// <summary>Approve a site, and withdraw what one approved: for the duty that one carries.</summary>
    ApproveSites,
    ReadPolicy,

    /// <summary>Put an agency's own value in force from a day.</summary>
    ChangePolicy,
    ImportCases,
    ExportCases,
    ReadAccessLog,

    /// <summary>Decide on corrections after a closure that somebody else asked for.</summary>
    DecideCorrections,

    /// <summary>See which reports were sent and returned, and decide on them or mend them.</summary>
    ReadReports,

    /// <summary>See which closed files are asked for, and answer: sent, needs time, no longer available.</summary>
    AnswerFileRequests,

    /// <summary>Read what one has been told of one's cases.</summary>
    ReadNotices,
    KeepStaff,

    /// <summary>Let programs act for oneself through the API.</summary>
    KeepApiTokens,

    /// <summary>A client's own page.</summary>
    SeeMyCase,

    /// <summary>Ask for services again after the closure, for oneself.</summary>
    AskAgain,
}
