namespace Throughline.Tests.House;

/// <summary>The repository's own files, as they stand in the folder that the tests were built from.</summary>
internal static class Sources
{
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", "uswds", ".git", ".data", "results"];

    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>Files below a folder of the repository, by their endings, with paths as the repository writes them.</summary>
    public static IEnumerable<(string Path, string Text)> Of(string folder, params string[] endings) =>
        In(Path.Combine(Root, folder)).Where(file => endings.Contains(Path.GetExtension(file))).Select(file => (Path.GetRelativePath(Root, file), File.ReadAllText(file)));

    /// <summary>Everything that is written in C#, Razor, CSS or JavaScript.</summary>
    public static (string Path, string Text)[] Code { get; } = [.. new[] { "src", "tests", "bench" }.SelectMany(folder => Of(folder, ".cs", ".cshtml", ".css", ".scss", ".js"))];

    public static IEnumerable<(string Path, string Text)> OurProgram => Code.Where(file => file.Path.StartsWith("src", StringComparison.Ordinal));

    private static IEnumerable<string> In(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        return Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder).Where(each => !NotOurs.Contains(Path.GetFileName(each))).SelectMany(In));
    }

    private static string Above(string folder) => File.Exists(Path.Combine(folder, "Throughline.slnx")) ? folder : Above(Path.GetDirectoryName(folder)!);
}
