using Throughline.Policy.CaseFiles;

namespace Throughline.Casework.Entries;

/// <summary>With which provider a file is shared, and for which days.</summary>
internal static class SharedFile
{
    /// <summary>The days in which the provider that serves the person sees the file: the span that holds today, or the next one. All days where the agency's terms ask for no release.</summary>
    public static (DateOnly From, DateOnly Until)? With(CaseHeader header, CaseFile file, DateOnly today) =>
        header.Provider is not { } provider ? null
        : file.Pack.Providers is not { } terms ? (Always.First, Always.Last)
        : terms.SharedWith(file, provider, today);

    /// <summary>Whether it is shared on a day.</summary>
    public static bool On(CaseHeader header, CaseFile file, DateOnly day) => With(header, file, day) is { } days && days.From <= day && day <= days.Until;

    // Days that both databases keep.
    private static class Always
    {
        public static readonly DateOnly First = new(1900, 1, 1);
        public static readonly DateOnly Last = new(2999, 12, 31);
    }
}
