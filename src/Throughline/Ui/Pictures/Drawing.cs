using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;

namespace Throughline.Ui.Pictures;

/// <summary>Puts a case into lanes: phases, contacts, employers, authorizations, clocks. Duties are in the other half.</summary>
internal sealed partial class Drawing(Evaluation evaluation, CaseView facts, HashSet<int> seen, DateOnly from, DateOnly to, bool seesPayments)
{
    private readonly DateOnly today = evaluation.AsOf;
    private readonly List<string> said = [];

    public DateOnly To => to;

    public List<Lane> Lanes { get; } = [];

    public List<PictureRow> Rows { get; } = [];

    public string Said => string.Join(" ", said) + " The table below holds the same.";

    public void Draw()
    {
        DrawPhases();
        DrawContacts();
        DrawDuties();
        DrawEmployers();
        DrawAuthorizations();
        DrawClocks();
    }

    private void DrawPhases()
    {
        var lane = Add("Phase");
        var phases = evaluation.Phases.OrderBy(phase => phase.From).ToList();
        var closed = facts.Placed.LastOrDefault(each => each.Entry is Closed).Entry;
        if (facts.Placed.FirstOrDefault(each => each.Entry is IPlan).Entry is { } plan && (phases.Count == 0 || plan.On < phases[0].From))
        {
            Phase(lane, new("plan", plan.On, phases.Count > 0 ? phases[0].From : closed?.On, null), Look.Pale);
        }

        foreach (var job in facts.Jobs.Where(job => job is { Facts.Supported: true, Ended: not null })) Lost(lane, job, phases, closed?.On);
        foreach (var phase in phases) Phase(lane, phase, phase.Subject is null ? Look.Deep : Look.Navy);
        if (closed is not null && phases.All(phase => phase.Until is not null)) Phase(lane, new("closed", closed.On, null, null), Look.Pale);
    }

    // Narrower than this, a word finds no room inside and stands beside.
    private bool IsNarrow(DateOnly first, DateOnly last) => last.DayNumber - first.DayNumber < (to.DayNumber - from.DayNumber) / 6;

    // From the loss of a job until a phase begins again nothing runs; an empty stretch would not say why.
    private void Lost(Lane lane, Job job, List<PhaseReading> phases, DateOnly? closed)
    {
        var lost = job.Ended!.Value;
        if (closed <= lost || !phases.Exists(phase => phase.Until == lost) || phases.Exists(phase => phase.From <= lost && (phase.Until is null || phase.Until > lost))) return;
        var next = phases.Where(phase => phase.From > lost).Select(phase => (DateOnly?)phase.From).Append(closed).Where(day => day > lost).Min();
        var beside = next is null && IsNarrow(lost, today);
        lane.Bars.Add(new(lost, next ?? today, Look.Pale, beside ? null : $"Job lost {Day(lost)}") { Beside = beside ? $"job lost {Day(lost)}" : null });
        if (next is null) said.Add($"{job.Said}, ended {lost:MMMM d, yyyy}; no phase runs since.");
        Rows.Add(new("Phase", $"Job lost: {job.Said}", lost, next, next is null ? "not restarted" : "ended"));
    }

    private void Phase(Lane lane, PhaseReading phase, Look look)
    {
        var name = EntryWords.Capital(phase.Name);
        var last = phase.Until ?? today;
        var inForce = phase.Until is null && phase.Name is not ("plan" or "closed");
        var day = inForce ? $", day {today.DayNumber - phase.From.DayNumber}" : "";
        if (inForce)
        {
            lane.Bars.Add(new(today, to, Look.Dashed));
            said.Add($"{name} since {phase.From:MMMM d, yyyy}.");
        }

        var beside = inForce && IsNarrow(phase.From, last);
        lane.Bars.Add(new(phase.From, last, look, beside ? null : name + day) { Beside = beside ? name + day : null });
        Rows.Add(new("Phase", name, phase.From, phase.Until, phase.Until is null ? $"in force{day}" : "ended"));
    }

