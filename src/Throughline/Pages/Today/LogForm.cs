using Throughline.Policy;

namespace Throughline.Pages.Today;

/// <summary>The contact form under a row; what was typed stays when it could not be saved.</summary>
public sealed record LogForm(string Case, string Name, Party With, DateOnly Today, ContactLog? Typed)
{
    /// <summary>Ids of the form's fields begin with this.</summary>
    public string Id { get; } = Typed is null ? $"c{Math.Abs(HashCode.Combine(Case, With)):x}" : "Log";

    public static readonly (Mode Mode, string Label)[] Ways =
    [
        (Mode.Phone, "Phone"), (Mode.Text, "Text"), (Mode.Email, "E-mail"), (Mode.Virtual, "Video"), (Mode.InPerson, "In person"), (Mode.Letter, "Letter"),
    ];

    public string Submission { get; } = Typed?.Submission ?? Guid.NewGuid().ToString("n");
}
