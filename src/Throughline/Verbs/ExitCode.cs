namespace Throughline.Verbs;

/// <summary>How the program ends: a script reads it.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    public const int OurMistake = 1;

    /// <summary>What was given cannot be used.</summary>
    public const int NotUsable = 2;
}
