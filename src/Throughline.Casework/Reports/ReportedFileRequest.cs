using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Throughline.Casework.Storage;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Casework.Reports;

/// <summary>A request for the file of a closed case, as the case tells it now: what the office that keeps the files sees of it.</summary>
public sealed record ReportedFileRequest
{
    public required string Agency { get; init; }
    public required string Case { get; init; }

    /// <summary>1 for the first request, in reading order.</summary>
    public required int Nth { get; init; }
    public required DateOnly Asked { get; init; }
    public required FileRequestState State { get; init; }
    public required DateOnly Since { get; init; }

    /// <summary>Which file, where it is another than the case's own.</summary>
    public string? File { get; init; }
    public string? Format { get; init; }

    /// <summary>What it is for; never why.</summary>
    public string? Purpose { get; init; }
    public DateOnly? Until { get; init; }

    /// <summary>What the office last said of it.</summary>
    public string? Said { get; init; }
    public string? Disposition { get; init; }
    public required bool IsBack { get; init; }

    internal static IReadOnlyList<ReportedFileRequest> Of(string agency, string number, IEnumerable<Entry> standing) =>
    [
        .. FileRequest.Of(standing).Select((request, at) => new ReportedFileRequest
        {
            Agency = agency, Case = number, Nth = at + 1, Asked = request.Asked, State = request.State, Since = request.Since, File = request.File, Format = request.Format?.JsonName(), Purpose = request.Purpose?.JsonName(),
            Until = request.Until, Said = request.IsUnanswered || request.State == FileRequestState.Sent ? request.Said : null, Disposition = request.Disposition?.JsonName(), IsBack = request.IsBack,
        }),
    ];
}

internal sealed class FileRequestMapping : IEntityTypeConfiguration<ReportedFileRequest>
{
    public void Configure(EntityTypeBuilder<ReportedFileRequest> request)
    {
        request.ToTable("file_requests");
        request.HasKey(r => new { r.Agency, r.Case, r.Nth });
        request.Property(r => r.State).HasConversion(state => state.JsonName(), word => StoredWord.Read<FileRequestState>(word));
        request.HasIndex(r => new { r.Agency, r.State, r.Asked });
    }
}
