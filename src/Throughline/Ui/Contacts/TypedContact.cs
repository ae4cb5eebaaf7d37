using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading.Json;
using Throughline.Policy.Reading;
using Throughline.Policy.Typed;
using Throughline.Ui.EntryForms;

namespace Throughline.Ui.Contacts;

/// <summary>What the contact form asks, wherever it stands: under a row, on a case, for a group. Read by the contract's own reader.</summary>
public class TypedContact
{
    public string? On { get; set; }

    public string? How { get; set; }

    public string? Happened { get; set; }

    /// <summary>Further fields of a contact that the short form asks, too, by their names in the contract.</summary>
    public Dictionary<string, string[]> More { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Names the form, so that sending it twice records it once.</summary>
    public string? IdempotencyKey { get; set; }

    /// <summary>The fields that the short form asks besides how, what and when.</summary>
    public static IReadOnlyList<RecordedField> Further { get; } = [.. Recordings.Of(Kind.Contact)!.Fields.Where(field => field.Brief)];

    /// <summary>The day and the words; null when one is missing, which stands at its field then.</summary>
    protected (DateOnly On, string Note)? ReadBasics(string form, DateOnly today, ModelStateDictionary state)
    {
        var day = TypedDay.Read(On, out var mistake);
        if (mistake is not null) state.AddModelError(form + ".On", mistake);
        if (string.IsNullOrWhiteSpace(Happened)) state.AddModelError(form + ".Happened", "Say in a few words what happened.");
        return string.IsNullOrWhiteSpace(Happened) || mistake is not null ? null
            : (day ?? today, Happened.Trim());
    }

    /// <summary>The contact; null when something is missing, which stands at its field then.</summary>
    protected Contact? ReadContact(string form, string? with, DateOnly today, ModelStateDictionary state)
    {
        var basics = ReadBasics(form, today, state);
        if (!Vocabulary<Mode>.Read(How ?? "", out _)) state.AddModelError(form + ".How", "Choose how you were in touch.");
        if (!Vocabulary<Party>.Read(with ?? "", out _)) state.AddModelError(form + ".With", "Choose with whom.");
        var json = new JsonObject { ["kind"] = Kind.Contact.JsonName(), ["on"] = $"{basics?.On:yyyy-MM-dd}", ["with"] = with, ["mode"] = How, ["note"] = basics?.Note };
        foreach (var field in Further)
        {
            var value = FormValues.Of(field, More.GetValueOrDefault(field.Name) ?? [], out var mistake);
            if (mistake is not null) state.AddModelError(NameOf(form, field.Name), mistake);
            if (value is not null) json[field.Name] = value;
        }

        if (!state.IsValid) return null;
        var defects = new List<Defect>();
        var entry = new CaseReader().ReadEntry(Encoding.UTF8.GetBytes(json.ToJsonString()), defects);
        foreach (var defect in defects) state.AddModelError(NameOf(form, defect.Place.Split('.', '[')[0]), Wording.Sentence(defect.Message));
        return entry as Contact;
    }

    /// <summary>The name on the form of a field of the contract.</summary>
    public static string NameOf(string form, string field) => form + field switch
    {
        "on" => ".On",
        "mode" => ".How",
        "note" or "" => ".Happened",
        "with" => ".With",
        _ => $".More[{field}]",
    };
}
