using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Employers;

/// <summary>The occasions on which an employer contact is recorded.</summary>
public enum EmployerOccasion
{
    [Word("direct-placement")] DirectPlacement,
    [Word("job-lead")] JobLead,
    [Word("open-to-worksite-activity")] OpenToWorksiteActivity,
    [Word("training-provided")] TrainingProvided,
    [Word("new-information")] NewInformation,
    [Word("conversation")] Conversation,
}
