using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Policy.Agencies.Kansas;

/// <summary>How often the participant was reached by a way at a part of the day: counted from the file, a proposal and never automatic.</summary>
public sealed record WhatWorked(Channel Channel, string? When, int Reached, int Tried)
{
    private const int Enough = 3;

    /// <summary>Whether it is tried enough, and in vain, to propose something else.</summary>
    public bool IsInVain => Tried >= Enough && Reached * 3 <= Tried;

    /// <summary>Whether it is tried enough, and answered, to propose more of it.</summary>
    public bool IsAnswered => Tried >= Enough && Reached * 3 >= Tried * 2;

    /// <summary>What was answered most first.</summary>
    public static IReadOnlyList<WhatWorked> Of(ContactMatrix matrix) =>
    [
        .. matrix.Cells.Where(cell => cell.Mark is ContactMark.Reached or ContactMark.TriedInVain)
            .GroupBy(cell => (cell.Channel, When: TimeOfDay.Read(cell.Plan?.Time) is { } time ? TimeOfDay.Part(time) : null))
            .Select(each => new WhatWorked(each.Key.Channel, each.Key.When, each.Count(cell => cell.Mark == ContactMark.Reached), each.Count()))
            .OrderByDescending(each => (double)each.Reached / each.Tried).ThenByDescending(each => each.Tried),
    ];
}
