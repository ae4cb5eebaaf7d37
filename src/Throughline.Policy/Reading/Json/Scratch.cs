namespace Throughline.Policy.Reading.Json;

/// <summary>What a reader keeps from one text to the next, and what it learns about the present one.</summary>
internal sealed class Scratch(Form[] forms)
{
    private const int MostDefects = 1000;
    private List<Defect> defects = [];
    private int left;
    private int unsaid;

    /// <summary>How each kind of entry is read, by the kind's number.</summary>
    public Form[] Forms => forms;

    public Tape Tape { get; } = new();

    public RecurringText Texts { get; } = new();

    public Ids Ids { get; } = new();

    /// <summary>When set, nothing is read: the names that a form asks for are written down, for a defect to say them.</summary>
    public List<string>? Names { get; set; }

    public bool Defective => left < MostDefects;

    public void Begin(List<Defect> into)
    {
        defects = into;
        left = MostDefects;
        unsaid = 0;
        Ids.Forget();
    }

    public void Add(string place, string message, int line)
    {
        if (Names is not null) return;
        if (left-- > 0) defects.Add(new(place, message) { Line = line });
        else unsaid++;
    }

    /// <summary>Whether the text was read without a defect.</summary>
    public bool End()
    {
        if (unsaid > 0) defects.Add(new("", $"{unsaid:N0} more defects, not listed"));
        return !Defective;
    }
}
