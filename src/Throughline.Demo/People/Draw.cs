namespace Throughline.Demo.People;

/// <summary>Choices that fall out the same for the same seed.</summary>
internal sealed class Draw(int seed)
{
    private readonly Random random = new(seed);
    private readonly Dictionary<object, Queue<int>> decks = [];

    /// <summary>Both ends included.</summary>
    public int Between(int low, int high) => random.Next(low, high + 1);

    public bool Chance(int percent) => random.Next(100) < percent;

    public T Of<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    /// <summary>Like <see cref="Of"/>, but nothing comes twice before everything came once.</summary>
    public T Fresh<T>(IReadOnlyList<T> choices)
    {
        if (!decks.TryGetValue(choices, out var deck) || deck.Count == 0) decks[choices] = deck = new(Shuffled(choices.Count));
        return choices[deck.Dequeue()];
    }

    public int[] Shuffled(int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        random.Shuffle(order);
        return order;
    }
}
