using System.Globalization;
using Throughline.Ui;

namespace Throughline.Pages.Caseload;

/// <summary>What somebody asked of the list, as its address says it.</summary>
public sealed record Asked
{
    public string? Q { get; init; }

    /// <summary>A member of staff; "all" for everybody within reach; nothing said is oneself, for whom works cases.</summary>
    public string? Staff { get; init; }

    /// <summary>Whom what is due waits for; the numbers of a team lead here.</summary>
    public string? Owes { get; init; }
    public string? Status { get; init; }
    public string? Rule { get; init; }
    public bool Overdue { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? Due { get; init; }

    /// <summary>With a contact on or after this day.</summary>
    public DateOnly? Heard { get; init; }

    /// <summary>Without a contact on or after this day.</summary>
    public DateOnly? Silent { get; init; }

    /// <summary>Not closed.</summary>
    public bool Active { get; init; }

    /// <summary>"name" orders by family name; otherwise the most urgent come first.</summary>
    public string? By { get; init; }
    public int P { get; init; } = 1;

    public bool IsNarrowed => Q is not null || Status is not null || Rule is not null || Overdue || Due is not null || Owes is not null || Heard is not null || Silent is not null || Active;

    /// <summary>What narrows the list besides the fields of its form.</summary>
    public IEnumerable<(string Name, string Value)> Kept
    {
        get
        {
            if (Status is not null) yield return ("status", Status);
            if (Rule is not null) yield return ("rule", Rule);
            if (Heard is { } heard) yield return ("heard", heard.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (Silent is { } silent) yield return ("silent", silent.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (Active) yield return ("active", "true");
            if (By is not null) yield return ("by", By);
        }
    }

    public string Address
    {
        get
        {
            var said = new List<string>();
            Say("q", Q);
            Say("staff", Staff);
            if (Owes is not null) said.Add("owes=" + Uri.EscapeDataString(Owes));
            Say("status", Status);
            Say("rule", Rule);
            if (Overdue) said.Add("overdue=true");
            Say("from", From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Say("due", Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Say("heard", Heard?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Say("silent", Silent?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (Active) said.Add("active=true");
            Say("by", By);
            if (P > 1) said.Add($"p={P}");
            return said.Count == 0 ? Links.Caseload : $"{Links.Caseload}?" + string.Join('&', said);

            void Say(string name, string? value)
            {
                if (!string.IsNullOrEmpty(value)) said.Add($"{name}={Uri.EscapeDataString(value)}");
            }
        }
    }
}
