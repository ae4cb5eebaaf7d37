using Throughline.Demo.People;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Demo.Lives.Nebraska;

/// <summary>Which lives Nebraska's workers have before them: a few late, some due today, most in good order.</summary>
internal sealed class NebraskaPlots(AgencyCalendar calendar, DateOnly today, Draw draw, IReadOnlyList<DemoAccount> staff)
{
    /// <summary>Late, due today, in search, in follow-up, lost and restarted, away.</summary>
    private static readonly (string Name, int Late, int DueToday, int Searching, int FollowUp, int Restarted, int Away, int Extended)[] Loads =
    [
        ("Malcolm Idris", 4, 3, 12, 6, 3, 1, 0), ("Amina Castleberry", 3, 2, 9, 8, 2, 1, 1), ("Sofia Trent", 2, 2, 7, 6, 1, 1, 0), ("Joel Haraldsen", 1, 1, 5, 4, 1, 0, 0),
        ("Howard Nilsen", 0, 1, 2, 3, 0, 0, 0), ("Ingrid Sorrel", 1, 1, 3, 3, 0, 0, 0), ("Tobias Marchwell", 0, 1, 2, 2, 0, 0, 0), ("Odalys Finch", 1, 0, 2, 2, 0, 0, 0),
    ];

    public IEnumerable<(DemoAccount? Worker, Plot Plot)> All() => Dana().Concat(Others()).Concat(Counselors());

    private DemoAccount Named(string name) => staff.Single(each => each.Name == name);

    private IEnumerable<(DemoAccount?, Plot)> Dana()
    {
        var dana = Named("Dana Brandt");
        Plot[] named =
        [
            new(Stage.Searching, 104) { Who = new("NE-20251", "Odell", "Prideaux", false), Due = 4, ReviewDue = -5 },
            new(Stage.Searching, 80) { Who = new("NE-20388", "Marisol", "Quintana-Webb", true, "Medical records specialist"), Due = Late(3) },
            new(Stage.Searching, 130) { Who = new("NE-20309", "Ines", "Halvorsen", true), Due = Late(2) },
            new(Stage.FollowUp, 58) { Who = new("NE-20417", "Terrence", "Abaya", false, "Food production worker", "Platte Valley Foods"), Concern = (RaisedBy.Employer, Before(today.AddDays(-1), 1)) },
            new(Stage.FollowUp, 30) { Who = new("NE-20402", "Renata", "Osei", true, "Woodworking machine operator", "Loup River Millwork"), DayThirty = true },
            new(Stage.FollowUp, 41) { Who = new("NE-20266", "Wendell", "Amoah", false), Concern = (RaisedBy.Client, calendar.LastOpen(today.AddDays(-1))) },
            new(Stage.Searching, 66) { Who = new("NE-20377", "Josephine", "Tallgrass", true), Due = 0 },
            new(Stage.Searching, 45) { Who = new("NE-20391", "Kirsten", "Maddox-Iyer", true), Due = 0 },
            new(Stage.Searching, 122) { Who = new("NE-20340", "Luis", "Fontenot", false), Due = 0 },
            new(Stage.Searching, 38) { Who = new("NE-20395", "Hana", "Brightwater", true), Due = 1 },
            new(Stage.Searching, 150) { Who = new("NE-20333", "Piotr", "Ravensdale", false), Due = 1 },
            new(Stage.FollowUp, 58) { Who = new("NE-20219", "Delphine", "Okoro", true) },
            new(Stage.Searching, 28) { Who = new("NE-20406", "Samir", "Castellane", false), Due = 2 },
            new(Stage.FollowUp, 74) { Who = new("NE-20233", "Bao", "Lindqvist", false, "Machine operator", "Sandhill Tool and Die") },
            new(Stage.FollowUp, 130) { Who = new("NE-20118", "Yusuf", "Delacroix-Hahn", false, "Dietary aide", "Cottonwood Senior Living") },
        ];
        var more = Enumerable.Range(0, 13).Select(at => new Plot(Stage.Searching, draw.Between(9, 230)) { Due = OnTrack(at) })
            .Concat(Enumerable.Range(0, 29).Select(at => new Plot(Stage.FollowUp, 4 + at * 5 + draw.Between(0, 4))))
            .Concat(Enumerable.Range(0, 3).Select(at => new Plot(Stage.Restarted, draw.Between(12, 70)) { Due = OnTrack(at + 2) }))
            .Append(new(Stage.Away, 96) { Since = 18, Due = OnTrack(1) })
            .Append(new(Stage.Extended, 150));
        return named.Concat(more).Select(plot => ((DemoAccount?)dana, plot));
    }

