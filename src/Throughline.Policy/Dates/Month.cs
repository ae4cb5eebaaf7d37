namespace Throughline.Policy.Dates;

/// <summary>A calendar month, written yyyy-MM.</summary>
public readonly record struct Month(int Year, int Number) : IComparable<Month>
{
    public DateOnly First => new(Year, Number, 1);

    public DateOnly Last => new(Year, Number, DateTime.DaysInMonth(Year, Number));

    public static Month Of(DateOnly day)
    {
        var (year, month, _) = day;
        return new(year, month);
    }

    public Month Next => Number == 12 ? new(Year + 1, 1) : new(Year, Number + 1);

    public int CompareTo(Month other) => (Year, Number).CompareTo((other.Year, other.Number));

    public override string ToString() => $"{Year:0000}-{Number:00}";

    public static bool operator <(Month left, Month right) => left.CompareTo(right) < 0;
    public static bool operator >(Month left, Month right) => left.CompareTo(right) > 0;
    public static bool operator <=(Month left, Month right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Month left, Month right) => left.CompareTo(right) >= 0;
}
