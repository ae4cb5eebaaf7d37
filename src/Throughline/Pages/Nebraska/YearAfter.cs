using Throughline.Pages.Cases;
using Throughline.Policy.Agencies.Nebraska;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Nebraska;

/// <summary>How far the year after a closure has come, in a sentence, and what is done next.</summary>
public sealed class YearAfter
{
    public YearAfter(CaseModel of, PostEmploymentYear year)
    {
        Ends = $"{(year.IsOver ? "Ended" : "Ends")} {of.Short(year.LastDay)}";
        Address = of.To.Page(year.WantsCompletion && of.MayRecord ? "post-employment/complete" : "post-employment");
        (Now, Next) = year switch
        {
            { Decision: { Outcome: DeterminationOutcome.NewCase } decided } => ($"Determined {of.Brief(decided.On)}: a new case.", of.Later is null ? "Open the new case" : "See the determination"),
            { Decision: { Outcome: DeterminationOutcome.Neither } decided } => ($"Determined {of.Brief(decided.On)}: neither fits.", "See the determination"),
            { Completion: { } done } => ($"Completed {of.Brief(done.On)}.", "See the year"),
            { WantsCompletion: true, LastServiceDay: { } last } => ($"Services ended {of.Short(last)}; no summary yet.", "Complete post-employment"),
            { WantsCompletion: true } => ("The twelve months are over; no summary yet.", "Complete post-employment"),
            { Amendment: { } plan } => ($"Services under the amendment of {of.Brief(plan.On)}.", "See services and what is left"),
            { IsOver: true, Request: null } => ("No request in the twelve months.", "Assess a request"),
            { IsOver: true } => ("The window ended before services began.", "See the request"),
            { Decision: not null } => ("Nothing is given before the plan amendment is signed.", "Write the amendment"),
            { Request: { } request } => ($"Asked {of.Brief(request.On)} to {EntryWords.Aim(request.Objective)}.", "Decide on the request"),
            _ => ("No request since the closure.", "Assess a request"),
        };
    }

    public string Ends { get; }

    public string Now { get; }

    public string Next { get; }

    public string Address { get; }
}
