using System.CommandLine;

namespace Throughline.Verbs;

/// <summary>A verb of the program: one line for the list of verbs, and the rest that its own help tells.</summary>
internal sealed class Verb(string name, string summary, string details) : Command(name, summary)
{
    public string Details { get; } = details;
}
