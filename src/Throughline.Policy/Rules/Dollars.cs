using System.Globalization;

namespace Throughline.Policy.Rules;

/// <summary>Amounts of money in reasons.</summary>
internal static class Dollars
{
    /// <summary>$1,250.00</summary>
    public static string Said(decimal dollars) => dollars.ToString("'$'#,##0.00", CultureInfo.InvariantCulture);
}
