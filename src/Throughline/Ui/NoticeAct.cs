using Throughline.Casework.Access;
using Throughline.Casework.Notices;
using Throughline.Policy.Agencies;
using Throughline.Policy.Rules;
using Throughline.Ui.EntryForms;

namespace Throughline.Ui;

/// <summary>The act that answers a notice: its button and where it leads.</summary>
public sealed record NoticeAct(string Label, string Address)
{
    public static NoticeAct For(Notice notice, Pack pack, Role reader)
    {
        var of = Links.Case(notice.Case);
        return notice.About switch
        {
            NoticeAbout.ConcernRaised or NoticeAbout.ReviewDue when pack.Rules.OfType<Duty>().FirstOrDefault(duty => duty.Id == notice.Rule) is { } duty && Steps.For(duty, notice.Subject) is var step && step.IsFor(reader) => To(step, notice.Case),
            NoticeAbout.ReferralOpened => To(Steps.LogContact, notice.Case),
            NoticeAbout.PlacementMade => new("See the job", Entry()),
            NoticeAbout.CasesAssigned => new("See your list", Links.Caseload),
            NoticeAbout.CorrectionAsked => new("Decide", Links.Decisions),
            NoticeAbout.CorrectionDecided => new("See the entry", Entry()),
            NoticeAbout.AskedAgain => new("See what is asked", Entry()),
            NoticeAbout.WorkLost => new("See the entry", Entry()),
            NoticeAbout.ReportSubmitted => new("See the report", Entry()),
            NoticeAbout.ReportReturned when AccessTable.Of(reader, Permission.ReadReports) is not Scope.None => new("Mend the report", Links.Reports),
            NoticeAbout.ReportAccepted => new("See the documents", of.Documents),
            _ => new("Open the case", of.ToString()),
        };

        string Entry() => notice.Seq is { } seq ? of.Entry(seq) : of.ToString();
    }

    private static NoticeAct To(Cure step, string number) => new(step.Words, step.Address(number));
}
