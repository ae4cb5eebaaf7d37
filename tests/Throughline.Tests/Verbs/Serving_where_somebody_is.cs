using System.Net.Sockets;
using System.Net;
using Throughline.Policy.Rules;

namespace Throughline.Tests.Verbs;

public sealed class Serving_where_somebody_is
{
    [Fact]
    public async Task Says_that_the_port_is_taken_and_how_to_choose_another()
    {
        using var somebody = new TcpListener(IPAddress.Loopback, 0);
        somebody.Start();
        var port = ((IPEndPoint)somebody.LocalEndpoint).Port;

        var outcome = await TheProgram.Run("serve", "--url", $"http://127.0.0.1:{port}");

        Assert.Equal((2, $"throughline: another program listens at port {port} already, perhaps this one. Give another address: --url http://localhost:{port + 1}"), (outcome.Exit, Assert.Single(outcome.Errors, line => line.Length > 0)));
    }
}
