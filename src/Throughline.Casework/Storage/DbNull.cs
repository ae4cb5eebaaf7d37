namespace Throughline.Casework.Storage;

/// <summary>A missing value of a type.</summary>
internal sealed class DbNull
{
    private DbNull(Type type) => Type = type;

    public Type Type { get; }

    private static readonly DbNull Text = new(typeof(string));
    private static readonly DbNull Day = new(typeof(DateOnly));
    private static readonly DbNull Bytes = new(typeof(byte[]));
    private static readonly DbNull Number = new(typeof(int));

    public static object Or(string? text) => (object?)text ?? Text;

    public static object Or(DateOnly? day) => (object?)day ?? Day;

    public static object Or(byte[]? bytes) => (object?)bytes ?? Bytes;

    public static object Or(int? number) => (object?)number ?? Number;
}
