using Throughline.Policy.CaseFiles;
using System.Text.Json;
using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Iowa;

/// <summary>What is typed on the page of a returning person.</summary>
public sealed class ReturningForm
{
    public string? Objective { get; set; }

    public string[] Because { get; set; } = [];

    public string? OtherReason { get; set; }

    public string? Asked { get; set; }

    public string? Risk { get; set; }

    public string? RiskFacts { get; set; }

    public string[] Explained { get; set; } = [];

    public Dictionary<string, string?> Aspects { get; set; } = [];

    public Dictionary<string, string?> Complex { get; set; } = [];

    public string? Choice { get; set; }

    public string? Words { get; set; }

    public string? Present { get; set; }

    public string? Language { get; set; }

    public bool CopyGiven { get; set; }

    public string? Outcome { get; set; }

    public string? Reasons { get; set; }

    public bool RightsReviewed { get; set; }

    /// <summary>The fields as they follow on the page.</summary>
    public static readonly string[] Fields =
    [
        "Form.Objective", "Form.Because", "Form.OtherReason", "Form.Asked", "Form.Risk", "Form.RiskFacts", "Form.Explained", "Form.Aspects", "Form.Complex", "Form.Choice", "Form.Words", "Form.Present", "Form.Outcome", "Form.Reasons", "Form.RightsReviewed",
    ];

    public string? AspectOf(string word) => Aspects.GetValueOrDefault(word);

    public string? ComplexOf(string word) => Complex.GetValueOrDefault(word);

    /// <summary>The field of the page for a field of the contract.</summary>
    public static string FieldOf(string field) => field switch
    {
        "objective" => "Form.Objective",
        "reason" => "Form.OtherReason",
        "risk" => "Form.Risk",
        "options" => "Form.Explained",
        "aspects" => "Form.Aspects",
        "complex" => "Form.Complex",
        "choice" => "Form.Choice",
        "words" => "Form.Words",
        "present" => "Form.Present",
        "reasons" => "Form.Reasons",
        "appealRightsReviewed" => "Form.RightsReviewed",
        _ => "",
    };

    /// <summary>Filled in from the conversation as it stands, else from plan and closure.</summary>
    public static ReturningForm Of(Returning? current, CaseView facts)
    {
        var form = new ReturningForm();
        foreach (var (word, _) in Returning.Aspects) form.Aspects[word] = current is null ? Known(word, facts) : Returning.Said(current.Answers.Aspects, word);
        foreach (var (word, _) in Returning.Complexities) form.Complex[word] = Returning.Said(current?.Answers.Complex, word);
        if (current?.Answers is not { } said) return form;
        var reasons = (said.Reason ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        form.Objective = said.Objective?.JsonName();
        form.Because = [.. reasons.Where(IsOfThePolicy), .. reasons.Any(each => !IsOfThePolicy(each)) ? ["other"] : Array.Empty<string>()];
        form.OtherReason = string.Join("; ", reasons.Where(each => !IsOfThePolicy(each)));
        (form.Asked, form.Risk, form.RiskFacts) = (said.Note, said.Risk?.JsonName(), said.Facts);
        form.Explained = [.. (said.Options ?? []).Where(each => each.Explained == true).Select(each => each.Way ?? "")];
        (form.Choice, form.Words, form.Language, form.CopyGiven) = (said.Choice, said.Words, said.Language, said.CopyGiven == true);
        form.Present = string.Join('\n', said.Present ?? []);
        form.Outcome = current.Determination is null ? said.Choice : current.Determination.Outcome.JsonName();
        return form;
    }

    /// <summary>The conversation as typed; what this form does not ask stays as it was answered.</summary>
    public ReturningConversation Read(ReturningConversation? before, string name, DateOnly today)
    {
        var said = before is null ? Answers(name, today) : before with { Id = null, On = today };
        return said with
        {
            Choice = Text(Choice), Words = Text(Words), Present = Text(Present)?.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), Language = Text(Language), CopyGiven = CopyGiven ? true : null,
        };
    }

    private ReturningConversation Answers(string name, DateOnly today) => new()
    {
        On = today, Conversation = name, Note = Text(Asked),
        Objective = Vocabulary<Objective>.Read(Objective ?? "", out var objective) ? objective : null,
        Reason = string.Join("; ", Because.Where(each => each != "other").Concat(Text(OtherReason) is { } other ? [other] : Array.Empty<string>())),
        Risk = Vocabulary<RiskToTheJob>.Read(Risk ?? "", out var risk) ? risk : null, Facts = Text(RiskFacts),
        Options = Explained.Length == 0 ? null : [.. Returning.Ways.Select(way => new OptionDiscussed(way, Explained.Contains(way)))],
        Aspects = Aspects.Values.Any(each => Text(each) is not null) ? JsonSerializer.SerializeToElement(Aspects.Where(each => Text(each.Value) is not null).ToDictionary(each => each.Key, each => each.Value!.Trim())) : null,
        Complex = Complex.Values.Any(each => each is "true" or "false") ? JsonSerializer.SerializeToElement(Complex.Where(each => each.Value is "true" or "false").ToDictionary(each => each.Key, each => each.Value == "true")) : null,
    };

    private static bool IsOfThePolicy(string reason) => Returning.Reasons.Any(each => each.Word == reason);

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    // What plan and closure say already.
    private static string? Known(string aspect, CaseView facts) => aspect switch
    {
        "interests" => facts.Goal is { } goal ? $"Goal of the plan: {goal}" : null,
        "abilities" => facts.Jobs is [.., var job] ? $"Worked as {job.Facts.Title} since {job.Since:yyyy-MM-dd}" : null,
        _ => null,
    };
}
