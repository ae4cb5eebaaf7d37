using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.CaseFiles;

/// <summary>How a request for a closed file stands.</summary>
public enum FileRequestState
{
    [JsonName("asked")] Asked,
    [JsonName("more-time")] MoreTime,
    [JsonName("on-its-way")] OnItsWay,
    [JsonName("sent")] Sent,
    [JsonName("received")] Received,
    [JsonName("read")] Read,
    [JsonName("unavailable")] Unavailable,

    /// <summary>Its one disposition is recorded: returned, combined with a new case, or used for the amendment.</summary>
    [JsonName("settled")] Settled,
}

/// <summary>A request for the file of a closed case, from the asking to its one disposition.</summary>
public sealed record FileRequest(DateOnly Asked)
{
    public FileRequestState State { get; init; } = FileRequestState.Asked;

    /// <summary>The day of its state.</summary>
    public DateOnly Since { get; init; } = Asked;

    /// <summary>Which file, where it is another than that of the case itself.</summary>
    public string? File { get; init; }

    public FileFormat? Format { get; init; }

    /// <summary>What it is for; never why, which may tell of somebody's health.</summary>
    public Objective? Purpose { get; init; }

    /// <summary>Until when the office asks for more time.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What the office last said: where it is, or why it is gone.</summary>
    public string? Said { get; init; }

    public DateOnly? Sent { get; init; }

    public DateOnly? Received { get; init; }

    public DateOnly? Read { get; init; }

    /// <summary>What reading it brought up.</summary>
    public IReadOnlyList<string> Issues { get; init; } = [];

    public ClosedFileAction? Disposition { get; init; }

    /// <summary>Whether the office has a file back that was returned.</summary>
    public bool IsBack { get; init; }

    /// <summary>Whether it waits for the office's answer.</summary>
    public bool IsUnanswered => State is FileRequestState.Asked or FileRequestState.MoreTime or FileRequestState.OnItsWay;

    /// <summary>Whether no other may be made while it stands.</summary>
    public bool IsOpen => State is not (FileRequestState.Unavailable or FileRequestState.Settled);

    /// <summary>The requests of a file as it stands, in reading order.</summary>
    public static IReadOnlyList<FileRequest> Of(IEnumerable<Entry> standing)
    {
        var requests = new List<FileRequest>();
        Objective? purpose = null;
        foreach (var entry in standing)
        {
            if (entry is ReturningConversation { Objective: { } asked }) purpose = asked;
            else if (entry is PostEmploymentRequested request) purpose = request.Objective;
            if (entry is not ClosedFile file) continue;
            if (file.Action == ClosedFileAction.Requested) requests.Add(new(file.On) { File = file.File, Format = file.Format, Purpose = file.Purpose ?? purpose });
            else if (requests.Count == 0) requests.Add(After(new(file.On) { File = file.File, Purpose = purpose }, file));
            else requests[^1] = After(requests[^1], file);
        }

        return requests;
    }

    /// <summary>The latest of them.</summary>
    public static FileRequest? Latest(IEnumerable<Entry> standing) => Of(standing) is [.., var last] ? last : null;

    private static FileRequest After(FileRequest request, ClosedFile file)
    {
        var said = file.Reason ?? file.Note;
        return file.Action switch
        {
            ClosedFileAction.MoreTime => request with { State = FileRequestState.MoreTime, Since = file.On, Until = file.Until, Said = said },
            ClosedFileAction.OnItsWay => request with { State = FileRequestState.OnItsWay, Since = file.On, Said = said },
            ClosedFileAction.Sent => request with { State = FileRequestState.Sent, Since = file.On, Sent = file.On, Said = said },
            ClosedFileAction.Received => request with { State = FileRequestState.Received, Since = file.On, Received = file.On },
            ClosedFileAction.Read => request with { State = FileRequestState.Read, Since = file.On, Read = file.On, Issues = [.. request.Issues, .. file.Issues ?? []] },
            ClosedFileAction.Unavailable => request with { State = FileRequestState.Unavailable, Since = file.On, Said = said },
            ClosedFileAction.BackAtTheOffice => request with { IsBack = true },
            ClosedFileAction.Returned or ClosedFileAction.Combined or ClosedFileAction.Used => request with { State = FileRequestState.Settled, Since = file.On, Disposition = file.Action },
            _ => request,
        };
    }
}
