using Throughline.Demo.People;
using Throughline.Demo.Words;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Demo.Lives.Nebraska;

/// <summary>A stretch of Nebraska job search, from the referral to the job, or to today.</summary>
internal sealed class JobSearch(Life life, DateOnly from, DateOnly until)
{
    private readonly HashSet<Month> faced = [];
    private PermissionScope scope;

    /// <summary>For a search that goes on: the day of the last contact, from which the next one is owed.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>The day of the agreement, where it matters; no review comes after it then.</summary>
    public DateOnly? Agreement { get; init; }

    /// <summary>The referral stands from before a job that was lost.</summary>
    public bool Resumed { get; init; }

    /// <summary>From when and until when the client could not search.</summary>
    public (DateOnly From, DateOnly Until)? Away { get; init; }

    private Draw Draw => life.Draw;

    private Client Client => life.Client;

    private DateOnly End => Last ?? until.AddDays(-1);

    public void Live()
    {
        Client.Employer = Client.AnEmployer();
        if (Resumed) life.Add(new PlacementResumed { On = from, ClientAgrees = true, Note = life.Say(JobWords.Resumed) });
        else life.Add(new ReferralOpened { On = from, To = ReferralTo.Placement, Note = "Plan lists job search assistance; ready to look for work." }, life.Counselor);
        var days = ContactDays();
        var agreed = Agreement ?? days[Math.Min(days.Count - 1, Draw.Between(1, 2))];
        if (Agreement is not null && !days.Contains(agreed)) days = [.. days.Append(agreed).Order()];
        Skills();
        Worksites();
        WithEmployers(agreed);
        Absence();
        Contacts(days, agreed);
        Reviews(days, agreed);
        AroundThem(days);
    }

    private List<DateOnly> ContactDays()
    {
        var days = new List<DateOnly> { Resumed || Draw.Chance(60) ? from : life.OpenFrom(from.AddDays(Draw.Between(1, 4))) };
        while (End.DayNumber - days[^1].DayNumber > 7)
        {
            var gap = Draw.Chance(3) ? Draw.Between(8, 11) : Draw.Of([4, 5, 6, 6, 7, 7, 7]);
            var next = life.Open(days[^1].AddDays(gap));
            if (next <= days[^1]) next = life.OpenFrom(days[^1].AddDays(1));
            if (next >= End) break;
            days.Add(next);
        }

        if (End > days[^1] && (Last is not null || !life.Pack.Calendar.IsClosed(End))) days.Add(End);
        return days;
    }

    private void Contacts(List<DateOnly> days, DateOnly agreed)
    {
        for (var at = 0; at < days.Count; at++)
        {
            var day = days[at];
            if (Draw.Chance(40)) Client.Employer = Client.AnEmployer();
            var month = Month.Of(day);
            var lastOfMonth = at + 1 == days.Count || Month.Of(days[at + 1]) > month;
            var running = until > life.Today && month == Month.Of(life.Today);
            var faceToFace = day == agreed || at == 0 || (!faced.Contains(month) && (running ? Draw.Chance(life.Today.Day > 20 ? 60 : 35) : lastOfMonth || Draw.Chance(45)));
            One(day, at == 0 && !Resumed, faceToFace && !life.Pack.Calendar.IsClosed(day));
        }
    }

    private void One(DateOnly day, bool first, bool faceToFace)
    {
        var resting = Away is { } away && day > away.From && day < away.Until;
        var mode = resting ? Draw.Of([Mode.Phone, Mode.Text]) : faceToFace ? Draw.Of([Mode.InPerson, Mode.InPerson, Mode.Virtual])
            : life.Pack.Calendar.IsClosed(day) ? Draw.Of([Mode.Text, Mode.Email]) : Draw.Of([Mode.Phone, Mode.Phone, Mode.Phone, Mode.Text, Mode.Text, Mode.Email, Mode.Email]);
        var words = resting ? AwayWords.Resting : first ? SearchWords.HandOff : mode switch
        {
            Mode.InPerson or Mode.Virtual => Draw.Chance(60) ? SearchWords.FaceToFace : SearchWords.Talk,
            Mode.Text => Draw.Chance(60) ? SearchWords.Text : SearchWords.Talk,
            Mode.Email => Draw.Chance(60) ? SearchWords.Email : SearchWords.Talk,
            _ => SearchWords.Talk,
        };
        if (mode is Mode.InPerson or Mode.Virtual) faced.Add(Month.Of(day));
        var corrected = mode == Mode.InPerson && !first && Draw.Chance(7) && life.OpenFrom(day.AddDays(1)) <= life.LastDay;
        var contact = life.Talk(day, corrected ? Mode.Phone : mode, life.Say(words), id: corrected ? life.Name() : null, service: resting ? null : "job-search-assistance", handOff: first && mode is Mode.InPerson or Mode.Virtual);
        if (!corrected) return;
        life.Add(new Correction
        {
            On = life.OpenFrom(day.AddDays(1)), Corrects = contact.Id!, Reason = AwayWords.WrongWay[0], Replacement = contact with { Id = null, Mode = Mode.InPerson },
        });
    }

    private void Reviews(List<DateOnly> days, DateOnly agreed)
    {
        var papers = new SignedPapers(life);
        papers.Agreement(agreed, scope);
        if (Draw.Chance(55)) papers.FactsGuide(life.OpenFrom(agreed.AddDays(7)), until);
        var last = agreed;
        if (Agreement is not null) return;
        foreach (var day in days.Where(day => day > agreed))
        {
            if (day.DayNumber - last.DayNumber < Draw.Between(74, 84) || life.Pack.Calendar.IsClosed(day)) continue;
            papers.Review(day);
            last = day;
        }
    }

