using System.Globalization;

namespace Throughline.Policy.Dates;

public enum Unit
{
    Days,
    BusinessDays,
    Months,
}

/// <summary>A length of time as policy states it: 7 days, 1 business day, 12 months.</summary>
public readonly record struct Period(int Count, Unit Unit)
{
    public override string ToString() => (Count, Unit) switch
    {
        (1, Unit.Days) => "1 day",
        (_, Unit.Days) => $"{Count} days",
        (1, Unit.BusinessDays) => "1 business day",
        (_, Unit.BusinessDays) => $"{Count} business days",
        (1, _) => "1 month",
        _ => $"{Count} months",
    };

    /// <summary>Reads "10 days", "1 business day", "12 months".</summary>
    public static bool TryParse(string text, out Period period)
    {
        period = default;
        var parts = text.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > 3650) return false;
        Unit? unit = parts[1] switch
        {
            "day" or "days" => Unit.Days,
            "business day" or "business days" => Unit.BusinessDays,
            "month" or "months" => Unit.Months,
            _ => null,
        };
        if (unit is null) return false;
        period = new(count, unit.Value);
        return true;
    }
}

/// <summary>Periods written as policy says them: 7.Days, 1.BusinessDay, 12.Months.</summary>
public static class PeriodExtensions
{
    extension(int count)
    {
        public Period Days => new(count, Unit.Days);
        public Period BusinessDay => new(count, Unit.BusinessDays);
        public Period BusinessDays => new(count, Unit.BusinessDays);
        public Period Month => new(count, Unit.Months);
        public Period Months => new(count, Unit.Months);
    }
}
