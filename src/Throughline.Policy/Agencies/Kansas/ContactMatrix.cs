using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>What became of a contact, as one mark of the matrix.</summary>
public enum ContactMark
{
    Reached,
    TriedInVain,
    SentOrLeft,
    Planned,
    NotKept,
}

/// <summary>Contacts planned and contacts done in one picture: a row a way, a column a week, and under each week whether what was due was done.</summary>
public sealed class ContactMatrix
{
    /// <summary>One mark: its day, what became of it, and the plan that it carries out or that waits.</summary>
    public sealed record Cell(Channel Channel, DateOnly Day, ContactMark Mark, ContactPlanned? Plan);

    /// <summary>How a week stands.</summary>
    public enum Answer
    {
        None,
        Met,
        Missed,
        Extra,
        Due,
        Ahead,
    }

    /// <summary>A week from its Monday, with its closed days and how it stands.</summary>
    public sealed record Week(DateOnly Monday, IReadOnlyList<DateOnly> Closed, bool IsNow, Answer Answer)
    {
        public DateOnly Sunday => Monday.AddDays(6);
    }

    private readonly CaseView view;

    public ContactMatrix(CaseView view)
    {
        this.view = view;
        var (today, calendar) = (view.AsOf, view.File.Pack.Calendar);
        var plans = view.Each<ContactPlanned>().ToList();
        var done = view.Each<Contact>().Where(contact => contact.With == Party.Client).Select(contact => (Contact: contact, Channel: ChannelOf(contact.Mode))).Where(each => each.Channel is not null).ToList();
        var open = view.PlannedContacts.ToHashSet(ReferenceEqualityComparer.Instance);
        Cells =
        [
            .. done.Select(each => new Cell(each.Channel!.Value, each.Contact.On, MarkOf(each.Contact), plans.LastOrDefault(plan => plan.Id is not null && plan.Id == each.Contact.Plan))),
            .. plans.Where(plan => open.Contains(plan) && !MetByAnother(plan, done.Select(each => each.Contact))).Select(plan => new Cell(plan.Channel, plan.Planned, plan.Planned < today ? ContactMark.NotKept : ContactMark.Planned, plan)),
        ];
        if (Cells.Count == 0) return;
        var (first, last) = (MondayOf(Cells.Min(cell => cell.Day)), MondayOf(Cells.Max(cell => cell.Day)));
        if (last < MondayOf(today)) last = MondayOf(today);
        for (var monday = first; monday <= last; monday = monday.AddDays(7))
        {
            DateOnly[] closed = [.. Enumerable.Range(0, 5).Select(monday.AddDays).Where(calendar.IsClosed)];
            Weeks.Add(new(monday, closed, monday == MondayOf(today), AnswerOf(monday, today, plans)));
        }
    }

    public IReadOnlyList<Cell> Cells { get; }

    public List<Week> Weeks { get; } = [];

    /// <summary>The ways that were planned or used, in the order of the contract.</summary>
    public IEnumerable<Channel> Channels => Cells.Select(cell => cell.Channel).Distinct().Order();

    /// <summary>What waits, the next first.</summary>
    public IReadOnlyList<ContactPlanned> Ahead => [.. Cells.Where(cell => cell.Mark is ContactMark.Planned or ContactMark.NotKept).Select(cell => cell.Plan!).OrderBy(plan => plan.Planned)];

    /// <summary>Where what is ahead, or one of it by its id, lands when it is moved by days: on the first open day of the week after that lies inside the participant's hours. What finds none stays.</summary>
    public IReadOnlyList<(ContactPlanned Plan, DateOnly To)> Moved(int days, string? only = null)
    {
        var ways = WaysToBeReached.Of(view);
        return [.. Ahead.Where(plan => plan.Id is not null && (only is null ? plan.Planned >= view.AsOf : plan.Id == only))
            .SelectMany(plan => ContactPattern.Fitting(plan.Channel, TimeOfDay.Read(plan.Time), plan.Planned.AddDays(days), view.File.Pack.Calendar, ways).Where(day => day >= view.AsOf).Take(1).Select(day => (plan, day)))];
    }

    public int DueWeeks => Weeks.Count(week => week.Answer is Answer.Met or Answer.Missed);

    public int MetWeeks => Weeks.Count(week => week.Answer == Answer.Met);

    /// <summary>How many attempts in a row reached nobody, up to today.</summary>
    public int MissesInARow => Cells.Where(cell => cell.Mark is ContactMark.Reached or ContactMark.TriedInVain).OrderByDescending(cell => cell.Day).TakeWhile(cell => cell.Mark == ContactMark.TriedInVain).Count();

    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The way in which a contact was made, as a plan names it; none for a tour.</summary>
    public static Channel? ChannelOf(Mode mode) => mode switch
    {
        Mode.Phone => Channel.Phone,
        Mode.Text => Channel.Text,
        Mode.Email => Channel.Email,
        Mode.Virtual => Channel.Video,
        Mode.InPerson or Mode.OfficeVisit => Channel.OfficeVisit,
        Mode.Letter => Channel.Letter,
        Mode.HandwrittenNote => Channel.HandwrittenNote,
        Mode.Postcard => Channel.Postcard,
        Mode.VoiceMessage => Channel.VoiceMessage,
        Mode.InformationCall => Channel.InformationCall,
        _ => null,
    };

    /// <summary>The way of a plan as a contact names it.</summary>
    public static Mode ModeOf(Channel channel) => channel switch
    {
        Channel.Phone => Mode.Phone,
        Channel.Text => Mode.Text,
        Channel.Email => Mode.Email,
        Channel.Video => Mode.Virtual,
        Channel.OfficeVisit => Mode.OfficeVisit,
        Channel.Letter => Mode.Letter,
        Channel.HandwrittenNote => Mode.HandwrittenNote,
        Channel.Postcard => Mode.Postcard,
        Channel.VoiceMessage => Mode.VoiceMessage,
        _ => Mode.InformationCall,
    };

    /// <summary>Whether a way leaves or sends something and hears no answer by itself.</summary>
    public static bool IsSent(Channel channel) => channel is Channel.Letter or Channel.HandwrittenNote or Channel.Postcard or Channel.VoiceMessage;

    private Answer AnswerOf(DateOnly monday, DateOnly today, List<ContactPlanned> plans)
    {
        var sunday = monday.AddDays(6);
        var planned = plans.Exists(plan => plan.Planned >= monday && plan.Planned <= sunday);
        var done = Cells.Any(cell => cell.Day >= monday && cell.Day <= sunday && cell.Mark is ContactMark.Reached or ContactMark.SentOrLeft && (cell.Mark == ContactMark.Reached || cell.Plan is not null));
        if (done) return planned ? Answer.Met : Answer.Extra;
        return !planned ? Answer.None : sunday < today ? Answer.Missed : monday > today ? Answer.Ahead : Answer.Due;
    }

    private static ContactMark MarkOf(Contact contact) => contact.Reached == false ? ContactMark.TriedInVain : IsSent(ChannelOf(contact.Mode)!.Value) ? ContactMark.SentOrLeft : ContactMark.Reached;

    // A contact with the participant on the planned day carries the plan out, too.
    private static bool MetByAnother(ContactPlanned plan, IEnumerable<Contact> done) => done.Any(contact => contact.On == plan.Planned && contact.Reached != false && contact.Substantive != false);
}