    private void DrawContacts()
    {
        var lane = Add("Contact with " + evaluation.File.Pack.Client);
        int near = 0, far = 0, notes = 0;
        (DateOnly First, DateOnly Last, Mode? By) contacts = (DateOnly.MaxValue, DateOnly.MinValue, null), noted = contacts;
        foreach (var (_, entry) in Seen())
        {
            if (entry is TaskNote { About: TaskAbout.NoShow or TaskAbout.Cancellation or TaskAbout.Scheduling } or Contact { With: Party.Client, Substantive: false })
            {
                notes++;
                noted = (Earlier(noted.First, entry.On), entry.On, null);
                lane.Marks.Add(new(entry.On, Shape.Cross));
            }
            else if (entry is Contact { With: Party.Client } contact)
            {
                var meeting = contact.Mode is Mode.InPerson or Mode.Virtual;
                if (meeting) near++;
                else far++;
                contacts = (Earlier(contacts.First, entry.On), entry.On, contact.Mode);
                lane.Marks.Add(new(entry.On, meeting ? Shape.Filled : Shape.Ring));
            }
        }

        if (near + far > 0) Rows.Add(new(lane.Name, $"{Wording.Count(near + far, "contact")}: {near} in person or virtual, {far} by other means", contacts.First, contacts.Last, $"last by {EntryWords.Plain(contacts.By!.Value)}"));
        if (notes > 0) Rows.Add(new(lane.Name, Wording.Count(notes, "task note or note on scheduling", "task notes and notes on scheduling"), noted.First, noted.Last, "meet nothing"));
    }

    private void DrawEmployers()
    {
        var met = Seen().Where(each => each.Entry is Contact { With: Party.Employer } or WorksiteActivity).Select(each => each.Entry).ToList();
        if (met.Count == 0) return;
        var lane = Add("Employers");
        for (var at = 0; at < met.Count; at++) lane.Marks.Add(new(met[at].On, Shape.Diamond, at == met.Count - 1 ? Employer(met[at]) : null));
        Rows.Add(new(lane.Name, Wording.Count(met.Count, "contact or visit", "contacts and visits"), met[0].On, met[^1].On, Employer(met[^1]) is { } last ? $"last: {last}" : ""));
    }

    private void DrawAuthorizations()
    {
        var lanes = new List<(Lane Lane, DateOnly Free)>();
        foreach (var authorization in facts.Authorizations.Where(each => each.Latest is not null).OrderBy(each => each.Latest!.From))
        {
            var (latest, open) = (authorization.Latest!, authorization.IsOpen);
            var state = authorization.PaidInFull is { } paid ? $"paid in full {Day(paid)}" : authorization.Cancelled is { } cancelled ? $"canceled {Day(cancelled)}" : seesPayments ? "not paid in full" : "authorized";
            Rows.Add(new("Authorizations", authorization.Said, latest.From, latest.To, state));
            if (latest.To < from || latest.From > to) continue;
            var at = lanes.FindIndex(each => each.Free < latest.From);
            if (at < 0)
            {
                at = lanes.Count;
                lanes.Add((Add(at == 0 ? "Authorizations" : ""), default));
            }

            // Room for the label, also where the stretch is short.
            var room = latest.From.AddDays((to.DayNumber - from.DayNumber) / 8);
            lanes[at] = (lanes[at].Lane, latest.To > room ? latest.To : room);
            lanes[at].Lane.Bars.Add(new(latest.From, latest.To, open ? Look.Outline : Look.Pale, open && seesPayments ? $"{latest.Number}, not paid" : latest.Number));
        }
    }

    private void DrawClocks()
    {
        foreach (var clock in evaluation.Clocks)
        {
            var lane = Add(clock.Title);
            var days = clock.Ready.DayNumber - clock.Starts.DayNumber;
            var left = clock.Ready.DayNumber - today.DayNumber;
            var reached = clock.Ready < today ? clock.Ready : today;
            if (reached > clock.Starts) lane.Bars.Add(new(clock.Starts, reached, Look.Deep, left > 0 ? $"Day {days - left} of {days}" : "Ready"));
            if (left > 0) lane.Bars.Add(new(clock.Starts > today ? clock.Starts : today, clock.Ready, Look.Outline) { Beside = $"ready {Day(clock.Ready)}", Due = true });
            var state = left > 0 ? $"{Wording.Count(left, "day")} left" : "ready";
            Rows.Add(new(clock.Title, $"Starts {Day(clock.Starts)}", clock.Starts, clock.Ready, state));
            said.Add($"{clock.Title} from {clock.Starts:MMMM d}, ready {clock.Ready:MMMM d, yyyy}.");
        }
    }

    private IEnumerable<(int Position, Entry Entry)> Seen() => facts.Placed.Where(each => seen.Contains(each.Position));

    private Lane Add(string name)
    {
        var lane = new Lane(name);
        Lanes.Add(lane);
        return lane;
    }

    private string Day(DateOnly day) => Wording.Brief(day, today);

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static string? Employer(Entry entry) => entry is Contact contact ? contact.Employer : (entry as WorksiteActivity)?.Employer;
}
