using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Iowa;

/// <summary>Iowa's own forms.</summary>
internal static class IowaForms
{
    private const string Statuses = "Status";

    public static AgencyForms All { get; } = new()
    {
        Short =
        [
            new(Kind.StatusRecorded, Statuses, Ask.FromTheFile("status", "Status", StatusTable.ReachableFrom), Ask.Text("reason", "Reason", "For an interruption, and for how post-employment services ended.").PerhapsNot())
            { Title = "Status", About = "Only what nothing else in the file says. Plan, job, closure and post-employment move the status by themselves." },
        ],
    };
}
