namespace Throughline.Casework.Storage;

/// <summary>SQL with the values of its parameters; null has a type, so that a statement is prepared once.</summary>
internal readonly record struct Statement(string Sql, params object[] Values);
