using Throughline.Demo.People;
using Throughline.Policy.Agencies.Wisconsin;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Demo.Lives.Wisconsin;

/// <summary>How employers are approached for a consumer: most weeks two in person, for a wish of the profile; and the other work for a job.</summary>
internal sealed class WisconsinSearch(Life life)
{
    /// <summary>The wishes that the action plan of a profile begins with.</summary>
    public static readonly string[] Wishes = ["Early shift near the bus line", "A small place with one boss"];

    private Draw Draw => life.Draw;

    private Client Client => life.Client;

    /// <summary>From the day of a plan, week by week as the standard counts.</summary>
    public void Employers(DateOnly from, DateOnly until)
    {
        for (var week = from; week < until && week <= life.LastDay; week = week.AddDays(7))
        {
            var visits = Draw.Chance(84) ? 2 : Draw.Between(0, 1);
            for (var visit = 0; visit < visits; visit++) Visit(Day(week, until, 1 + visit * 3));
            if (Draw.Chance(20)) Call(Day(week, until, 2));
            if (Draw.Chance(7)) Other(Day(week, until, 4));
        }
    }

    private void Visit(DateOnly? on)
    {
        if (on is not { } day) return;
        Client.Employer = Client.AnEmployer();
        life.Add(new Contact
        {
            On = day, With = Party.Employer, Mode = Draw.Of([Mode.InPerson, Mode.InPerson, Mode.BusinessTour]), Employer = Client.Employer.Name, Wish = Draw.Chance(90) ? Draw.Of(Wishes) : null,
            Nature = Draw.Chance(40) ? [Draw.Of([ContactNature.InDepth, ContactNature.HiringAuthority])] : null, Present = [Client.Employer.ContactPerson], Note = life.Say(WisconsinWords.WithEmployer),
        });
    }

    private void Call(DateOnly? on)
    {
        if (on is not { } day) return;
        Client.Employer = Client.AnEmployer();
        life.Add(new Contact { On = day, With = Party.Employer, Mode = Mode.Phone, Employer = Client.Employer.Name, Wish = Draw.Of(Wishes), Note = life.Say(WisconsinWords.WithEmployer) });
    }

    private void Other(DateOnly? on)
    {
        if (on is not { } day) return;
        Client.Employer = Client.AnEmployer();
        var word = Draw.Of(Activities.All).Word;
        var preparation = word == Activities.Preparation;
        life.Add(new ServiceGiven
        {
            On = day, Service = word, Areas = [Activities.Area], Employer = preparation ? null : Client.Employer.Name, Reason = preparation ? "The job center has groups only, and crowds are hard" : null,
            Note = life.Say(WisconsinWords.OtherWork(word)),
        });
    }

    // An open day of the week; none once the stretch is over or nothing is known yet.
    private DateOnly? Day(DateOnly week, DateOnly until, int after)
    {
        var day = life.OpenFrom(week.AddDays(after));
        return day < until && day <= life.LastDay && day < week.AddDays(7) ? day : null;
    }
}