    private IEnumerable<(DemoAccount?, Plot)> Others() => Loads.SelectMany(load =>
    {
        var worker = Named(load.Name);
        var searching = Enumerable.Range(0, load.Searching).Select(at => new Plot(Stage.Searching, draw.Between(10, 260))
        {
            Due = at < load.Late ? Late(1 + at * 2) : at < load.Late + load.DueToday ? 0 : OnTrack(at),
        });
        return searching
            .Concat(Enumerable.Range(0, load.FollowUp).Select(at => new Plot(Stage.FollowUp, 6 + at * 16 + draw.Between(0, 8))))
            .Concat(Enumerable.Range(0, load.Restarted).Select(at => new Plot(Stage.Restarted, draw.Between(12, 60)) { Due = OnTrack(at) }))
            .Concat(Enumerable.Range(0, load.Away).Select(at => new Plot(Stage.Away, draw.Between(80, 120)) { Since = load.Name == "Malcolm Idris" ? 33 : draw.Between(6, 20), Due = OnTrack(at) }))
            .Concat(Enumerable.Range(0, load.Extended).Select(_ => new Plot(Stage.Extended, 160)))
            .Select(plot => ((DemoAccount?)worker, plot));
    });

    private static IEnumerable<(DemoAccount?, Plot)> Counselors()
    {
        (Step Step, int Closed, int Asked)[] returns =
        [
            (Step.Requested, 153, 4), (Step.Requested, 270, 2), (Step.Determined, 120, 12), (Step.Amended, 88, 16), (Step.Amended, 210, 18), (Step.Serving, 190, 40), (Step.Serving, 60, 38), (Step.Done, 240, 120),
            (Step.Done, 160, 100), (Step.Done, 330, 200), (Step.Done, 420, 300), (Step.NewCase, 140, 30), (Step.Neither, 170, 25), (Step.None, 390, 0), (Step.None, 440, 0),
        ];
        return Enumerable.Range(0, 6).Select(at => new Plot(Stage.InPlan, 4 + at * 4))
            .Concat(Enumerable.Range(0, 5).Select(at => new Plot(Stage.BackWithCounselor, 15 + at * 30)))
            .Concat(returns.Select(each => new Plot(Stage.Closed, each.Closed)
            {
                Step = each.Step, Since = each.Asked, Who = each is { Closed: 153 } ? new("NE-19874", "Lorraine", "Achterberg", true, "Nurse aide", "Bluestem Care Center") : null,
            }))
            .Concat(Enumerable.Range(0, 2).Select(at => new Plot(Stage.Closed, 10 + at * 152)))
            .Concat(Enumerable.Range(0, 3).Select(at => new Plot(Stage.ClosedWithout, 30 + at * 120)))
            .Select(plot => ((DemoAccount?)null, plot));
    }

    /// <summary>Days until due, such that the contact before lies on an open day if one can.</summary>
    private int OnTrack(int at)
    {
        for (var tries = 0; tries < 6; tries++)
        {
            var due = 1 + (at + tries) % 6;
            if (!calendar.IsClosed(today.AddDays(due - 7))) return due;
        }

        return 1 + at % 6;
    }

    private int Late(int days)
    {
        while (calendar.IsClosed(today.AddDays(-days - 7))) days++;
        return -days;
    }

    private DateOnly Before(DateOnly day, int openDays)
    {
        day = calendar.LastOpen(day);
        for (; openDays > 0; openDays--) day = calendar.LastOpen(day.AddDays(-1));
        return day;
    }
}
