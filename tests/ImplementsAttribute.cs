namespace Throughline.Tests;

/// <summary>The duty of the requirements that a class of tests holds the program to.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class ImplementsAttribute(string id) : Attribute
{
    public string Id { get; } = id;
}
