using System.Text.Json;
using Throughline.Casework.Access;
using Throughline.Casework.Cases;
using Throughline.Casework.Record;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Tests.Web.Iowa;

/// <summary>Somebody of the Ames office who was closed as 26-0, at a site where it is November 22, 2024.</summary>
internal static class ClosedIowan
{
    private static readonly Entry[] Life =
    [
        new PlanApproved { On = Day("2023-02-06"), Goal = "Inventory clerk", Soc = "43-5071", Services = ["job-search-assistance"] },
        new EmploymentStarted
        {
            On = Day("2023-06-01"), Job = "job-1", Employer = "Prairie Cog and Gear", Title = "Inventory clerk", Soc = "43-5071", HourlyWage = 16.2m, WeeklyHours = 36, Supported = true, Permanent = true, Competitive = true, Integrated = true,
        },
        new Closed { On = Day("2024-02-01"), Outcome = ClosureOutcome.Successful, Job = "job-1" },
    ];

    // Back, with the file read and post-employment services determined.
    private static readonly Entry[] Determined =
    [
        new ReturningConversation
        {
            On = Day("2024-11-18"), Conversation = "return-1", Objective = Objective.Maintain, Reason = "technology", Risk = RiskToTheJob.Months, Choice = "post-employment", Words = "I want to keep this job.", Present = ["Delphine"],
            Complex = JsonSerializer.SerializeToElement(new { majorServices = false }),
        },
        new ClosedFile { On = Day("2024-11-18"), Action = ClosedFileAction.Requested }, new ClosedFile { On = Day("2024-11-19"), Action = ClosedFileAction.Received },
        new ClosedFile { On = Day("2024-11-20"), Action = ClosedFileAction.Read, Issues = ["The pager case breaks at the hinge, page 88"] },
        new Determination { On = Day("2024-11-21"), About = DeterminationAbout.Returning, Outcome = DeterminationOutcome.PostEmployment, Reasons = "Limited, and in time" },
    ];

    /// <summary>All steps up to a signed plan.</summary>
    public static IReadOnlyList<Entry> Served { get; } =
    [
        .. Life, .. Determined,
        new PlanAmended { On = Day("2024-11-21"), Goal = "Inventory clerk", Services = ["job-coaching"], Purpose = AmendmentPurpose.PostEmployment, SignedBy = ["client", "counselor"], CopyGiven = true, RightsGiven = true, Until = Day("2025-01-31") },
    ];

    public static Task<string> ACase(Site site) => With(site, Life);

    public static Task<string> Decided(Site site) => With(site, [.. Life, .. Determined]);

    /// <summary>A case with these entries, as a file from elsewhere brings them.</summary>
    public static async Task<string> With(Site site, Entry[] entries)
    {
        var services = site.App.Services;
        var opened = Assert.IsType<OpenCase.Opened>(await services.GetRequiredService<OpenCase>().Handle(new()
        {
            By = Actor.AtTheConsole("iowa-ivrs"), Given = "Delphine", Family = "Amsel", Counselor = "ivan", Office = "Ames", NoneOfThese = true,
        }));
        Assert.IsType<AppendOutcome.Recorded>(await services.GetRequiredService<AppendEntries>().Handle(new()
        {
            Agency = "iowa-ivrs", Case = opened.Header.Number, By = People.Named("ivan"), Entries = entries, Mode = AppendMode.Legacy, IsSure = true,
        }));
        return opened.Header.Number;
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
