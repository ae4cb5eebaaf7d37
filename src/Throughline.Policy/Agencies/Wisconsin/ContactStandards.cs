using Throughline.Policy.Agencies.Federal;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Rules;
using static Throughline.Policy.Agencies.Federal.FederalEvents;
using static Throughline.Policy.Agencies.Wisconsin.IpsEvents;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>Wisconsin DVR, IPS: how often specialist and consumer, and specialist and employers, are in contact, as the job development plan agrees.</summary>
public static class ContactStandards
{
    public static readonly Duty WithTheConsumer = new("WI-IPS-33", "Contact as the plan agrees", Ips.Section("Job Development Plan Report"))
    {
        Says = "Specialist and consumer are in contact as often as the job development plan agrees.",
        During = JobDevelopment,
        Opens = new EachDayUnderTheConsumerStandard(),
        DueOn = (known, owed) => owed.Opened.AddDays(ContactStandard.EveryDays(known, owed.Opened)!.Value),
        MetBy = Finders.Next(ClientContact),
        Why = (known, owed) => [new("The plan agrees on a contact with the consumer every {0} days; counted from {1}", ContactStandard.EveryDays(known, owed.Opened)!.Value, owed.Opened)],
        Cure = Cures.LogContact,
    };

    public static readonly Duty WithEmployers = new("WI-IPS-34", "Employer contacts as the plan agrees", Ips.Section("Job Development Plan Report"))
    {
        Says = "Employers are contacted directly and in person as often a week as the job development plan agrees.",
        During = JobDevelopment,
        Opens = new EachWeekUnderTheEmployerStandard(),
        MetBy = Finders.By("as many direct employer contacts in the week as the plan agrees", DirectEmployerContact, TheLastThatIsAsked),
        Why = (known, owed) => [new("The plan agrees on {0} direct employer contacts a week; this week began {1}", ContactStandard.EmployersPerWeek(known, owed.Opened)!.Value, owed.Opened)],
        Cure = Cures.LogEmployerContact,
    };

    // Contacts of one day with the same employer count once; all that name no employer are one.
    private static int? TheLastThatIsAsked(Known known, Obligation owed)
    {
        var asked = ContactStandard.EmployersPerWeek(known, owed.Opened)!.Value;
        var counted = new HashSet<(DateOnly, string?)>();
        foreach (var at in known.Each(DirectEmployerContact, Math.Max(known.FirstOn(owed.Opened), owed.Span.From), Math.Min(known.FirstAfter(owed.Until!.Value), owed.Span.Before)))
        {
            if (counted.Add((known.On(at), known.Entry<Contact>(at).Employer)) && counted.Count == asked) return at;
        }

        return null;
    }

    private sealed class EachDayUnderTheConsumerStandard : Opening
    {
        public override string Said => "on the first day, on each day on which a standard comes into force, and on each day with a client contact";

        internal override Event On => ClientContact;

        internal override void Find(Known known, PhaseSpan span, Occasions to)
        {
            foreach (var day in DaysWithoutAContact(known, span)) to.Add(day);
            DateOnly? last = null;
            foreach (var at in known.Each(ClientContact, span.From, span.Before))
            {
                if (known.On(at) != last && ContactStandard.EveryDays(known, known.On(at)) is not null) to.Add(known.On(at), at);
                last = known.On(at);
            }
        }

        // The standard changes only on days with a plan document.
        private static IEnumerable<DateOnly> DaysWithoutAContact(Known known, PhaseSpan span)
        {
            if (ContactStandard.EveryDays(known, span.Start) is not null) yield return span.Start;
            foreach (var day in known.Each(PlanCompletedOrReviewed, span.From, span.Before).Select(known.On).Distinct())
            {
                if (day > span.Start && ContactStandard.EveryDays(known, day) is not null && ContactStandard.EveryDays(known, day.AddDays(-1)) is null) yield return day;
            }
        }
    }

    private sealed class EachWeekUnderTheEmployerStandard : Opening
    {
        public override string Said => "every seventh day from the first";

        internal override void Find(Known known, PhaseSpan span, Occasions to)
        {
            for (var day = span.Start; day <= known.AsOf && !(day >= span.End); day = day.AddDays(7))
            {
                if (ContactStandard.EmployersPerWeek(known, day) is not null) to.Add(day, until: day.AddDays(6));
            }
        }
    }
}
