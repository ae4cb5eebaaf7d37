using System.Text.Json;
using System.Text;

namespace Throughline.Policy.Reading.Json;

/// <summary>Places and messages, made only when there is a defect.</summary>
internal readonly ref partial struct Fields
{
    private void Missing(ReadOnlySpan<byte> name, string expected)
    {
        if (scratch.Names is not null) return;
        var place = Place(self);
        var field = Encoding.UTF8.GetString(name);
        scratch.Add(place.Length == 0 ? field : $"{place}.{field}", $"is missing; expected {expected}", Broken.LineOf(utf8, tokens[self].Start));
    }

    /// <summary>Something stands there, but not what is expected.</summary>
    private void Not(int at, string expected) => Defect(at, $"{Value(at)} is not {expected}");

    private void Defect(int at, string message) => scratch.Add(Place(at), message, Broken.LineOf(utf8, tokens[at].Start));

    private string Value(int at)
    {
        ref var token = ref tokens[at];
        var text = utf8.Slice(token.Start, token.Length);
        return token.Type switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.String => Shown.Text(text),
            _ => Shown.Plain(text),
        };
    }

    /// <summary>The way from the whole text to a token: entries[3].replacement.on.</summary>
    private string Place(int sought)
    {
        var place = new StringBuilder();
        for (var at = 0; at != sought;)
        {
            var child = at + 1;
            if (tokens[at].Type == JsonTokenType.StartArray)
            {
                var position = 0;
                for (; sought >= tokens[child].Next; child = tokens[child].Next) position++;
                place.Append('[').Append(position).Append(']');
            }
            else
            {
                while (sought >= tokens[child + 1].Next) child = tokens[child + 1].Next;
                if (place.Length > 0) place.Append('.');
                place.Append(Shown.Plain(NameBytesAt(child)));
                if (sought == child) break;
                child++;
            }

            at = child;
        }

        return place.ToString();
    }
}
