using Throughline.Pages.Cases;
using Throughline.Policy.Agencies.Kansas;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Kansas;

/// <summary>The words of the programs board.</summary>
public static class ProgramWords
{
    /// <summary>The next day in a few words, for the case's page.</summary>
    public static string Next(ProgramRow row, CasePage of) => row switch
    {
        { IsCredit: true } => row.IsInSeason ? $"file by {of.Brief(row.Season.Until)}" : $"file from {of.Brief(row.Season.From)}",
        { NextDay: { } day } => $"renew by {of.Brief(day)}",
        { WithAmount.Amount: { } amount } => EntryWords.Money(amount),
        _ => "",
    };

    /// <summary>The same at length, for the board: what is to be done, and in how many days.</summary>
    public static (string Day, string Under) NextAtLength(ProgramRow row, CasePage of) => row switch
    {
        { IsCredit: true, IsInSeason: true } => ($"File by {of.Short(row.Season.Until)}", "once a year with the tax return, nothing to renew"),
        { IsCredit: true } => ($"File from {of.Short(row.Season.From)}", $"to {of.Brief(row.Season.Until)}; once a year, nothing to renew"),
        { NextDay: { } day } => ($"Renew by {of.Short(day)}", Wording.When(day, of.Today).ToLowerInvariant()),
        { State: "Active" } => ("No end", ""),
        _ => ("", ""),
    };

    /// <summary>The act of a row: its words, and what the form begins with.</summary>
    public static (string Words, string Address) Act(ProgramRow row, CasePage of) => row switch
    {
        { IsCredit: true } => row.IsInSeason ? ("Record filed", Form(row, of, ("status", "active"), ("method", "yearly-return"))) : ("Record told", Form(row, of, ("status", "pending"), ("explained", "true"), ("method", "yearly-return"))),
        { NextDay: not null } => ("Record renewal", Form(row, of, ("status", "active"))),
        { Latest: null } => ("Record told", Form(row, of, ("status", "pending"), ("explained", "true"))),
        _ => ("Record change", Form(row, of)),
    };

    private static string Form(ProgramRow row, CasePage of, params (string, string?)[] preset) => of.To.RecordKind(Kind.Programme.JsonName(), [("programme", row.Word), .. preset]);
}
