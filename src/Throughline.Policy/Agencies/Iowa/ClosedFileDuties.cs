using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;
using static Throughline.Policy.Rules.Finders;
using static Throughline.Policy.Rules.Openings;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>Iowa IVRS: what is owed while a closed file is asked for.</summary>
public static class ClosedFileDuties
{
    private static readonly Event FileAsked = Event.When<ClosedFile>(Kind.ClosedFile, "closed file asked for", file => file.Action == ClosedFileAction.Requested);

    private static readonly Event Answered = Event.When<ClosedFile>(Kind.ClosedFile, "closed file received, or no longer available",
        file => file.Action is ClosedFileAction.Received or ClosedFileAction.Unavailable or ClosedFileAction.Returned or ClosedFileAction.Combined or ClosedFileAction.Used);

    private static readonly Event Settled = Event.When<ClosedFile>(Kind.ClosedFile, "disposition of the closed file", ClosedFileRecording.IsDisposition);

    internal static readonly Event[] Events = [FileAsked, Answered, Settled];

    private static readonly Dated<Period> ToSettle = 10.Days;

    /// <summary>After how many days a request has waited too long.</summary>
    public static readonly Dated<Period> Within = 10.Days;

    public static readonly Duty Arrives = new("IA-PE-11", "Closed file asked for", new("Policy 604, Status 32-0", "2, Closed Case File", "2018-09"))
    {
        Says = "A closed file that was asked for arrives, or is said to be gone; a request that waits too long is looked into.",
        IsInTheContract = false,
        Opens = OnEach(FileAsked),
        Due = Within,
        MetBy = After(Answered, (_, _, _) => true),
        Why = (_, owed) => [new("The state office was asked for the closed file on {0}. Nothing is determined before it is read.", owed.Opened)],
        Cure = new("See the request", Kind.ClosedFile) { Page = "closed-file" },
    };

    public static readonly Duty IsSettled = new("IA-PE-04", "Disposition of the closed file", new("Policy 604, Status 32-0", "2, Closed Case File", "2018-09"))
    {
        Says = "Once it is determined how somebody is served, the closed file is returned, combined with the new case, or used for the amendment.",
        IsInTheContract = false,
        Opens = OnEach(FederalEvents.Determined),
        Due = ToSettle,
        MetBy = After(Settled, (_, _, _) => true),
        DroppedIf = (known, owed) => known.LastBefore(owed.Opener!.Value, Status32.FileReceived) is not { } here || known.LastBefore(owed.Opener.Value, Settled) > here,
        Why = (_, owed) => [new("It was determined on {0} how the person is served, and the closed file is still here.", owed.Opened)],
        Cure = new("Record the disposition", Kind.ClosedFile) { Page = "closed-file" },
    };
}
