using Throughline.Policy.Rules;

namespace Throughline.Policy.Requirements;

/// <summary>What every agency asks before an entry is recorded, by page, program, import and correction alike.</summary>
internal static class WhatIsAsked
{
    public static readonly Requirement[] All =
    [
        new("REC-01", "A closed case takes no second closure, plan, referral or job") { Through = ["page: Record", "page: Correct"] },
        new("REC-02", "A service or authorization in a closed case needs what post-employment work needs, whether it is called so or not") { Through = ["page: Record"] },
        new("REC-03", "A closure, its jobs and its money are corrected by a supervisor's decision, with a reason") { Through = ["page: Correct", "page: Decisions"] },
        new("REC-04", "A successful closure has a job that the agency supports, in every agency") { Through = ["page: Record"] },
        new("REC-05", "An authorization keeps its name and spelling, and a new one after its end takes a name of its own") { Through = ["page: Record"] },
        new("REC-06", "A payment names an authorization received by then and not canceled, and all payments together, of both kinds, do not pass it") { Through = ["page: Record"] },
        new("REC-07", "Nobody pays, accepts or decides what they authorized, sent or asked for, also by a correction") { Through = ["page: Record", "page: Correct"] },
        new("REC-08", "A job that is held is not started again") { Through = ["page: Record"] },
        new("REC-09", "A document that has a form is completed in it, by its signatures") { Through = ["page: Documents", "page: Record"] },
        new("REC-10", "A plan amendment changes something and is signed") { Through = ["page: Record"] },
        new("REC-11", "Accepted and returned are the agency's words, not a provider's") { Through = ["page: Record"] },
        new("REC-12", "A program refuses kinds of entry that it does not know") { Through = ["page: Record"] },
        new("REC-13", "A contact of substance, a concern and its answer are said in words") { Through = ["page: Record", "page: Today"] },
        new("REC-14", "Nothing happened before birth; what lies far back is asked about once") { Through = ["page: Record"] },
        new("REC-15", "What is planned or due lies on or after the day on which it is said") { Through = ["page: Record"] },
        new("REC-16", "Pay below the minimum wage of the place, very high pay, long weeks and large amounts are asked about once") { Through = ["page: Record", "page: Correct"] },
        new("REC-17", "No day of an entry lies before birth; one many years ahead is asked about once") { Through = ["page: Record"] },
        new("REC-18", "A release names to whom, what and what for, and can be revoked by its name") { Through = ["page: Record", "page: Releases"] },
        new("REC-19", "What is revoked is a release that stands") { Through = ["page: Record", "page: Releases"] },
        new("REC-20", "A service has one word: another spelling of it is refused") { Through = ["page: Record"] },
    ];
}
