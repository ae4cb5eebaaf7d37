using System.Text.Json;
using System.Text.Json.Serialization;

namespace Throughline.Casework.Register;

/// <summary>A kept provider as text.</summary>
internal static class ProviderText
{
    private static readonly JsonSerializerOptions Form = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static string Write(KeptProvider provider) => JsonSerializer.Serialize(provider, Form);

    public static KeptProvider Read(string body) => JsonSerializer.Deserialize<KeptProvider>(body, Form) ?? throw new InvalidDataException("A provider of the register cannot be read");
}
