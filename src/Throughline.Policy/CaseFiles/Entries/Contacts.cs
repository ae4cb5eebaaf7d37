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
    [JsonName("client")] Client,
    [JsonName("employer")] Employer,
    [JsonName("provider")] Provider,
    [JsonName("other")] Other,
}

/// <summary>The kinds of advocacy with employers: on an application, an opening, an interview, afterwards, or by progressive employment.</summary>
public enum Advocacy
{
    [JsonName("application")] Application,
    [JsonName("opening")] Opening,
    [JsonName("interview")] Interview,
    [JsonName("follow-up")] FollowUp,
    [JsonName("job-shadow")] JobShadow,
    [JsonName("informational-interview")] InformationalInterview,
    [JsonName("mock-interview")] MockInterview,
    [JsonName("oje")] OnTheJobExperience,
    [JsonName("employer-tour")] EmployerTour,
}

public enum Mode
{
    [JsonName("email")] Email,
    [JsonName("text")] Text,
    [JsonName("phone")] Phone,
    [JsonName("virtual")] Virtual,
    [JsonName("in-person")] InPerson,
    [JsonName("letter")] Letter,
    [JsonName("handwritten-note")] HandwrittenNote,
    [JsonName("business-tour")] BusinessTour,
    [JsonName("postcard")] Postcard,
    [JsonName("voice-message")] VoiceMessage,
    [JsonName("information-call")] InformationCall,
    [JsonName("office-visit")] OfficeVisit,
}

public enum ContactNature
{
    [JsonName("in-depth")] InDepth,
    [JsonName("hiring-authority")] HiringAuthority,
    [JsonName("tour")] Tour,
}

/// <summary>Scheduling, a cancellation, a no-show: on record, and never a contact.</summary>
public sealed record TaskNote : Entry
{
    public override Kind Kind => Kind.TaskNote;
    public required TaskAbout About { get; init; }
}

public enum TaskAbout
{
    [JsonName("scheduling")] Scheduling,
    [JsonName("cancellation")] Cancellation,
    [JsonName("no-show")] NoShow,
    [JsonName("advocacy-declined")] AdvocacyDeclined,
    [JsonName("completion-summary")] CompletionSummary,
    [JsonName("other")] Other,
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
    [JsonName("client")] Client,
    [JsonName("employer")] Employer,
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
    [JsonName("phone")] Phone,
    [JsonName("handwritten-note")] HandwrittenNote,
    [JsonName("information-call")] InformationCall,
    [JsonName("letter")] Letter,
    [JsonName("email")] Email,
    [JsonName("office-visit")] OfficeVisit,
    [JsonName("postcard")] Postcard,
    [JsonName("text")] Text,
    [JsonName("voice-message")] VoiceMessage,
    [JsonName("video")] Video,
}
