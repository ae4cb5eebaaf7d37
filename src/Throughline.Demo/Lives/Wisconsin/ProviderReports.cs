using System.Text.Json;
using Throughline.Casework.Access;
using Throughline.Demo.People;
using Throughline.Demo.Words;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;
using Throughline.Policy.Documents;

namespace Throughline.Demo.Lives.Wisconsin;

/// <summary>What a Wisconsin provider is authorized to do, reports, and is paid for.</summary>
internal sealed class ProviderReports(Life life, string provider, string site)
{
    private readonly IpsPapers papers = new(life);
    private int authorizations;

    private Draw Draw => life.Draw;

    public string Authorize(string service, DateOnly received, int days, int amount)
    {
        var number = $"IPS-{life.Client.Number[^3..]}{++authorizations}";
        life.Add(new Authorization { On = received, Number = number, Service = service, Provider = provider, Site = site, Received = received, From = received, To = received.AddDays(days), Amount = amount }, life.Counselor);
        return number;
    }

    /// <summary>Sent on a day; at times returned with a reason and sent again; accepted and paid.</summary>
    public void Decided(string number, string report, DateOnly sent, Month? period)
    {
        life.Add(papers.Report(report, sent, number, period));
        if (Draw.Chance(10))
        {
            sent = life.OpenFrom(sent.AddDays(3));
            Decision(number, report, DocumentAction.Returned, sent, period, "Returned for one section.");
            sent = life.OpenFrom(sent.AddDays(4));
            life.Add(papers.Report(report, sent, number, period));
        }

        var accepted = life.OpenFrom(sent.AddDays(Draw.Between(2, 6)));
        if (report == "career-profile") life.Add(new Contact { On = accepted, With = Party.Provider, Mode = Mode.Phone, Topics = ["profile-completeness"], Note = life.Say(WisconsinWords.Talked) }, life.Counselor);
        Decision(number, report, DocumentAction.Accepted, accepted, period, "Accepted: it meets the specification.");
        if (period is null && Draw.Chance(92))
        {
            life.Add(new AuthorizationPaid { On = life.OpenFrom(accepted.AddDays(Draw.Between(5, 14))), Authorization = number, Amount = Fee(report), InFull = true, Note = life.Say(MoneyWords.Paid) }, life.Fiscal);
        }
    }

    /// <summary>Each month of service, on its last open day or the day on which service ended, and its report within five days.</summary>
    public void Monthly(string number, string report, DateOnly from, DateOnly until)
    {
        for (var month = Month.Of(from); month.First < until; month = month.Next)
        {
            var end = month.Last < until ? month.Last : until;
            if (end > life.LastDay) return;
            life.Add(new ServiceMonth { On = life.Open(end), Authorization = number, Period = month });
            Decided(number, report, life.Open(end.AddDays(Draw.Between(2, 4))), month);
        }
    }

    private void Decision(string number, string report, DocumentAction action, DateOnly on, Month? period, string note) => life.Add(new Document
    {
        On = on, Name = report, Action = action, Authorization = number, Period = period, Note = note, Reasons = action == DocumentAction.Returned ? Reasons(report) : null,
    }, life.Counselor);

    private static JsonElement? Reasons(string report) => ReturnReasons.ToData(new Dictionary<string, string> { [Section(report)] = WisconsinWords.Returned[0] });

    private static string Section(string report) => report switch
    {
        "career-profile" => "dailyActivity",
        "job-start-report" => "followUp",
        "ongoing-support-report" => "stillNeeded",
        "transition-report" => "handOver",
        _ => "progress",
    };

    private static int Fee(string report) => report switch
    {
        "career-profile" => 650,
        "job-development-plan" => 420,
        "job-start-report" => 900,
        _ => 1000,
    };
}
