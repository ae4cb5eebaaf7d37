using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Bench;

/// <summary>Stretches of a life that agencies have in common.</summary>
internal static class Recurring
{
    private static readonly string[] Employers = ["Prairie Foods", "Lakeside Hardware", "Northgate Clinic", "Sandhill Logistics", "Corner Bakery Co-op", "Platte Printing"];
    private static readonly string[] Said =
    [
        "Went over two job leads and the application for the warehouse position.", "Left the updated resume; will call back after the interview.",
        "Talked about transportation and shift times.", "Practiced interview questions.", "Reviewed the week's applications together, three sent.",
    ];

    public static string Employer(this Life life) => life.One<string>(Employers);

    /// <summary>A talk with the client, by any means.</summary>
    public static Contact Talk(this Life life, Mode? mode = null) => new()
    {
        On = life.Day, With = Party.Client, Mode = mode ?? life.One(Mode.Email, Mode.Text, Mode.Phone, Mode.Phone, Mode.Virtual, Mode.InPerson, Mode.InPerson),
        Substantive = life.Once(4) ? false : null, Note = life.Once(30) ? life.One<string>(Said) : null,
        Topics = life.Once(10) ? ["transportation"] : null,
    };

    public static Contact TalkWithEmployer(this Life life, string? employer = null) => new()
    {
        On = life.Day, With = Party.Employer, Mode = life.One(Mode.Phone, Mode.Email, Mode.InPerson), Employer = employer ?? life.Employer(),
    };

    public static EmploymentStarted StartJob(this Life life, string job, string? pathway = null) => new()
    {
        On = life.Day, Job = job, Employer = life.Employer(), Title = life.One("Stock clerk", "Line cook", "Office assistant", "Machine operator"),
        Soc = life.One("41-2031", "35-2014", "43-9061", "51-9198"), Pathway = pathway ?? life.One("manufacturing", "healthcare", "hospitality-tourism"),
        HourlyWage = life.Between(1500, 2400) / 100m, WeeklyHours = life.Between(12, 40), Benefits = life.Once(40) ? ["health"] : null,
        Supported = true, Permanent = true, Competitive = true, Integrated = true,
    };

    /// <summary>Somebody raises a concern; most are answered on the same or the next day.</summary>
    public static void Concern(this Life life, string name)
    {
        var raised = life.Day;
        if (!life.Add(new ConcernRaised { On = raised, Concern = name, By = life.One(RaisedBy.Client, RaisedBy.Employer) }) || life.Once(8)) return;
        life.Later(0, 2);
        life.Add(on => new ConcernAnswered { On = on, Concern = name });
    }

    /// <summary>Bought from a provider, most of it paid some weeks after it ended.</summary>
    public static void Buy(this Life life, string number, string service, int days, bool? postEmployment = null)
    {
        var to = life.Day.AddDays(days);
        life.Add(on => new Authorization
        {
            On = on, Number = number, Service = service, Provider = "acme", Received = on, From = on, To = to, Amount = life.Between(200, 2400), PostEmployment = postEmployment,
        });
        if (life.Once(6)) life.Add(new AuthorizationCancelled { On = to, Authorization = number });
        else if (life.Once(80)) life.Add(new AuthorizationPaid { On = to.AddDays(life.Between(10, 40)), Authorization = number, Amount = 400, InFull = !life.Once(8) });
    }
}
