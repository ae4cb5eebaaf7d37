using Throughline.Policy;

namespace Throughline.Ui;

/// <summary>The one act that meets a duty: its button and where it leads. It follows from what the rule says meets the duty.</summary>
public sealed record NextAct(string Label, string Address, Party? Contact = null)
{
    /// <summary>For a duty of a case, about a subject where it has one.</summary>
    public static NextAct For(Duty duty, string number, string? subject, string client)
    {
        var record = $"/cases/{Uri.EscapeDataString(number)}/record/";
        var of = duty.MetBy.Of;
        if (of == Federal.EmployerContact) return new("Log employer contact", record + "contact?with=employer", Party.Employer);
        var about = subject is null ? "" : Uri.EscapeDataString(subject);
        return of.Kinds.FirstOrDefault() switch
        {
            Kind.Contact => new("Log contact", record + "contact?with=client", Party.Client),
            Kind.ConcernAnswered => new("Record answer", record + $"concern-answered?concern={about}"),
            Kind.Document => Document(duty, record, about),
            Kind.ServiceGiven => new("Record session", record + "service?service=job-seeking-skills"),
            Kind.ReferralEnded => new("End the referral", record + "referral-ended"),
            Kind.ReferralOpened => new("Open the referral", record + "referral-opened"),
            Kind.GoalMet => new("Goal met", record + $"goal-met?goal={about}"),
            Kind.Programme => new("Record renewal", record + $"programme?programme={about}"),
            var kind => new("Record it", record + kind.Word()),
        };
    }

    private static NextAct Document(Duty duty, string record, string about) => duty.Id switch
    {
        "NE-PL-08" => new("Record agreement", record + "document?document=job-search-agreement&action=completed"),
        "NE-PL-09" => new("Start review", record + "document?document=job-search-agreement&action=reviewed"),
        "WI-IPS-31" => new("Record review", record + "document?document=job-development-plan&action=reviewed"),
        "WI-IPS-32" => new("Record update", record + "document?document=job-development-contacts&action=reviewed"),
        "WI-IPS-21" => new("Record profile", record + "document?document=career-profile&action=submitted"),
        "WI-IPS-55" => new("Record report", record + "document?document=transition-report&action=submitted"),
        _ => new("Record report", record + $"document?action=submitted&authorization={about.Split("%2F")[0]}{(about.Contains("%2F", StringComparison.Ordinal) ? "&period=" + about.Split("%2F")[1] : "")}"),
    };
}
