using System.Text.Json;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Tests.Databases;

/// <summary>Entries as tests write them.</summary>
public static class Entries
{
    public static Entry Plan(string on) => new PlanApproved { On = Day(on), Goal = "Retail sales", Soc = "41-2031", Services = ["job-search-assistance", "job-seeking-skills"] };

    public static Entry Referral(string on) => new ReferralOpened { On = Day(on), To = ReferralTo.Placement };

    public static Contact Contact(string on, Mode mode = Mode.Phone, string? note = null, string? id = null) =>
        new() { On = Day(on), With = Party.Client, Mode = mode, Note = note ?? "As we talked it over.", Id = id };

    /// <summary>The entry as somebody records it who leaves nothing out that is asked of everybody: said in words, and a form as the original on paper that they saw.</summary>
    public static Entry AsPeopleRecordThem(Entry entry) => entry switch
    {
        Contact { Substantive: not false, Note: null } or ConcernRaised { Note: null } or ConcernAnswered { Note: null } => entry with { Note = "As we talked it over." },
        EmploymentStarted { Supported: true, AgreedBy: null } job => job with { AgreedBy = ["client", "placement-specialist"] },
        Document { Data: null } document when Packs.Nebraska.Documents.FirstOrDefault(type => type.Name == document.Name && type.Action == document.Action) is { } form => OnPaper(document, form),
        Document { Data: null, Note: null } => entry with { Note = "As it was given." },
        Correction { Replacement: { } replacement } correction => correction with { Replacement = AsPeopleRecordThem(replacement) },
        _ => entry,
    };

    /// <summary>A document of which somebody saw the signed original on paper.</summary>
    public static Document OnPaper(string on, string name, DocumentAction action = DocumentAction.Completed) =>
        OnPaper(new() { On = Day(on), Name = name, Action = action }, Packs.Nebraska.Documents.First(type => type.Name == name && type.Action == action));

    /// <summary>The signed paper of a plan amendment that has no form of its own.</summary>
    public static Document AmendmentOnPaper(string on) => new()
    {
        On = Day(on), Name = "plan-amendment", Action = DocumentAction.Completed, SignedBy = ["client", "counselor"], Note = "The amended plan.",
        Data = JsonSerializer.SerializeToElement(new { seenBy = "whoever records it", kept = "the office's file" }),
    };

    private static Document OnPaper(Document document, DocumentType form) => document with
    {
        SignedBy = [.. form.SignedBy], Data = JsonSerializer.SerializeToElement(new { seenBy = "whoever records it", kept = "the office's file" }),
        Note = document.Note ?? "The signed original.",
    };

    public static EmploymentStarted Job(string on, string job = "j1", bool supported = true) => new()
    {
        On = Day(on), Job = job, Employer = "Prairie Sky Clinic", Title = "Front desk", HourlyWage = 17.25m, WeeklyHours = 24,
        Supported = supported, Permanent = true, Competitive = true, Integrated = true, AgreedBy = supported ? ["client", "placement-specialist"] : null,
    };

    public static DateOnly Day(string on) => DateOnly.ParseExact(on, "yyyy-MM-dd");
}
