using Throughline.Casework.Cases;
using Throughline.Casework.Documents;
using Throughline.Policy.Agencies.Iowa;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Ui.EntryForms;

namespace Throughline.Pages.Iowa;

/// <summary>How far somebody who is back has come, and the page that goes on.</summary>
public sealed record AfterClosure(string Says, IReadOnlyList<(string Words, string Page)> Ways)
{
    /// <summary>Null where the case is open.</summary>
    public static AfterClosure? Of(CaseOnFile of, CaseView facts)
    {
        var standing = facts.Entries.ToList();
        if (!standing.Exists(entry => entry is Closed)) return null;
        if (!standing.Exists(entry => entry is Closed { Outcome: ClosureOutcome.Successful })) return new("Closed, and not as 26-0: the way back is a new application.", [("This person is back", "returning")]);
        var status = of.Evaluation.Status.Code;
        if (status == StatusTable.PostEmployment.Code)
        {
            IReadOnlyList<(string, string)> plan = SignedVersions.In(of).LastOrDefault(version => version.Type == Ipe2.Type && version.State != VersionState.TakenBack) is { } signed
                ? [("The plan, beside the closed one", $"documents/signed/{signed.Entry.Seq}")] : [];
            return new("Services under the plan that was signed.", [.. plan, ("Search for comparable benefits", $"documents/{BenefitSearch.Type.Key}"), ("End post-employment services", "post-employment-end"), ("Exceptions to policy", "exceptions"), ("The conversation", "returning"), ("Closed file", "closed-file")]);
        }

        return (Returning.Latest(standing), FileRequest.Latest(standing)) switch
        {
            (null, _) => new("Nobody has asked for anything since the closure.", [("This person is back", "returning")]),
            ({ Determination.Outcome: DeterminationOutcome.PostEmployment }, _) => new("Post-employment services are determined; nothing is given before the plan is signed.", [("Write the plan (IPE-2)", $"documents/{Ipe2.Type.Key}"), ("Closed file", "closed-file")]),
            ({ Determination: not null }, _) => new("Determined.", [("See the determination", "returning"), ("Closed file", "closed-file")]),
            (_, null) => new("The conversation is open; the closed file has not been asked for.", [("Go on with the conversation", "returning"), ("Ask for the closed file", "closed-file")]),
            (_, { State: FileRequestState.Unavailable }) => new("The closed file is no longer available: the person applies anew.", [("Reapply, or go on with the conversation", "returning")]),
            _ => new("The conversation is open.", [("Go on with the conversation", "returning"), ("Closed file", "closed-file")]),
        };
    }
}
