using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Rules;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>Iowa IVRS, Status 32-0: what is asked before an entry is recorded, besides what every agency asks.</summary>
internal static class IowaRecording
{
    private static Citation Section(string section) => new("Policy 604, Status 32-0", section, "2018-09");

    private static readonly Kind[] Work = [Kind.PlanAmended, Kind.ServiceGiven, Kind.Authorization, Kind.AuthorizationPaid, Kind.Payment];

    public static readonly RecordingRule FileGone = new("IA-PE-04", "Post-employment after the closed file is gone", Section("2, Closed Case File"))
    {
        Says = "Once the closed file is no longer available, post-employment services are not possible any more; only the state office takes that word back.",
        Of = [Kind.PostEmploymentRequested, Kind.Determination, .. Work],
        Against = asked => IsOfStatus32(asked) && asked.Earlier.FirstOrDefault(each => each.Entry is ClosedFile { Action: ClosedFileAction.Unavailable }) is { Entry: var gone }
            ? [$"the closed file is no longer available since {gone.On:yyyy-MM-dd}; the way on is a new application"] : [],
    };

    public static readonly RecordingRule FileIsReadFirst = new("IA-PE-04", "The closed file is read first", Section("2, Closed Case File"))
    {
        Says = "The closed file is read before post-employment services are determined, planned, given and paid.",
        Of = [Kind.Determination, .. Work],
        Also = ["IA-PE-11"],
        Against = asked => !IsOfStatus32(asked) || asked.Earlier.Any(each => each.Entry is ClosedFile { Action: ClosedFileAction.Read } && each.Entry.On <= asked.Entry.On)
            || asked.Earlier.Any(each => each.Entry is ClosedFile { Action: ClosedFileAction.Unavailable }) ? [] : [Unread(asked)],
    };

    public static readonly RecordingRule SomebodyAsked = new("IA-PE-10", "Post-employment that nobody asked for", Section("2, Agency Expectations"))
    {
        Says = "Post-employment services begin with what the person asks, and the choice that follows from the conversation.",
        Of = Work,
        Against = asked => !IsOfStatus32(asked) || asked.Earlier.Any(each => each.Entry is ReturningConversation or PostEmploymentRequested) ? []
            : [new("nobody has recorded what the person asks; open the conversation first") { Cure = new("Open the conversation", Kind.ReturningConversation) { Page = "returning" } }],
    };

    public static readonly RecordingRule DeterminedFirst = new("IA-PE-12", "Post-employment that no counselor has determined", Section("2, Closed Case File"))
    {
        Says = "Nothing of post-employment is planned, given or paid before a counselor has determined it.",
        Of = Work,
        Against = asked => !IsOfStatus32(asked) || asked.Earlier.Select(each => each.Entry).OfType<Determination>().LastOrDefault() is { Outcome: DeterminationOutcome.PostEmployment } ? []
            : [new("no counselor has determined post-employment services") { Cure = new("Record the determination", Kind.Determination) { Page = "returning" } }],
    };

    public static readonly RecordingRule ExtendedServices = new("IA-PE-07", "Extended services as post-employment", Section("1, Purpose"))
    {
        Says = "Extended services for youth in supported employment are not given with IVRS money as post-employment services, however they are named; another payer is recorded.",
        Of = [Kind.ServiceGiven, Kind.Authorization, Kind.PlanAmended],
        Against = asked => asked.ClosedBefore is { Outcome: ClosureOutcome.Successful } && ServicesIn(asked.Entry).FirstOrDefault(IowaServices.IsExtended) is { } named && !IsPaidByOthers(asked.Entry)
            ? [$"'{named}' are extended services: after a closure not with IVRS money. Federal rules let an agency pay them before it, for youth with the most significant disabilities, at most 4 years and until the 25th birthday; where somebody else pays, record who"] : [],
    };

    public static readonly RecordingRule OneWordForAService = new("IA-PE-07", "Service by another word than the agency’s", Section("2, Services in accordance with policy"))
    {
        Says = "A service has one word at every door: that of the agency’s list.",
        Of = [Kind.ServiceGiven, Kind.Authorization, Kind.ComparableBenefit, Kind.PolicyException],
        Also = ["IA-PE-08"],
        Against = asked => asked.IsNew && asked.Was is null ? ServicesIn(asked.Entry).SelectMany(named => AgainstTheWord(asked, named)) : [],
    };

