using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Wisconsin;

/// <summary>Wisconsin's own forms: a contact with an employer for a wish of the profile, and the other work for a job.</summary>
internal static class WisconsinForms
{
    private const string Employers = "Employers";

    public static AgencyForms All { get; } = new()
    {
        Short =
        [
            new(Kind.Contact, Employers,
                Ask.Word<Party>("with", "With whom").As("employer"), Ask.Text("employer", "Employer"), Ask.Word<Mode>("mode", "How") with { Of = _ => Ways },
                Ask.AnyOf<ContactNature>("nature", "What it went into").PerhapsNot() with { Of = _ => Natures },
                Ask.FromTheFile("wish", "Which wish of the profile it serves", Wishes).PerhapsNot() with { Hint = "Left open, the contact is shown as an exception." },
                Ask.Lines("present", "With whom there", "By name, one a line.").PerhapsNot(),
                Ask.YesNo("reached", "Was somebody reached?", "An attempt that reached nobody is no contact.").PerhapsNot())
            { Title = "Contact with an employer", NoteLabel = "What was said", About = "Directly and in person, for what the consumer wishes; what is not so is shown as an exception." },
            new(Kind.ServiceGiven, Employers,
                Ask.AnyOf("areas", "Areas covered", Activities.Area).As(Activities.Area), new("service", "What", Control.Choice) { Of = _ => Activities.All.Select(each => (each.Word, each.Name)) },
                Ask.Text("employer", "Employer", "Not needed for preparation.").PerhapsNot(),
                Ask.Text("reason", "For preparation: why the job center's services do not suffice").PerhapsNot())
            { Title = "Other work for a job", NoteLabel = "What was done", About = "Goes into the month's report: job analysis, barriers, engineering, employer education, preparation." },
        ],
    };

    private static (string, string)[] Ways => [("in-person", "In person"), ("business-tour", "Business tour"), ("phone", "Phone"), ("email", "E-mail"), ("virtual", "Video"), ("letter", "Letter"), ("text", "Text")];

    private static (string, string)[] Natures => [("in-depth", "In-depth meeting"), ("hiring-authority", "Somebody who hires")];

    private static IEnumerable<(string, string)> Wishes(CaseView facts) => EmployerApproach.WishesIn(facts).Select(wish => (wish, wish));
}
