using System.Security.Cryptography;
using System.Text;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(Throughline.Tests.Shuffled))]
[assembly: TestCaseOrderer(typeof(Throughline.Tests.Shuffled))]

namespace Throughline.Tests;

/// <summary>
/// Tests come in an order made by chance and the same again for the same seed, on every machine and in every folder.
/// THROUGHLINE_TEST_SEED sets the seed; the one that was used is printed.
/// </summary>
public sealed class Shuffled : ITestCollectionOrderer, ITestCaseOrderer
{
    private static readonly int Seed = Chosen();

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections) where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(each => Place(each.TestCollectionDisplayName))];

    public IReadOnlyCollection<TTestCase> OrderTestCases<TTestCase>(IReadOnlyCollection<TTestCase> testCases) where TTestCase : notnull, ITestCase =>
        [.. testCases.OrderBy(each => Place(each.TestCaseDisplayName))];

    // By the name alone: what else is run beside it does not move a test.
    private static long Place(string name) => BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes($"{Seed} {name}")));

    private static int Chosen()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("THROUGHLINE_TEST_SEED"), out var given) ? given : RandomNumberGenerator.GetInt32(1, 100_000);
        Console.WriteLine($"The order of the tests is that of seed {seed}: THROUGHLINE_TEST_SEED={seed} makes it again.");
        return seed;
    }
}
