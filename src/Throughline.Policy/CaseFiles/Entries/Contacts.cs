namespace Throughline.Policy.CaseFiles.Entries;

public sealed record Contact : Entry
{
    public override Kind Kind => Kind.Contact;
    public required Party With { get; init; }
    public required Mode Mode { get; init; }
    public string? Employer { get; init; }
    public string[]? Services { get; init; }
    public string[]? Topics { get; init; }

    /// <summary>Whether it was more than scheduling; absent means that it was.</summary>
    public bool? Substantive { get; init; }

    /// <summary>The final contact that secures the client's agreement to closure.</summary>
    public bool? Final { get; init; }

    /// <summary>What was done for the client with an employer; none where it was no advocacy.</summary>
    public Advocacy[]? Advocacy { get; init; }

    /// <summary>Who took part besides whoever records it, by name; at a warm hand-off both specialists.</summary>
    public string[]? Present { get; init; }

    /// <summary>The id of the contact-planned entry that this contact carries out.</summary>
    public string? Plan { get; init; }

    /// <summary>What an employer contact went into.</summary>
    public ContactNature[]? Nature { get; init; }

    /// <summary>False for an attempt that reached nobody, which no rule reads; absent means that somebody was reached.</summary>
    public bool? Reached { get; init; }

    /// <summary>The wish of the career profile that it serves.</summary>
    public string? Wish { get; init; }
}

public enum Party
{
    [Word("client")] Client,
    [Word("employer")] Employer,
    [Word("provider")] Provider,
    [Word("other")] Other,
}

/// <summary>The kinds of advocacy with employers: on an application, an opening, an interview, afterwards, or by progressive employment.</summary>
public enum Advocacy
{
    [Word("application")] Application,
    [Word("opening")] Opening,
    [Word("interview")] Interview,
    [Word("follow-up")] FollowUp,
    [Word("job-shadow")] JobShadow,
    [Word("informational-interview")] InformationalInterview,
    [Word("mock-interview")] MockInterview,
    [Word("oje")] OnTheJobExperience,
    [Word("employer-tour")] EmployerTour,
}

public enum Mode
{
    [Word("email")] Email,
    [Word("text")] Text,
    [Word("phone")] Phone,
    [Word("virtual")] Virtual,
    [Word("in-person")] InPerson,
    [Word("letter")] Letter,
    [Word("handwritten-note")] HandwrittenNote,
    [Word("business-tour")] BusinessTour,
    [Word("postcard")] Postcard,
    [Word("voice-message")] VoiceMessage,
    [Word("information-call")] InformationCall,
    [Word("office-visit")] OfficeVisit,
}

public enum ContactNature
{
    [Word("in-depth")] InDepth,
    [Word("hiring-authority")] HiringAuthority,
    [Word("tour")] Tour,
}

/// <summary>Scheduling, a cancellation, a no-show: on record, and never a contact.</summary>
public sealed record TaskNote : Entry
{
    public override Kind Kind => Kind.TaskNote;
    public required TaskAbout About { get; init; }
}

public enum TaskAbout
{
    [Word("scheduling")] Scheduling,
    [Word("cancellation")] Cancellation,
    [Word("no-show")] NoShow,
    [Word("advocacy-declined")] AdvocacyDeclined,
    [Word("completion-summary")] CompletionSummary,
    [Word("other")] Other,
}

public sealed record ConcernRaised : Entry
{
    public override Kind Kind => Kind.ConcernRaised;

    /// <summary>The name under which the concern is answered.</summary>
    public required string Concern { get; init; }
    public required RaisedBy By { get; init; }
}

public enum RaisedBy
{
    [Word("client")] Client,
    [Word("employer")] Employer,
}

public sealed record ConcernAnswered : Entry
{
    public override Kind Kind => Kind.ConcernAnswered;
    public required string Concern { get; init; }
}

public sealed record ContactPlanned : Entry
{
    public override Kind Kind => Kind.ContactPlanned;
    public required DateOnly Planned { get; init; }
    public required Channel Channel { get; init; }

    /// <summary>The time of day, in words.</summary>
    public string? Time { get; init; }
}

public enum Channel
{
    [Word("phone")] Phone,
    [Word("handwritten-note")] HandwrittenNote,
    [Word("information-call")] InformationCall,
    [Word("letter")] Letter,
    [Word("email")] Email,
    [Word("office-visit")] OfficeVisit,
    [Word("postcard")] Postcard,
    [Word("text")] Text,
    [Word("voice-message")] VoiceMessage,
    [Word("video")] Video,
}
