using Throughline.Policy.CaseFiles.Entries;

namespace Throughline.Pages.Today;

/// <summary>The contact form under a row; what was typed stays when it could not be saved.</summary>
public sealed record LogForm(string Case, string Name, Party With, DateOnly Today, ContactLog? Typed)
{
    /// <summary>Its fields as they follow.</summary>
    public static readonly string[] Fields = ["Log.How", "Log.Happened", "Log.On"];

    /// <summary>Ids of the form's fields begin with this.</summary>
    public string Id => Typed is null ? $"log{Part}" : "Log";

    public static readonly (Mode Mode, string Label)[] Ways =
    [
        (Mode.Phone, "Phone"), (Mode.Text, "Text"), (Mode.Email, "E-mail"), (Mode.Virtual, "Video"), (Mode.InPerson, "In person"), (Mode.Letter, "Letter"),
    ];

    /// <summary>Tells several forms of one page apart.</summary>
    public int Part { get; init; }

    /// <summary>Somebody asked for the form: they go on typing in it.</summary>
    public bool HasFocus { get; init; }

    /// <summary>Where it is sent: the page that shows it.</summary>
    public string Action { get; init; } = "/today";

    public string IdempotencyKey { get; } = Typed?.IdempotencyKey ?? Guid.NewGuid().ToString("n");
}
