using Throughline.Policy.CaseFiles;
using Throughline.Pages.Cases;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Throughline.Policy.Agencies.Nebraska;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Typed;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Nebraska;

/// <summary>What became of the work: the same job, a better one, a new one, none; and the entries that bring the work history up to date.</summary>
public sealed class WorkAfter
{
    public static IReadOnlyList<(string, string)> Turns { get; } = [("same", "The same job, as it was"), ("better", "The same job, better: pay, hours, position or benefits"), ("new", "A new job"), ("none", "No job now")];

    public string? Turn { get; set; }
    public string? Since { get; set; }
    public string? Employer { get; set; }
    public string? Title { get; set; }
    public string? Soc { get; set; }
    public string? HourlyWage { get; set; }
    public string? WeeklyHours { get; set; }
    public string? Benefits { get; set; }
    public List<string> Kinds { get; set; } = [];

    public static IReadOnlyList<(string, string)> KindsOfJob { get; } = [("permanent", "Permanent"), ("competitive", "Competitive pay"), ("integrated", "In an integrated setting")];

    /// <summary>The entries that bring the work history up to date; none for the same job, or with what must be mended.</summary>
    public IReadOnlyList<Entry> Entries(PostEmploymentYear year, IReadOnlyList<Job> jobs, DateOnly today, ModelStateDictionary state)
    {
        var held = jobs.LastOrDefault(job => job.Ended is null);
        switch (Turn)
        {
            case "same":
                return [];
            case "better" when held is null:
                Wrong(state, nameof(Turn), "No job is on record as held. Choose a new job, or no job.");
                return [];
            case "better":
                return Better(held.Name, Day(today, state), state);
            case "new":
                return New(Day(today, state), held, jobs, state);
            case "none":
                return held is null ? [] : [new EmploymentEnded { On = Day(today, state), Job = held.Name, Reason = "Ended by the completion of post-employment services" }];
            default:
                Wrong(state, nameof(Turn), "Choose what became of the work.");
                return [];
        }
    }

    private Entry[] Better(string job, DateOnly since, ModelStateDictionary state)
    {
        if (Title is null && HourlyWage is null && WeeklyHours is null && Benefits is null) Wrong(state, nameof(HourlyWage), "Enter what is better: pay, hours, title or benefits.");
        return
        [
            new EmploymentChanged { On = since, Job = job, Title = Title, Soc = Soc, HourlyWage = Money(state), WeeklyHours = Hours(state), Benefits = Listed, Note = "Work history brought up to date at the completion of post-employment services." },
        ];
    }

    private Entry[] New(DateOnly since, Job? held, IReadOnlyList<Job> jobs, ModelStateDictionary state)
    {
        if (Employer is null) Wrong(state, nameof(Employer), "Enter the employer.");
        if (Title is null) Wrong(state, nameof(Title), "Enter the job title.");
        if (string.IsNullOrWhiteSpace(HourlyWage)) Wrong(state, nameof(HourlyWage), "Enter the hourly pay, in dollars.");
        if (string.IsNullOrWhiteSpace(WeeklyHours)) Wrong(state, nameof(WeeklyHours), "Enter the hours a week.");
        var (pay, hours) = (Money(state), Hours(state));
        if (!state.IsValid) return [];
        var number = jobs.Count + 1;
        while (jobs.Any(job => job.Name == $"job-{number}")) number++;
        var started = new EmploymentStarted
        {
            On = since, Job = $"job-{number}", Employer = Employer!, Title = Title!, Soc = Soc, HourlyWage = pay!.Value, WeeklyHours = hours!.Value, Benefits = Listed,
            // The job that the agency supported was the one at closure; this one starts no follow-up.
            Supported = false, Permanent = Kinds.Contains("permanent"), Competitive = Kinds.Contains("competitive"), Integrated = Kinds.Contains("integrated"),
            Note = "Work history brought up to date at the completion of post-employment services.",
        };
        return held is null ? [started] : [new EmploymentEnded { On = since, Job = held.Name, Reason = $"Left for {Employer}" }, started];
    }

    private DateOnly Day(DateOnly today, ModelStateDictionary state)
    {
        if (Since is null) return today;
        if (TypedDay.Read(Since, out var mistake) is not { } day)
        {
            if (mistake is not null) Wrong(state, nameof(Since), mistake);
            return today;
        }

        if (day > today) Wrong(state, nameof(Since), "Enter a day up to today.");
        return day;
    }

    private string[]? Listed => Benefits?.Split(['\n', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } all ? all : null;

    private decimal? Money(ModelStateDictionary state) => Number(nameof(HourlyWage), HourlyWage, state);

    private decimal? Hours(ModelStateDictionary state) => Number(nameof(WeeklyHours), WeeklyHours, state);

    private static decimal? Number(string field, string? text, ModelStateDictionary state)
    {
        var number = TypedNumber.Read(text, out var mistake);
        if (mistake is not null) Wrong(state, field, mistake);
        return number;
    }

    private static void Wrong(ModelStateDictionary state, string field, string message) => state.AddModelError($"{nameof(CompletePostEmploymentModel.Work)}.{field}", message);
}
