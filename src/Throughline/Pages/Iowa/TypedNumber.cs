using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Throughline.Pages.Iowa;

/// <summary>A number as it is typed: no spelling changes its value in silence.</summary>
internal static class TypedNumber
{
    public static decimal? Read(string field, string? text, ModelStateDictionary state)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (decimal.TryParse(text.Replace("$", "", StringComparison.Ordinal).Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return number;
        state.AddModelError(field, $"'{text}' is not an amount. Write it with a point before the cents, for example 480.00.");
        return null;
    }

    public static string? Write(decimal? number) => number?.ToString("0.00", CultureInfo.InvariantCulture);
}
