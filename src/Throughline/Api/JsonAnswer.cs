using System.Buffers;
using System.Text.Json;
using Throughline.Policy.Reading;

namespace Throughline.Api;

/// <summary>An answer written field by field, as the contract orders them.</summary>
internal sealed class JsonAnswer(int status, Action<IBufferWriter<byte>> write) : IResult
{
    public static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web) { Encoder = CaseWriter.Options.Encoder };

    public static JsonAnswer Of<T>(int status, T what) where T : class => Of(status, json => JsonSerializer.Serialize(json, what, Plain));

    public static JsonAnswer Ok<T>(T what) where T : class => Of(StatusCodes.Status200OK, what);

    public static JsonAnswer Of(int status, Action<Utf8JsonWriter> write) => new(status, bytes =>
    {
        using var json = new Utf8JsonWriter(bytes, CaseWriter.Options);
        write(json);
    });

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var bytes = new ArrayBufferWriter<byte>(4096);
        write(bytes);
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = bytes.WrittenCount;
        response.Headers.CacheControl = "no-store";
        await response.Body.WriteAsync(bytes.WrittenMemory, httpContext.RequestAborted);
    }
}