    internal static readonly RecordingRule[] All =
    [
        StatusMoves.InTheTable, .. ReturningRecording.All, ClosedFileRecording.StateOfficeAnswers, ClosedFileRecording.OneStepAfterTheOther,
        FileGone, FileIsReadFirst, SomebodyAsked, DeterminedFirst, ExtendedServices, OneWordForAService, PlanRecording.RowOfThePlan, .. ExceptionRecording.All,
    ];

    /// <summary>Whether an entry is work, or a word on it, of status 32-0: after a 26-0 closure, and not the closed case's own bill.</summary>
    internal static bool IsOfStatus32(Asked asked) => asked.Entry switch
    {
        PlanAmended amended => amended.Purpose == AmendmentPurpose.PostEmployment,
        Determination determined => determined.Outcome == DeterminationOutcome.PostEmployment,
        PostEmploymentRequested => true,
        AuthorizationPaid paid => IsClosed(asked) && IsAuthorizedAfterwards(asked, paid.Authorization),
        Payment payment => IsClosed(asked) && asked.Earlier.Select(each => each.Entry).OfType<Invoice>().LastOrDefault(invoice => invoice.Number == payment.Invoice) is { Authorization: { } number } && IsAuthorizedAfterwards(asked, number),
        ServiceGiven given => IsClosed(asked) && given.PaidBy is null,
        _ => IsClosed(asked),
    };

    private static bool IsClosed(Asked asked) => asked.ClosedBefore is { Outcome: ClosureOutcome.Successful };

    private static bool IsAuthorizedAfterwards(Asked asked, string number)
    {
        var before = asked.Earlier.Select(each => each.Entry).ToList();
        return before.FindLastIndex(entry => entry is Authorization authorization && ThingName.Same(authorization.Number, number)) is >= 0 and var at && at > before.FindIndex(entry => entry is Closed);
    }

    private static Objection Unread(Asked asked) => FileRequest.Latest(asked.Earlier.Select(each => each.Entry)) switch
    {
        null => new("nobody has asked the state office for the closed file; ask for it, and read it first") { Cure = new("Ask for the file", Kind.ClosedFile, ("action", "requested")) { Page = "closed-file" } },
        { IsUnanswered: true } request => new($"the closed file is asked for since {request.Asked:yyyy-MM-dd} and not here yet") { Cure = new("See the request", Kind.ClosedFile) { Page = "closed-file" } },
        _ => new("nobody has read the closed file yet; read it, and record that") { Cure = new("Record that the file was read", Kind.ClosedFile, ("action", "read")) { Page = "closed-file" } },
    };

    private static bool IsPaidByOthers(Entry entry) => entry is ServiceGiven { PaidBy: { Length: > 0 } payer } && !payer.Contains("IVRS", StringComparison.OrdinalIgnoreCase);

    private static string[] ServicesIn(Entry entry) => entry switch
    {
        ServiceGiven given => [given.Service],
        Authorization authorization => [authorization.Service],
        PlanAmended { Purpose: AmendmentPurpose.PostEmployment } amended => amended.Services,
        ComparableBenefit benefit => benefit.Service is { } service ? [benefit.Benefit, service] : [benefit.Benefit],
        PolicyException exception => exception.Service is { } service ? [exception.About, service] : [exception.About],
        _ => [],
    };

    private static IEnumerable<Objection> AgainstTheWord(Asked asked, string named)
    {
        if (IowaServices.All.Contains(named) || IowaServices.IsExtended(named)) yield break;
        var field = asked.Entry switch { ComparableBenefit => "benefit", PolicyException => "about", _ => "service" };
        if (IowaServices.Meant(named) is { } word) yield return new($"the agency’s word for it is '{word}'; write it so") { Field = field };
        else if (asked.ClosedBefore is { Outcome: ClosureOutcome.Successful }) yield return new($"'{named}' is no service of the agency’s list; choose one of it, or other-services with words in the note") { Field = field };
    }
}
