using System.Collections;
using System.Text.Json;

namespace Throughline.Tests.Reading;

/// <summary>Whether two entries say the same, lists and data compared by what they hold.</summary>
internal static class Alike
{
    public static void Check(object? expected, object? actual)
    {
        switch (expected)
        {
            case JsonElement data:
                Assert.True(JsonElement.DeepEquals(data, Assert.IsType<JsonElement>(actual)));
                break;
            case string or null or ValueType:
                Assert.Equal(expected, actual);
                break;
            case IEnumerable list:
                var (left, right) = (list.Cast<object>().ToArray(), ((IEnumerable)actual!).Cast<object>().ToArray());
                Assert.Equal(left.Length, right.Length);
                foreach (var (one, other) in left.Zip(right)) Check(one, other);
                break;
            default:
                Assert.IsType(expected.GetType(), actual);
                foreach (var property in expected.GetType().GetProperties()) Check(property.GetValue(expected), property.GetValue(actual));
                break;
        }
    }
}
