[assembly: AssemblyFixture(typeof(Throughline.Tests.Web.OpenSite))]

namespace Throughline.Tests.Web;

/// <summary>One site for the tests that leave it as it is, or that write where no other looks; opened when the first asks.</summary>
public sealed class OpenSite : IAsyncDisposable
{
    private readonly Lazy<Task<Site>> site = new(Site.Open);

    public Task<Site> Get() => site.Value;

    public async ValueTask DisposeAsync()
    {
        if (site.IsValueCreated) await (await site.Value).DisposeAsync();
    }
}
