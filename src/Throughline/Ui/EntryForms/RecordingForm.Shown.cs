using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Throughline.Ui.EntryForms;

/// <summary>Which fields a form shows, and in which order.</summary>
public sealed partial class RecordingForm
{
    public static RecordedField DayField { get; } = new("on", "Day it happened", Control.Day);

    public RecordedField NoteField => new("note", recording.NoteLabel, Control.LongText) { Optional = true };

    /// <summary>What the form knows already and sends along.</summary>
    public IEnumerable<RecordedField> Given => recording.Fields.Where(each => each is { Aside: false, Fixed: not null });

    /// <summary>The fields to fill in; left out is what the file does not ask for, and an optional list with nothing to choose from.</summary>
    public IEnumerable<RecordedField> Asked => recording.Fields.Where(each => each is { Aside: false, Fixed: null }
        && (each.AskedWhen is not { } asked || asked(facts) || this[each.Name].Length > 0)
        && (!each.Optional || each.Control != Control.Select || Offered(each).Count > 0));

    /// <summary>What an entry holds besides what its short form asks.</summary>
    public IReadOnlyList<RecordedField> Aside => [.. recording.Fields.Where(each => each.Aside)];

    public string AsideWords => $"Also on record: {string.Join(", ", Aside.Select(each => each.Label.TrimEnd('?').ToLowerInvariant()))}";

    public bool HasWrongAside(ModelStateDictionary state) => Aside.Any(each => state.TryGetValue(each.Name, out var said) && said.Errors.Count > 0);
}
