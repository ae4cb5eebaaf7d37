using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;

namespace Throughline.Policy.Reading.Forms;

/// <summary>Jobs from their start to their end.</summary>
internal static class JobForms
{
    public static readonly Form[] All =
    [
        Form.Of(Kind.EmploymentStarted,
            (in f) => new EmploymentStarted
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Job = f.Text("job"u8),
                Employer = f.Text("employer"u8),
                Title = f.Text("title"u8),
                Soc = f.TextOrNone("soc"u8),
                Pathway = f.TextOrNone("pathway"u8),
                HourlyWage = f.Number("hourlyWage"u8),
                WeeklyHours = f.Number("weeklyHours"u8),
                Benefits = f.TextsOrNone("benefits"u8),
                Supported = f.YesNo("supported"u8),
                Permanent = f.YesNo("permanent"u8),
                Competitive = f.YesNo("competitive"u8),
                Integrated = f.YesNo("integrated"u8),
                Provider = f.TextOrNone("provider"u8),
                AgreedBy = f.TextsOrNone("agreedBy"u8),
                Place = f.TextOrNone("place"u8),
            },
            (json, job) =>
            {
                json.Text("job"u8, job.Job);
                json.Text("employer"u8, job.Employer);
                json.Text("title"u8, job.Title);
                json.Text("soc"u8, job.Soc);
                json.Text("pathway"u8, job.Pathway);
                json.Number("hourlyWage"u8, job.HourlyWage);
                json.Number("weeklyHours"u8, job.WeeklyHours);
                json.Texts("benefits"u8, job.Benefits);
                json.YesNo("supported"u8, job.Supported);
                json.YesNo("permanent"u8, job.Permanent);
                json.YesNo("competitive"u8, job.Competitive);
                json.YesNo("integrated"u8, job.Integrated);
                json.Text("provider"u8, job.Provider);
                json.Texts("agreedBy"u8, job.AgreedBy);
                json.Text("place"u8, job.Place);
            }),

        Form.Of(Kind.EmploymentChanged,
            (in f) => new EmploymentChanged
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Job = f.Text("job"u8),
                Employer = f.TextOrNone("employer"u8),
                Title = f.TextOrNone("title"u8),
                Soc = f.TextOrNone("soc"u8),
                Pathway = f.TextOrNone("pathway"u8),
                HourlyWage = f.NumberOrNone("hourlyWage"u8),
                WeeklyHours = f.NumberOrNone("weeklyHours"u8),
                Benefits = f.TextsOrNone("benefits"u8),
                Supported = f.YesNoOrNone("supported"u8),
                Permanent = f.YesNoOrNone("permanent"u8),
                Competitive = f.YesNoOrNone("competitive"u8),
                Integrated = f.YesNoOrNone("integrated"u8),
                Provider = f.TextOrNone("provider"u8),
            },
            (json, job) =>
            {
                json.Text("job"u8, job.Job);
                json.Text("employer"u8, job.Employer);
                json.Text("title"u8, job.Title);
                json.Text("soc"u8, job.Soc);
                json.Text("pathway"u8, job.Pathway);
                json.Number("hourlyWage"u8, job.HourlyWage);
                json.Number("weeklyHours"u8, job.WeeklyHours);
                json.Texts("benefits"u8, job.Benefits);
                json.YesNo("supported"u8, job.Supported);
                json.YesNo("permanent"u8, job.Permanent);
                json.YesNo("competitive"u8, job.Competitive);
                json.YesNo("integrated"u8, job.Integrated);
                json.Text("provider"u8, job.Provider);
            }),

        Form.Of(Kind.EmploymentEnded,
            (in f) => new EmploymentEnded
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Job = f.Text("job"u8),
                Reason = f.Text("reason"u8),
            },
            (json, ended) =>
            {
                json.Text("job"u8, ended.Job);
                json.Text("reason"u8, ended.Reason);
            }),

        Form.Of(Kind.StabilityReached,
            (in f) => new StabilityReached
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Job = f.Text("job"u8),
            },
            (json, stable) => json.Text("job"u8, stable.Job)),

        Form.Of(Kind.Transition,
            (in f) => new Transition
            {
                Id = f.Id(), On = f.On(), Note = f.Note(),
                Job = f.Text("job"u8),
                WithPeople = f.Texts("withPeople"u8),
            },
            (json, transition) =>
            {
                json.Text("job"u8, transition.Job);
                json.Texts("withPeople"u8, transition.WithPeople);
            }),
    ];
}
