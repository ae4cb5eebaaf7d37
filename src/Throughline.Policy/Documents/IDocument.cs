namespace Throughline.Policy.Documents;

/// <summary>The record of a document: its properties are the sections, and what else is asked of it is a value that the compiler checks.</summary>
public interface IDocument<TSelf> where TSelf : class, IDocument<TSelf>
{
    /// <summary>What it is called, who signs it, when it is needed, what it asks of the file and what recording it puts there.</summary>
    static abstract DocumentOf<TSelf> Type { get; }
}
