using System.Net;
using System.Text.RegularExpressions;
using Throughline.Policy;
using Throughline.Policy.Agencies;

namespace Throughline.Bench;

/// <summary>Somebody of the staff, signed in, with their own cases.</summary>
internal sealed partial class Visitor
{
    // Words that stand on file already are asked about: each contact says something of its own.
    private static int leads;

    private readonly string id;
    private readonly string cookies;
    private readonly string token;
    private readonly Random chance;

    private Visitor(string id, string cookies, string token)
    {
        this.id = id;
        this.cookies = cookies;
        this.token = token;
        chance = new(id.Aggregate(17, (sum, letter) => unchecked((sum * 31) + letter)));
    }

    /// <summary>The numbers of the cases that this person works.</summary>
    private int[] Own { get; init; } = [];

    public static async Task<Visitor> SignIn(HttpClient http, int person, int cases)
    {
        var signedIn = await SignIn(http, Seed.PersonOf(Packs.Of("nebraska-vr")!, person));
        return new(signedIn.id, signedIn.cookies, signedIn.token) { Own = [.. Enumerable.Range(0, cases).Where(number => number % 10 < 7 && number / 10 % Seed.PeopleOf(Packs.Of("nebraska-vr")!) == person)] };
    }

    public static async Task<Visitor> SignIn(HttpClient http, string userName)
    {
        var form = await http.GetAsync("/sign-in");
        var jar = Cookies(form);
        var posted = new HttpRequestMessage(HttpMethod.Post, "/sign-in")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["UserName"] = userName, ["Password"] = Seed.Password, ["__RequestVerificationToken"] = Token(await form.Content.ReadAsStringAsync()),
            }),
        };
        posted.Headers.Add("Cookie", jar);
        var answer = await http.SendAsync(posted);
        if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"sign-in answered {answer.StatusCode}");
        jar = $"{jar}; {Cookies(answer)}";

        // The form's token belongs to who is signed in.
        var today = new HttpRequestMessage(HttpMethod.Get, "/me");
        today.Headers.Add("Cookie", jar);
        var page = await http.SendAsync(today);
        page.EnsureSuccessStatusCode();
        return new(userName, jar, Token(await page.Content.ReadAsStringAsync()));
    }

    public HttpRequestMessage Today() => Get("/today");

    public HttpRequestMessage CaseList() => Get("/cases");

    public HttpRequestMessage Case() => Get($"/cases/{Number(OneOf(Own))}");

    public HttpRequestMessage Search() => Get($"/find?q={Beginning()}");

    public HttpRequestMessage LogContact()
    {
        var post = new HttpRequestMessage(HttpMethod.Post, "/today")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["Log.Case"] = Number(OneOf(Own)), ["Log.With"] = "client", ["Log.How"] = "phone", ["Log.Happened"] = $"Went over job lead {Interlocked.Increment(ref leads)}.", ["Log.Was"] = "contact",
                ["Log.IdempotencyKey"] = Guid.NewGuid().ToString("n"), ["__RequestVerificationToken"] = token,
            }),
        };
        post.Headers.Add("Cookie", cookies);
        return post;
    }

    public HttpRequestMessage BareQuery() => new(HttpMethod.Get, $"/bare/query/{Number(OneOf(Own))}");

    public HttpRequestMessage BareToday() => new(HttpMethod.Get, $"/bare/today/{id}");

    public HttpRequestMessage BareCaseList() => new(HttpMethod.Get, $"/bare/cases/{id}");

    public HttpRequestMessage BareCase() => new(HttpMethod.Get, $"/bare/case/{Number(OneOf(Own))}");

    public HttpRequestMessage BareSearch() => new(HttpMethod.Get, $"/bare/find/{id}?q={Beginning()}");

    public static HttpRequestMessage BareInsert() => new(HttpMethod.Post, "/bare/insert");

    // Of many: a beginning that one person alone has leads straight to the case.
    private string Beginning() => Names.Of(OneOf(Own))[..3];

    private static string Number(int number) => $"NE-{number:000000}";

    private int OneOf(int[] numbers)
    {
        lock (chance) return numbers[chance.Next(numbers.Length)];
    }

    public HttpRequestMessage Get(string path)
    {
        var get = new HttpRequestMessage(HttpMethod.Get, path);
        get.Headers.Add("Cookie", cookies);
        return get;
    }

    private static string Cookies(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var set) ? string.Join("; ", set.Select(cookie => cookie.Split(';')[0])) : "";

    private static string Token(string page) => WebUtility.HtmlDecode(TokenField().Match(page).Groups[1].Value);

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]+)""")]
    private static partial Regex TokenField();
}
