using System.Text.Json;
using Throughline.Demo.People;
using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Demo.Lives.Iowa;

/// <summary>An Iowa job candidate who is back after 26-0: the conversation, the closed file, the way that was taken.</summary>
internal sealed class IowaReturn(Life life, Turn turn, int days)
{
    private Draw Draw => life.Draw;

    private Client Client => life.Client;

    public void Go(DateOnly closed)
    {
        var asked = turn == Turn.FileRequested ? life.Open(life.Today.AddDays(-days)) : life.OpenFrom(closed.AddDays(21));
        var opened = Opened(asked);
        life.Add(opened);
        life.Add(new ClosedFile { On = asked, Action = ClosedFileAction.Requested, Format = Draw.Of([FileFormat.Paper, FileFormat.Electronic, FileFormat.Both]), Note = "Asked the state office for the closed file." });
        if (turn == Turn.FileRequested)
        {
            if (days > 20) life.Add(new ClosedFile { On = life.OpenFrom(asked.AddDays(9)), Action = ClosedFileAction.MoreTime, Until = life.Today.AddDays(4), Note = "Off-site box, ordered" }, life.Clerk);
            return;
        }

        var answered = life.OpenFrom(asked.AddDays(5));
        if (turn == Turn.FileGone)
        {
            life.Add(new ClosedFile { On = answered, Action = ClosedFileAction.Unavailable, Reason = "Kept four years after closure, then destroyed under the schedule", Note = life.Say(IowaWords.FileGone) }, life.Clerk);
            Choose(opened, life.OpenFrom(answered.AddDays(1)), "new-case");
            Determine(life.OpenFrom(answered.AddDays(2)), DeterminationOutcome.NewCase);
            return;
        }

        life.Add(new ClosedFile { On = answered, Action = ClosedFileAction.Sent, Note = "By courier, in its box." }, life.Clerk);
        var here = life.OpenFrom(answered.AddDays(2));
        life.Add(new ClosedFile { On = here, Action = ClosedFileAction.Received });
        var read = life.OpenFrom(here.AddDays(1));
        life.Add(new ClosedFile { On = read, Action = ClosedFileAction.Read, Issues = ["The same accommodation worked then, page 61"], Note = life.Say(IowaWords.FileRead) });
        var chosen = life.OpenFrom(read.AddDays(2));
        Choose(opened, chosen, turn switch { Turn.NewCase => "new-case", Turn.Retention or Turn.NotNeeded => "job-retention", _ => "post-employment" });
        Decide(life.OpenFrom(chosen.AddDays(1)));
    }

    private void Decide(DateOnly on)
    {
        var outcome = turn switch
        {
            Turn.NewCase or Turn.AgainstTheChoice => DeterminationOutcome.NewCase,
            Turn.Retention or Turn.NotNeeded => DeterminationOutcome.JobRetention,
            _ => DeterminationOutcome.PostEmployment,
        };
        Determine(on, outcome, against: turn == Turn.AgainstTheChoice);
        life.Add(new ClosedFile { On = life.OpenFrom(on.AddDays(1)), Action = turn switch { Turn.NewCase or Turn.AgainstTheChoice => ClosedFileAction.Combined, Turn.Retention or Turn.NotNeeded => ClosedFileAction.Returned, _ => ClosedFileAction.Used } });
        if (turn is Turn.Serving or Turn.Done or Turn.ExceptionDenied) Serve(on);
    }

    private ReturningConversation Opened(DateOnly on) => new()
    {
        On = on, Conversation = "return-1", Objective = Draw.Of([Objective.Maintain, Objective.Maintain, Objective.Advance]), Reason = Draw.Of(["technology", "conflict", "health", "no-longer-fits"]),
        Risk = turn == Turn.Retention ? RiskToTheJob.Immediate : Draw.Of([RiskToTheJob.None, RiskToTheJob.Months]), Facts = Client.Fill("Talk with {boss} at {employer} two weeks ago"), Note = life.Say(IowaWords.Return),
    };

