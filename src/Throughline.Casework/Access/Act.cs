namespace Throughline.Casework.Access;

/// <summary>What can be done. A route names one, a use case asks for one.</summary>
public enum Act
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
    ReadPolicy,

    /// <summary>Put an agency's own value in force from a day.</summary>
    ChangePolicy,
    ImportCases,
    ExportCases,
    ReadWhoLooked,

    /// <summary>Decide on corrections after a closure that somebody else asked for.</summary>
    DecideCorrections,

    /// <summary>Read what one has been told of one's cases.</summary>
    ReadNotices,
    KeepStaff,

    /// <summary>Let programs act for oneself through the API.</summary>
    KeepApiTokens,

    /// <summary>A client's own page.</summary>
    SeeMyCase,
}

/// <summary>How far it reaches, from not at all to all of one's agency. No scope reaches into another agency.</summary>
public enum Scope
{
    None,

    /// <summary>The one case that is about oneself.</summary>
    OwnCase,

    /// <summary>Cases assigned to oneself.</summary>
    Assigned,

    /// <summary>Cases that one's provider serves now.</summary>
    OwnProvider,

    /// <summary>Cases assigned to oneself, and those of one's office.</summary>
    Office,
    Agency,
}
