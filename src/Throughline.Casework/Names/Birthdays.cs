namespace Throughline.Casework.Names;

/// <summary>How two birthdays compare: the slips that people make when they type one.</summary>
internal enum BirthdayAgreement
{
    Different,
    Unknown,

    /// <summary>One of year, month and day differs, or month and day changed places.</summary>
    Near,
    Same,
}

internal static class Birthdays
{
    public static BirthdayAgreement Compare(DateOnly? one, DateOnly? other)
    {
        if (one is not { } first || other is not { } second) return BirthdayAgreement.Unknown;
        if (first == second) return BirthdayAgreement.Same;
        var alike = (first.Year == second.Year ? 1 : 0) + (first.Month == second.Month ? 1 : 0) + (first.Day == second.Day ? 1 : 0);
        var isTurned = first.Year == second.Year && first.Month == second.Day && first.Day == second.Month;
        return alike == 2 || isTurned ? BirthdayAgreement.Near : BirthdayAgreement.Different;
    }

    /// <summary>The days for which a birthday may have been mistyped.</summary>
    public static IReadOnlySet<DateOnly> Near(DateOnly born)
    {
        var near = new HashSet<DateOnly>();
        // Any year: a person is written down with this year's, or with a century's too many.
        for (var year = born.Year - 100; year <= born.Year + 100; year++) Add(year, born.Month, born.Day);
        for (var month = 1; month <= 12; month++) Add(born.Year, month, born.Day);
        for (var day = 1; day <= 31; day++) Add(born.Year, born.Month, day);
        Add(born.Year, born.Day, born.Month);
        near.Remove(born);
        return near;

        void Add(int year, int month, int day)
        {
            if (year is >= 1880 and <= 2999 && month <= 12 && day <= DateTime.DaysInMonth(year, month)) near.Add(new(year, month, day));
        }
    }
}
