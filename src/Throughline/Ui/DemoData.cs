namespace Throughline.Ui;

/// <summary>Whether this database holds invented people.</summary>
public static class DemoData
{
    public static bool IsShown { get; set; }
}
