using System.Net;
using System.Text.Json;
using System.Text;
using Throughline.Casework.Access;
using Throughline.Casework.Staff;

namespace Throughline.Tests.Web;

/// <summary>How a program calls the API.</summary>
internal static class Calling
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A program that acts for somebody by a token.</summary>
    public static async Task<HttpClient> AsProgramOf(this Site site, string who)
    {
        // A token is good for a year, and one person has few.
        var month = $"{who} {site.Clock.Now:yyyy-MM}";
        if (!site.Tokens.TryGetValue(month, out var token))
        {
            await using var scope = site.App.Services.CreateAsyncScope();
            token = site.Tokens[month] = Assert.IsType<KeepApiTokens.Made>(await scope.ServiceProvider.GetRequiredService<KeepApiTokens>().Make(await Known(scope.ServiceProvider, who), "A test", 40, Cancel)).Whole;
        }

        var program = site.Nobody();
        program.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return program;
    }

    private static async Task<Actor> Known(IServiceProvider services, string who) => (await services.GetRequiredService<CurrentAccounts>().Of(who, Cancel))!.Actor;

    /// <summary>Posts a body; a request that makes something has a key.</summary>
    public static async Task<(HttpStatusCode Status, JsonElement Body)> Sends(this HttpClient caller, string address, string body, string? key = null, params (string Name, string Value)[] headers)
    {
        var (status, answer, _) = await caller.Asks(HttpMethod.Post, address, body, key is null ? headers : [("Idempotency-Key", key), .. headers]);
        return (status, answer);
    }

    public static async Task<(HttpStatusCode Status, JsonElement Body)> Puts(this HttpClient caller, string address, string body, params (string Name, string Value)[] headers)
    {
        var (status, answer, _) = await caller.Asks(HttpMethod.Put, address, body, headers);
        return (status, answer);
    }

    /// <summary>What is read there.</summary>
    public static async Task<JsonElement> Reads(this HttpClient caller, string address)
    {
        var (status, answer, _) = await caller.Asks(HttpMethod.Get, address, null);
        Assert.True(status == HttpStatusCode.OK, $"{address}: {status} {answer}");
        return answer;
    }

    public static async Task<(HttpStatusCode Status, JsonElement Body, HttpResponseMessage Answer)> Asks(this HttpClient caller, HttpMethod method, string address, string? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        var answer = await caller.SendAsync(request, Cancel);
        return (answer.StatusCode, await Json(answer), answer);
    }

    /// <summary>The answer; nothing where it is for people.</summary>
    public static async Task<JsonElement> Json(this HttpResponseMessage answer) => answer.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true
        && await answer.Content.ReadAsStringAsync(Cancel) is { Length: > 0 } text ? JsonDocument.Parse(text).RootElement : default;

    public static string Text(this JsonElement element, string field) => element.GetProperty(field).GetString()!;

    /// <summary>The places that a problem names.</summary>
    public static string[] Places(this JsonElement problem) => [.. problem.GetProperty("errors").EnumerateObject().Select(error => error.Name)];
}