    private void Choose(ReturningConversation opened, DateOnly on, string way) => life.Add(opened with
    {
        On = on, Options = [.. Returning.Ways.Select(each => new OptionDiscussed(each, true))],
        Complex = JsonSerializer.SerializeToElement(Returning.Complexities.ToDictionary(each => each.Word, each => way == "new-case" && each.Word == "longTraining")),
        Aspects = JsonSerializer.SerializeToElement(Returning.Aspects.ToDictionary(each => each.Word, each => each.Word == "priorities" ? $"{Client.Employer.Name} first" : $"{each.Words} talked over")),
        Choice = way, Words = way == "new-case" ? "I want to learn something else." : "I want to keep this job.", Present = [Client.Name, Client.Counselor.Name], Language = "English", CopyGiven = true, Note = life.Say(IowaWords.Options),
    });

    private void Determine(DateOnly on, DeterminationOutcome outcome, bool against = false)
    {
        const string reasons = "As the facts of the conversation and the closed file show";
        life.Add(new Determination { On = on, About = DeterminationAbout.Returning, Outcome = outcome, Reasons = reasons, Consulted = true, AppealRightsReviewed = against ? true : null });
        if (against) life.Add(ReturningWay.Notice(life.Pack, on, "returning", reasons));
    }

    private void Serve(DateOnly decided)
    {
        var (service, searched) = turn == Turn.ExceptionDenied ? ("counseling", true) : Draw.Of([("assistive-technology-repair", false), ("short-course", true), ("job-coaching", false), ("van-lift-repair", true)]);
        var amended = life.OpenFrom(decided.AddDays(4));
        var until = amended.AddDays(75);
        life.Add(new PlanAmended
        {
            On = amended, Goal = Client.Goal.Title, Soc = Client.Goal.Soc, Services = [service], Purpose = AmendmentPurpose.PostEmployment, SignedBy = ["client", "counselor"], CopyGiven = true, RightsGiven = true, Until = until,
            Note = life.Say(IowaWords.Amended),
        });
        if (searched) life.Add(new ComparableBenefit { On = amended, Benefit = service, Service = service, Available = true, Used = turn != Turn.ExceptionDenied && Draw.Chance(50), Note = life.Say(IowaWords.Benefit) });
        if (searched && !Approved(amended, service)) return;
        IowaLife.Buy(life, life.OpenFrom(amended.AddDays(6)), service, Draw.Between(120, 480), 2, until);
        life.Add(new ServiceGiven { On = life.OpenFrom(amended.AddDays(12)), Service = service, PostEmployment = true, Note = life.Say(IowaWords.Given) });
        if (turn != Turn.Done) return;
        var ended = life.OpenFrom(until.AddDays(2));
        life.Task(ended, TaskAbout.CompletionSummary, Client.Fill("Services complete. {name} keeps the job at {employer}."));
        life.Add(new StatusRecorded { On = ended, Status = "33-1", Reason = "Goal kept" });
    }

    // Asked for and decided, also where the benefit was used after all: then nothing is needed.
    private bool Approved(DateOnly amended, string service)
    {
        var (asked, decided) = (life.OpenFrom(amended.AddDays(1)), life.OpenFrom(amended.AddDays(3)));
        if (!life.NotUsed(service)) return true;
        life.Add(new PolicyException { On = asked, About = service, Service = service, Action = ExceptionAction.Requested, Reason = IowaWords.Exception[0], Amount = 480, From = asked, Until = amended.AddDays(75) });
        var denied = turn == Turn.ExceptionDenied;
        life.Add(new PolicyException
        {
            On = decided, About = service, Service = service, Action = denied ? ExceptionAction.Denied : ExceptionAction.Approved, By = "supervisor", Reason = denied ? "No reason shown against the free sessions" : IowaWords.Exception[1], Amount = denied ? null : 480,
            From = denied ? null : asked, Until = denied ? null : amended.AddDays(75),
        }, life.Supervisor);
        if (denied) life.Add(ReturningWay.Notice(life.Pack, decided, "exception", "No reason shown against the free sessions"), life.Supervisor);
        return !denied;
    }
}
