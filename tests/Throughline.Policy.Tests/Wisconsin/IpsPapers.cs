using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Documents;
using Throughline.Policy.Rules;
using static Throughline.Tests.Entries;
using static Throughline.Tests.Jobs;

namespace Throughline.Tests.Wisconsin;

/// <summary>Reports of IPS as they are begun from a file, filled in and sent.</summary>
internal static class IpsPapers
{
    public const string Prose = "She told me how it went at the mill. I saw it myself on Tuesday.";

    public static readonly Month March = new(2016, 3);

    /// <summary>A consumer in job development and then at work, with what the reports begin from.</summary>
    public static readonly CaseFile File = Packs.Wisconsin.File(
        new PlanApproved { On = Day("2016-01-04"), Goal = "Baker's helper", Services = ["ips-career-profile"], TargetHours = 28, TargetWage = 16 },
        new Release { On = Day("2016-01-04"), Name = "r1", To = ReleasedTo.FormerEmployer, Party = "Harbor Rolls" },
        new TreatmentTeam { On = Day("2016-01-05"), People = [new("Lena Abernathy", "case manager")] },
        new Authorization { On = Day("2016-02-25"), Number = "A1", Service = "ips-job-development", Received = Day("2016-02-25"), From = Day("2016-03-01"), To = Day("2016-08-31"), Amount = 410 },
        new Contact { On = Day("2016-03-04"), With = Party.Client, Mode = Mode.InPerson, Note = "Chose three bakeries near the bus line." },
        new Contact { On = Day("2016-03-08"), With = Party.Employer, Mode = Mode.BusinessTour, Employer = "Third Street Bakery", Note = "Tour." },
        new Contact { On = Day("2016-03-18"), With = Party.Client, Mode = Mode.Phone, Note = "Practiced calling back." },
        new ServiceMonth { On = Day("2016-03-31"), Authorization = "A1", Period = March });

    public static Writing On(string day, CaseFile? file = null, DocumentType? type = null, Month? period = null) => Writing.Of(type ?? JobDevelopmentReport.Type, file ?? File, Day(day), period: period);

    /// <summary>What a specialist would type where the file has begun nothing.</summary>
    public static Dictionary<string, string> Filled(DocumentType type, Writing of)
    {
        var answers = type.Begin(of);
        foreach (var section in type.Sections.Where(section => section.Required && section.Wrong(answers.GetValueOrDefault(section.Name)) is not null)) answers[section.Name] = Typed(section);
        return answers;
    }

    private static string Typed(Section section) => section.How switch
    {
        AnswerForm.InOwnWords => new OwnWords("I like it there.", $"{section.Label}: told on Tuesday at the mill.").Write(),
        AnswerForm.InRows => Rows.Write(section.Columns, [section.Columns.ToDictionary(column => column.Name, column => Cell(column), StringComparer.Ordinal)]),
        AnswerForm.ByANumber => "7",
        AnswerForm.ByADay => "2016-03-04",
        AnswerForm.ByOneOf or AnswerForm.ByAnyOf => section.Options[0].Word,
        _ => $"{section.Label}: seen by me on Tuesday. {Prose}",
    };

    private static string Cell(Question column) => column.How switch
    {
        AnswerForm.ByADay => "2016-03-04",
        AnswerForm.ByANumber => "5",
        AnswerForm.ByOneOf => column.Options[0].Word,
        _ => "as was agreed",
    };
}
