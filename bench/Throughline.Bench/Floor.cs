using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Dates;

namespace Throughline.Bench;

/// <summary>Something owed as the floor has it: no reasons, no citation, no versions.</summary>
internal struct Due
{
    public string Rule;
    public DateOnly Opened;
    public DateOnly On;
    public string? Subject;
    public bool Late;
}

/// <summary>
/// What a program would do that knew only Nebraska's rules of today and only this question: one pass over the entries, then what is due now. It
/// is the floor against which the engine is measured; it must find the same dates, and <see cref="Agreement"/> checks that it does.
/// </summary>
internal sealed partial class Floor
{
    private readonly Due[] due = new Due[64];
    private int count;
    private DateOnly asOf;

    private DateOnly searchSince, lastTalk, talkBefore, lastVisit, lastToEmployer, lastAgreed, lastAgreedOrReviewed;
    private bool searching, referred, employerDeclined;
    private int searchFrom, closure, closureCpap;
    private string? closurePathway;

    public ReadOnlySpan<Due> Found => due.AsSpan(0, count);

    /// <param name="entries">In reading order, corrections folded.</param>
    public int DueNow(Entry[] entries, DateOnly day)
    {
        Begin(day);
        for (var at = 0; at < entries.Length; at++)
        {
            var entry = entries[at];
            if (entry.On > day) break;
            switch (entry.Kind)
            {
                case Kind.Contact: Talked((Contact)entry); break;
                case Kind.Document: Signed((Document)entry); break;
                case Kind.ReferralOpened: Referred((ReferralOpened)entry, at); break;
                case Kind.ReferralEnded: if (((ReferralEnded)entry).To == ReferralTo.Placement) referred = searching = false; break;
                case Kind.PlacementResumed: if (((PlacementResumed)entry).ClientAgrees && referred && !Supporting()) Search(entry.On, at); break;
                case Kind.Permission: if (entry is ClientPermission { For: PermissionFor.EmployerFollowUp } said) employerDeclined = said.Scope == PermissionScope.None; break;
                case Kind.Unavailable: away.Add(entry.On); break;
                case Kind.AvailableAgain: Back(entry.On); break;
                case Kind.EmploymentStarted: Start((EmploymentStarted)entry); break;
                case Kind.EmploymentChanged: Change((EmploymentChanged)entry); break;
                case Kind.EmploymentEnded: Stop(((EmploymentEnded)entry).Job); break;
                case Kind.Transition: Passed(((Transition)entry).Job); break;
                case Kind.ConcernRaised: concerns.Add((ConcernRaised)entry); break;
                case Kind.ConcernAnswered: Answer(((ConcernAnswered)entry).Concern); break;
                case Kind.Closed: Close((Closed)entry, at); break;
                case Kind.PostEmploymentRequested: if (closure >= 0 && ((PostEmploymentRequested)entry).Objective == Objective.Advance) advancements.Add(entry.On); break;
                default: break;
            }
        }

        if (searching) OweOfSearch(entries);
        for (var job = 0; job < jobs.Count; job++)
        {
            if (jobs[job].Followed) OweOfFollowUp(jobs[job]);
        }

        OweOfTheCase(entries);
        return count;
    }

    private void OweOfSearch(Entry[] entries)
    {
        var week = lastTalk >= searchSince ? lastTalk : searchSince;
        Owe("NE-PL-03", week, week.AddDays(7), null);

        var month = new DateOnly(asOf.Year, asOf.Month, 1);
        if ((month > searchSince || searchSince.Day <= 15) && lastVisit < (month > searchSince ? month : searchSince))
        {
            Owe("NE-PL-04", month > searchSince ? month : searchSince, month.AddMonths(1).AddDays(-1), null);
        }

        if (!SkillsDone(entries)) Owe("NE-PL-07", searchSince, DateOnly.MaxValue, null);
        if (lastAgreed < searchSince) Owe("NE-PL-08", searchSince, DateOnly.MaxValue, null);
        else Owe("NE-PL-09", lastAgreedOrReviewed, lastAgreedOrReviewed.AddDays(90), null);
        foreach (var day in away)
        {
            if (day >= searchSince) Owe("NE-PL-13", day, day.AddMonths(1), null);
        }
    }

    private void OweOfFollowUp(in FloorJob job)
    {
        var thirty = job.Since.AddDays(30);
        if (asOf <= thirty)
        {
            if (talkBefore < job.Since) Owe("NE-PL-30", job.Since, thirty, job.Name);
            if (lastToEmployer < job.Since && !employerDeclined) Owe("NE-PL-32", job.Since, thirty, job.Name);
            return;
        }

        var months = ((asOf.Year - thirty.Year) * 12) + asOf.Month - thirty.Month;
        if (thirty.AddMonths(months) < asOf) months++;
        var opened = thirty.AddMonths(months - 1).AddDays(1);
        if (lastTalk < opened) Owe("NE-PL-31", opened, thirty.AddMonths(months), job.Name);
    }

    private void OweOfTheCase(Entry[] entries)
    {
        foreach (var concern in concerns)
        {
            Owe(concern.By == RaisedBy.Employer ? "NE-PL-33" : "NE-PL-34", concern.On, Packs.Nebraska.Calendar.After(concern.On, 1.BusinessDay), concern.Concern);
        }

        if (closurePathway is not ("architecture-construction" or "healthcare" or "information-technology" or "manufacturing" or "transportation-distribution")) return;
        foreach (var day in advancements)
        {
            if (closureCpap < 0 || entries[closureCpap].On < day) Owe("NE-PE-09", day, DateOnly.MaxValue, null);
        }
    }

    private void Owe(string rule, DateOnly opened, DateOnly on, string? subject) =>
        due[count++] = new() { Rule = rule, Opened = opened, On = on, Subject = subject, Late = asOf > on };
}
