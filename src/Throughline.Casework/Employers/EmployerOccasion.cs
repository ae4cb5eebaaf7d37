using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Employers;

/// <summary>The occasions on which an employer contact is recorded.</summary>
public enum EmployerOccasion
{
    [JsonName("direct-placement")] DirectPlacement,
    [JsonName("job-lead")] JobLead,
    [JsonName("open-to-worksite-activity")] OpenToWorksiteActivity,
    [JsonName("training-provided")] TrainingProvided,
    [JsonName("new-information")] NewInformation,
    [JsonName("conversation")] Conversation,
}
