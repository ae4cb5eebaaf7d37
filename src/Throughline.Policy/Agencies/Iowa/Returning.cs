using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Agencies.Iowa;

/// <summary>One return after a 26-0 closure: what was asked, what was gone through, the person's choice, the counselor's determination.</summary>
public sealed record Returning(string Name, DateOnly Opened)
{
    /// <summary>The three ways, in the policy's order.</summary>
    public static readonly string[] Ways = ["post-employment", "job-retention", "new-case"];

    /// <summary>The policy's reasons, each by its word and its words.</summary>
    public static readonly (string Word, string Words)[] Reasons =
    [
        ("conflict", "Trouble with supervisor or coworkers"), ("health", "Health or counseling needed to stay"), ("technology", "Technology or accommodation"),
        ("job-eliminated", "Job eliminated"), ("no-longer-fits", "Work no longer fits"), ("other", "Other"),
    ];

    /// <summary>What post-employment is to be consistent with.</summary>
    public static readonly (string Word, string Words)[] Aspects =
    [
        ("strengths", "Strengths"), ("resources", "Resources"), ("priorities", "Priorities"), ("concerns", "Concerns"),
        ("abilities", "Abilities"), ("capabilities", "Capabilities"), ("interests", "Interests"), ("informedChoice", "Informed choice"),
    ];

    /// <summary>What calls for a complex and comprehensive plan.</summary>
    public static readonly (string Word, string Words)[] Complexities =
    [
        ("majorServices", "More than one major service"), ("longTraining", "Long training"), ("newGoal", "A new goal"), ("staffTime", "Much staff time"), ("noEnd", "No end in sight"),
    ];

    /// <summary>The answers as they stand, whoever gave them last.</summary>
    public required ReturningConversation Answers { get; init; }

    /// <summary>The day of the choice; none before it.</summary>
    public DateOnly? Chosen { get; init; }

    public string? Choice => Answers.Choice;

    public Determination? Determination { get; init; }

    public NoticeOfDecision? Notice { get; init; }

    public bool IsAgainstTheChoice => Determination is { } determined && determined.Outcome.JsonName() != Choice;

    /// <summary>The answers to one of the questions that are kept as an object.</summary>
    public static string? Said(System.Text.Json.JsonElement? of, string word) =>
        of is { ValueKind: System.Text.Json.JsonValueKind.Object } given && given.TryGetProperty(word, out var value)
            ? value.ValueKind switch { System.Text.Json.JsonValueKind.String => value.GetString(), System.Text.Json.JsonValueKind.True => "true", System.Text.Json.JsonValueKind.False => "false", _ => null }
            : null;

    /// <summary>The reasons in words, those of the policy and others.</summary>
    public static string ReasonSaid(string? reason) =>
        string.Join("; ", (reason ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(each => Reasons.FirstOrDefault(known => known.Word == each).Words ?? each));

    /// <summary>Which of the five call for a complex plan.</summary>
    public IEnumerable<string> CallsForAPlan => Complexities.Where(each => Said(Answers.Complex, each.Word) == "true").Select(each => each.Words);

    /// <summary>The returns of a file as it stands, in the order in which they began.</summary>
    public static IReadOnlyList<Returning> Of(IEnumerable<Entry> standing)
    {
        var returns = new List<Returning>();
        foreach (var entry in standing)
        {
            switch (entry)
            {
                case ReturningConversation said when returns.FindLastIndex(each => each.Name == NameOf(said)) is >= 0 and var at:
                    returns[at] = returns[at] with { Answers = said, Chosen = said.Choice is null ? null : returns[at].Chosen is { } earlier && returns[at].Choice == said.Choice ? earlier : said.On };
                    break;
                case ReturningConversation said: returns.Add(new(NameOf(said), said.On) { Answers = said, Chosen = said.Choice is null ? null : said.On }); break;
                case Determination determination when returns.Count > 0: returns[^1] = returns[^1] with { Determination = determination, Notice = null }; break;
                case NoticeOfDecision { About: "returning" or "determination" } notice when returns is [.., { Determination: not null }]: returns[^1] = returns[^1] with { Notice = notice }; break;
            }
        }

        return returns;
    }

    /// <summary>What is against a choice as it is recorded: it is the person's own, in their words, after all three ways were gone through.</summary>
    internal static IEnumerable<(string Field, string Words)> AgainstTheChoice(ReturningConversation said)
    {
        if (!Ways.Contains(said.Choice)) yield return ("choice", $"'{said.Choice}' is none of the ways; choose {string.Join(", ", Ways)}");
        if (string.IsNullOrWhiteSpace(said.Words)) yield return ("words", "write the choice in the person’s own words");
        if (said.Present is not { Length: > 0 } || said.Present.All(string.IsNullOrWhiteSpace)) yield return ("present", "say who took part");
        var left = Ways.Where(way => said.Options?.Any(option => option is { Explained: true } && option.Way == way) != true).ToList();
        if (left.Count > 0) yield return ("options", $"go through all three ways first; left: {string.Join(", ", left)}");
        if (said.Risk is null) yield return ("risk", "say how great the risk of losing the job is");
        if (said.Objective is null) yield return ("objective", "say what is asked: to maintain, regain or advance");
        foreach (var (word, words) in Complexities.Where(each => Said(said.Complex, each.Word) is not ("true" or "false"))) yield return ("complex", $"answer yes or no: {words.ToLowerInvariant()}");
        if (Aspects.Where(each => string.IsNullOrWhiteSpace(Said(said.Aspects, each.Word))).Select(each => each.Words.ToLowerInvariant()).ToList() is { Count: > 0 } empty)
        {
            yield return ("aspects", $"a short answer to each of the eight; left: {string.Join(", ", empty)}");
        }
    }

    /// <summary>What is against a reason: it is of the policy's kinds, or stated in words.</summary>
    internal static string? AgainstTheReason(string? reason)
    {
        var parts = (reason ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 0) return "say why: one of the policy’s reasons, or in words";
        return parts.FirstOrDefault(part => !Reasons.Any(each => each.Word == part && part != "other") && part.Length < 10) is { } wrong
            ? $"'{wrong}' is none of the policy’s reasons ({string.Join(", ", Reasons.Select(each => each.Word).Where(word => word != "other"))}); state it in words, a sentence" : null;
    }

    /// <summary>The latest of them.</summary>
    public static Returning? Latest(IEnumerable<Entry> standing) => Of(standing) is [.., var last] ? last : null;

    private static string NameOf(ReturningConversation said) => said.Conversation ?? "return";
}
