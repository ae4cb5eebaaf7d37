using Microsoft.AspNetCore.Mvc.ModelBinding;
using Throughline.Policy.Agencies;
using Throughline.Policy.CaseFiles;
using Throughline.Policy.CaseFiles.Entries;
using Throughline.Policy.Reading;
using Throughline.Policy.Typed;
using Throughline.Ui.EntryForms;

namespace Throughline.Ui.Contacts;

/// <summary>The one contact form: under a row of Today, on a case, and, by its fields alone, for a group. What was typed stays when it could not be saved.</summary>
public sealed class ContactForm
{
    /// <summary>The fields of a form as they follow on it, for the summary of what is wrong.</summary>
    public static readonly string[] Fields = ["Log.How", "Log.Happened", .. TypedContact.Further.Select(field => TypedContact.NameOf("Log", field.Name)), "Log.On"];

    private static readonly (Mode Mode, string Label)[] EveryWay =
    [
        (Mode.Phone, "Phone"), (Mode.Text, "Text"), (Mode.Email, "E-mail"), (Mode.Virtual, "Video"), (Mode.InPerson, "In person"), (Mode.Letter, "Letter"),
    ];

    /// <summary>One way of being in touch, as it stands on the form.</summary>
    public sealed record Way(string Id, string Value, string Label, bool IsChosen, bool HasFocus);

    private readonly TypedContact? typed;
    private readonly ModelStateDictionary? state;

    private ContactForm(string name, TypedContact? typed, ModelStateDictionary? state, Pack pack, DateOnly today)
    {
        (Name, this.typed, this.state, Today) = (name, typed, state, today);
        More = new(Recordings.Of(Kind.Contact)!, CaseView.Of(new CaseFile(pack, "", null, null, []), today));
        foreach (var (field, values) in typed?.More ?? []) More.Set(field, values);
    }

    /// <summary>The form for one person, as somebody opens it.</summary>
    public static ContactForm For(string number, string person, Party with, Pack pack, DateOnly today, string action, bool focus) =>
        new(ContactLog.Name, null, null, pack, today) { Case = number, Person = person, With = with.JsonName(), Id = $"log-{with.JsonName()}", Action = action, HasFocus = focus };

    /// <summary>The form for one person, as it was sent and could not be saved.</summary>
    public static ContactForm Again(ContactLog log, string person, ModelStateDictionary state, Pack pack, DateOnly today, string action) =>
        new(ContactLog.Name, log, state, pack, today) { Case = log.Case ?? "", Person = person, With = log.With ?? "client", Id = "Log", Action = action };

    /// <summary>The fields of a session with several, in the ways in which several meet.</summary>
    public static ContactForm OfSession(string name, TypedContact session, ModelStateDictionary state, Pack pack, DateOnly today) =>
        new(name, session, state, pack, today) { Id = name, Ways = [(Mode.InPerson, "In person"), (Mode.Virtual, "Video"), (Mode.Phone, "Phone")], Hint = "Goes into every file. Use no names.", By = "" };

    /// <summary>Names of the form's fields begin with this.</summary>
    public string Name { get; }

    /// <summary>Ids of the form's fields begin with this.</summary>
    public required string Id { get; init; }

    public DateOnly Today { get; }

    public string Case { get; init; } = "";

    public string Person { get; init; } = "";

    public string With { get; init; } = "";

    /// <summary>Where it is sent: the page that shows it.</summary>
    public string Action { get; init; } = "";

    /// <summary>Somebody asked for the form: they go on typing in it.</summary>
    public bool HasFocus { get; init; }

    public string? Hint { get; private init; }

    public (Mode Mode, string Label)[] Ways { private get; init; } = EveryWay;

    private string By { get; init; } = ", by you";

    public string IdempotencyKey => field ??= typed?.IdempotencyKey ?? Guid.NewGuid().ToString("n");

    /// <summary>Something of it is unlikely, and was asked: sent again, it is meant.</summary>
    public bool IsAskedOnce => typed is ContactLog { IsAskedOnce: true };

    /// <summary>What a reader hears of the form.</summary>
    public string Label => With == Party.Employer.JsonName() ? $"Log employer contact: {Person}" : $"Log contact: {Person}";

    public string? Happened => typed?.Happened;

    public string Day => string.IsNullOrWhiteSpace(typed?.On) ? Today.ToString("yyyy-MM-dd") : typed.On;

    public string DayLine => $"{(TypedDay.Read(Day, out _) is { } day ? Wording.Short(day, Today) : Day)}{By}. Change the day";

    public bool ShowsDay => Wrong("On") is not null || Day != Today.ToString("yyyy-MM-dd");

    /// <summary>Fields that the form asks besides, by the same fields as every other form.</summary>
    public RecordingForm More { get; }

    public IEnumerable<Way> Modes => Ways.Select((way, at) =>
        new Way(at == 0 ? $"{Id}_How" : $"{Id}_How{at}", way.Mode.JsonName(), way.Label, typed?.How == way.Mode.JsonName(), HasFocus && at == 0));

    /// <summary>What is wrong with a field.</summary>
    public string? Wrong(string field) =>
        state is not null && state.TryGetValue($"{Name}.{field}", out var found) && found.Errors.Count > 0 ? found.Errors[0].ErrorMessage : null;
}
