using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Throughline.Casework.Storage;

namespace Throughline.Casework.Schema;

/// <summary>Names in the database are lower case with underscores, so that SQL written by hand needs no capitals.</summary>
internal static partial class SnakeCase
{
    public static void Apply(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            entity.SetTableName(Of(entity.GetTableName()!));
            foreach (var property in entity.GetProperties()) property.SetColumnName(Of(property.Name));
            foreach (var key in entity.GetKeys()) key.SetName($"pk_{entity.GetTableName()}");
            foreach (var key in entity.GetForeignKeys()) key.SetConstraintName($"fk_{entity.GetTableName()}_{Columns(key.Properties)}");
            foreach (var index in entity.GetIndexes()) index.SetDatabaseName(index.Name ?? $"ix_{entity.GetTableName()}_{Columns(index.Properties)}");
        }
    }

    public static string Of(string name) => Humps().Replace(name, "_").ToLowerInvariant();

    private static string Columns(IEnumerable<Microsoft.EntityFrameworkCore.Metadata.IMutableProperty> properties) =>
        string.Join('_', properties.Select(property => Of(property.Name)));

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Humps();
}
