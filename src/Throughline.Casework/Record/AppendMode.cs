namespace Throughline.Casework.Record;

public enum AppendMode
{
    /// <summary>What policy refuses is refused.</summary>
    Normal,

    /// <summary>A file from elsewhere: it happened, so it is recorded, and what policy would have refused is listed.</summary>
    Legacy,
}
