using Microsoft.AspNetCore.Mvc.ModelBinding;
using Throughline.Policy.Typed;

namespace Throughline.Ui;

/// <summary>Numbers and days as they were typed into a form; what cannot be read is told at its field.</summary>
public static class TypedFields
{
    public static decimal? ReadNumber(this ModelStateDictionary state, string field, string? typed)
    {
        var number = TypedNumber.Read(typed, out var mistake);
        if (mistake is not null) state.AddModelError(field, mistake);
        return number;
    }

    public static DateOnly? ReadDay(this ModelStateDictionary state, string field, string? typed)
    {
        var day = TypedDay.Read(typed, out var mistake);
        if (mistake is not null) state.AddModelError(field, mistake);
        return day;
    }
}
