using Throughline.Casework.Schema;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Throughline.Casework.Storage;
using Throughline.Composition;

namespace Throughline.Tests.Web;

/// <summary>The program behind a real nginx with TLS, as the sample in deploy/ sets it up.</summary>
public sealed class Behind_a_proxy : IAsyncLifetime
{
    private const string Host = "casework.example.gov";

    private readonly string folder = Directory.CreateTempSubdirectory("throughline-proxy-").FullName;
    private readonly (int Plain, int Tls) ports = (FreePort(), FreePort());
    private string? ours;
    private WebApplication app = null!;
    private Process nginx = null!;

    public async ValueTask InitializeAsync()
    {
        app = WebApp.Build([], builder =>
        {
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Configuration["Https"] = "true";
            builder.Configuration["Hosts"] = Host;
            builder.Configuration["Throughline:Sqlite"] = Path.Combine(folder, "record.db");
        });
        await using (var scope = app.Services.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredService<MigrateDatabase>().Handle(TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        await People.MoveIn(app.Services);
        StartNginx(new Uri(app.Urls.First()).Port);
        await Listens(ports.Tls);
    }

    public async ValueTask DisposeAsync()
    {
        if (!nginx.HasExited) nginx.Kill(entireProcessTree: true);
        await nginx.WaitForExitAsync(TestContext.Current.CancellationToken);
        nginx.Dispose();
        await app.StopAsync(TestContext.Current.CancellationToken);
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Somebody_signs_in_over_TLS_with_cookies_that_no_plain_connection_is_sent()
    {
        using var visitor = Visitor();

        using var form = await visitor.GetAsync("/sign-in", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, form.StatusCode);
        Assert.Contains("max-age=", form.Headers.GetValues("Strict-Transport-Security").Single(), StringComparison.Ordinal);
        using var answer = await visitor.PostAsync("/sign-in", new FormUrlEncodedContent(
        [
            new("UserName", "howard"), new("Password", People.Password), new("__RequestVerificationToken", Site.Token(await form.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))),
        ]), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), each => each.StartsWith("__Host-throughline=", StringComparison.Ordinal));
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        using var today = await visitor.GetAsync("/today", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, today.StatusCode);
    }

    [Fact]
    public async Task Who_asks_in_plain_is_sent_on_to_TLS()
    {
        using var visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{ports.Plain}/today");
        request.Headers.Host = Host;
        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.StatusCode);
        Assert.StartsWith($"https://{Host}", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_leads_never_names_the_host_that_the_sender_made_up()
    {
        using var visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        foreach (var (host, status) in new[] { (Host, HttpStatusCode.Redirect), ("evil.example", HttpStatusCode.BadRequest) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri(app.Urls.First()), "/today"));
            request.Headers.Host = host;
            using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(status, answer.StatusCode);
            Assert.DoesNotContain(host, answer.Headers.Location?.OriginalString ?? "", StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_address_of_who_asks_is_the_word_of_a_named_proxy_alone()
    {
        using var visitor = Visitor();
        visitor.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        using var form = await visitor.GetAsync("/sign-in", TestContext.Current.CancellationToken);
        // nginx puts its own word in the place of the sender's.
        Assert.Equal(HttpStatusCode.OK, form.StatusCode);
    }

    private HttpClient Visitor() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false, CookieContainer = new(),
        SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == ours },
        ConnectCallback = async (_, cancel) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(IPAddress.Loopback, ports.Tls, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    { BaseAddress = new($"https://{Host}") };

    private void StartNginx(int program)
    {
        Certificate();
        var sample = File.ReadAllText(Path.Combine(Root(), "deploy", "nginx.conf"))
            .Replace("listen 80;", $"listen 127.0.0.1:{ports.Plain};", StringComparison.Ordinal)
            .Replace("listen 443 ssl;", $"listen 127.0.0.1:{ports.Tls} ssl;", StringComparison.Ordinal)
            .Replace("/etc/ssl/throughline", folder, StringComparison.Ordinal)
            .Replace("http://127.0.0.1:5080;", $"http://127.0.0.1:{program};", StringComparison.Ordinal);
        string[] written = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
        File.WriteAllText(Path.Combine(folder, "nginx.conf"), $$"""
            daemon off;
            pid {{folder}}/nginx.pid;
            error_log {{folder}}/error.log;
            events {}
            http {
              access_log off;
              {{string.Join('\n', written.Select(each => $"{each}_temp_path {folder}/{each};"))}}
              {{sample}}
            }
            """);
        nginx = Process.Start(new ProcessStartInfo("/usr/sbin/nginx", ["-p", folder, "-e", Path.Combine(folder, "error.log"), "-c", Path.Combine(folder, "nginx.conf")]))!;
    }

    private void Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={Host}", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2040, 1, 1, 0, 0, 0, TimeSpan.Zero));
        ours = certificate.GetCertHashString();
        File.WriteAllText(Path.Combine(folder, "fullchain.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "privkey.pem"), key.ExportPkcs8PrivateKeyPem());
    }

    private static async Task Listens(int port)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var socket = new TcpClient();
                await socket.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (tries < 100)
            {
                await Task.Delay(100);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at!.FullName, "Throughline.slnx"))) at = at.Parent;
        return at.FullName;
    }
}
