namespace Throughline.Policy.CaseFiles;

/// <summary>Searches numbers that lie in ascending order: places in a file, days.</summary>
internal static class Ascending
{
    /// <summary>Where the first number lies that is at least the one sought; behind the last where there is none.</summary>
    internal static int FirstAtLeast(int sought, ReadOnlySpan<int> numbers)
    {
        if (numbers.IsEmpty || sought <= numbers[0]) return 0;
        if (sought > numbers[^1]) return numbers.Length;
        var (low, left) = (0, numbers.Length);
        while (left > 1)
        {
            // Nobody can foretell into which half it goes: the sign of the difference, all bits or none, takes the step without a branch.
            var half = left >> 1;
            low += half & ((numbers[low + half - 1] - sought) >> 31);
            left -= half;
        }

        return low;
    }
}
