namespace Throughline.Policy.CaseFiles.Entries;

/// <summary>Whether messages may be sent, and where.</summary>
public sealed record MessageConsent : Entry
{
    public override Kind Kind => Kind.MessageConsent;
    public string? About { get; init; }
    public string? Address { get; init; }
    public bool? Given { get; init; }
}

/// <summary>A meeting agreed with the person.</summary>
public sealed record Appointment : Entry
{
    public override Kind Kind => Kind.Appointment;
    public string? Name { get; init; }
    public string? At { get; init; }
    public string[]? With { get; init; }
    public string? Place { get; init; }
    public string? State { get; init; }
}

/// <summary>The person says that something in the record is wrong.</summary>
public sealed record AmendmentRequest : Entry
{
    public override Kind Kind => Kind.AmendmentRequest;
    public string? About { get; init; }
    public string? Words { get; init; }
}

/// <summary>The person asks for their record.</summary>
public sealed record RecordRequest : Entry
{
    public override Kind Kind => Kind.RecordRequest;
    public string? Words { get; init; }
}
