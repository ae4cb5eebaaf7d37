using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Documents;

namespace Throughline.Policy.Agencies.Wisconsin;

/// <summary>What others in the same work earn and get, as the report of a job's start tells it with how it is known.</summary>
public static class CustomaryPay
{
    /// <summary>As a document tells it of a job; null for any other.</summary>
    public static string? In(Document document, string job) =>
        document is { Name: JobStartReport.Word, Action: DocumentAction.Submitted } && AfterTheJob.IsAbout(document, job) && SignedDocument.Read(document.Name, document.Data) is { } signed
            ? JobStartReport.Type.Read(signed.Answers).Customary : null;
}