    private void Skills()
    {
        if (Resumed)
        {
            Session(from.AddDays(Draw.Between(12, 24)), ServiceFormat.IndividualDiscussion, ["job-search", "applications", "interviews", "presentation"], AgreementWords.InterviewsArea, complete: true);
            return;
        }

        var format = Draw.Of([ServiceFormat.OneOnOne, ServiceFormat.OneOnOne, ServiceFormat.Group, ServiceFormat.IndividualDiscussion]);
        var day = from.AddDays(Draw.Between(12, 20));
        var stops = Draw.Chance(15);
        (string Area, string[] Words)[] areas =
        [
            ("job-search", AgreementWords.JobSearchArea), ("applications", AgreementWords.ApplicationsArea), ("interviews", AgreementWords.InterviewsArea), ("presentation", AgreementWords.PresentationArea),
        ];
        foreach (var (area, words) in stops ? areas[..3] : areas)
        {
            Session(day, format, [area], words, complete: area == "presentation");
            day = day.AddDays(Draw.Between(5, 12));
        }
    }

    private void Session(DateOnly day, ServiceFormat format, string[] areas, string[] words, bool complete)
    {
        day = life.OpenFrom(day);
        if (day >= until) return;
        life.Add(new ServiceGiven { On = day, Service = "job-seeking-skills", Format = format, Areas = areas, Complete = complete ? true : null, Note = life.Say(words) });
    }

    private void Worksites()
    {
        if (Resumed) return;
        var staffed = life.OpenFrom(from.AddDays(Draw.Between(18, 40)));
        if (staffed >= until) return;
        life.Add(new Staffing { On = staffed, Meeting = Meeting.Win, Note = life.Say(AgreementWords.Staffed) });
        var day = staffed;
        for (var left = Draw.Between(0, 3); left > 0; left--)
        {
            day = life.OpenFrom(day.AddDays(Draw.Between(6, 25)));
            if (day >= until) return;
            Client.Employer = Client.AnEstablishedEmployer();
            var (activity, words) = Draw.Of<(Activity, string[])>(
            [
                (Activity.JobShadow, AgreementWords.Shadow), (Activity.JobShadow, AgreementWords.Shadow), (Activity.InformationalInterview, AgreementWords.Informational),
                (Activity.MockInterview, AgreementWords.MockInterview), (Activity.EmployerTour, AgreementWords.Tour), (Activity.OnTheJobExperience, AgreementWords.Experience),
            ]);
            life.Add(new WorksiteActivity { On = day, Activity = activity, Employer = Client.Employer.Name, Note = life.Say(words) });
        }
    }

    private void WithEmployers(DateOnly agreed)
    {
        scope = Draw.Chance(84) ? PermissionScope.All : Draw.Chance(60) ? PermissionScope.EstablishedOnly : PermissionScope.None;
        life.Add(new ClientPermission { On = agreed, For = PermissionFor.EmployerAdvocacy, Scope = scope, Note = scope == PermissionScope.EstablishedOnly ? "Only places where we know somebody." : null });
        if (scope == PermissionScope.None)
        {
            life.Task(agreed, TaskAbout.AdvocacyDeclined, life.Say(TaskWords.AdvocacyDeclined));
            life.Without(entry => entry is WorksiteActivity && entry.On >= agreed);
        }

        for (var day = life.OpenFrom(agreed.AddDays(Draw.Between(7, 16))); scope != PermissionScope.None && day < until && day <= life.LastDay; day = life.OpenFrom(day.AddDays(Draw.Between(12, 27))))
        {
            Client.Employer = AnEmployerToAsk();
            life.TalkWithEmployer(day, Draw.Of([Mode.Phone, Mode.Phone, Mode.InPerson, Mode.Email]), life.Say(EmployerWords.ForTheClient));
        }
    }

    private DemoEmployer AnEmployerToAsk() => scope == PermissionScope.EstablishedOnly ? Client.AnEstablishedEmployer() : Client.AnEmployer();

    private void Absence()
    {
        if (Away is not { } away) return;
        life.Add(new Unavailable { On = away.From, Reason = life.Say(AwayWords.Unavailable) });
        life.Add(new AvailableAgain { On = away.Until, Note = life.Say(AwayWords.Back) });
    }

    /// <summary>What happens between the contacts: a no-show, a new time, a form.</summary>
    private void AroundThem(List<DateOnly> days)
    {
        for (var at = 0; at < days.Count; at++)
        {
            var before = at + 1 < days.Count ? days[at + 1] : life.Today < until ? life.Today : until;
            var day = life.OpenFrom(days[at].AddDays(Draw.Between(1, 4)));
            if (day >= before || !Draw.Chance(before > days[at].AddDays(7) ? 75 : 24)) continue;
            var (about, words) = Draw.Of<(TaskAbout, string[])>(
                [(TaskAbout.NoShow, TaskWords.NoShow), (TaskAbout.NoShow, TaskWords.NoShow), (TaskAbout.Cancellation, TaskWords.Cancelled), (TaskAbout.Scheduling, TaskWords.Scheduling), (TaskAbout.Other, TaskWords.Other)]);
            life.Task(day, about, life.Say(words));
        }
    }
}
