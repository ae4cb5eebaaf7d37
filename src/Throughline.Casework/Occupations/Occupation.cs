using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace Throughline.Casework.Occupations;

/// <summary>A kind of work of the Standard Occupational Classification: its code, for example 41-2031, and its title.</summary>
public sealed partial record Occupation(string Code, string Title)
{
    /// <summary>Whether it is a group of the highest level, for example 41-0000.</summary>
    public bool IsMajorGroup => Code.EndsWith("-0000", StringComparison.Ordinal);

    /// <summary>Whether it is one kind of work and no group: what a job or a goal is coded with.</summary>
    public bool IsDetailed => !Code.EndsWith('0');

    /// <summary>The code of its group of the highest level.</summary>
    public string MajorGroup => Code[..2] + "-0000";

    public static bool IsCode(string text) => Written().IsMatch(text);

    [GeneratedRegex(@"^[0-9]{2}-[0-9]{4}$")]
    private static partial Regex Written();
}

internal sealed class OccupationMapping : IEntityTypeConfiguration<Occupation>
{
    public void Configure(EntityTypeBuilder<Occupation> occupation)
    {
        occupation.ToTable("occupations");
        occupation.HasKey(o => o.Code);
        occupation.Ignore(o => o.IsMajorGroup);
        occupation.Ignore(o => o.IsDetailed);
        occupation.Ignore(o => o.MajorGroup);
    }
}
