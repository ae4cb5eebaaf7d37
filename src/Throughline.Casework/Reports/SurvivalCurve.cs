namespace Throughline.Casework.Reports;

/// <summary>
/// The share that still stands after so many days, by Kaplan and Meier: who is followed only so far counts as long as they were followed, and as nothing after that.
/// </summary>
public sealed class SurvivalCurve
{
    private const double Range95 = 1.959964;

    /// <summary>A day on which some ended: how many were followed up to it, how many ended, and the share after it.</summary>
    public sealed record Step(int Day, int AtRisk, int Ended, double Share, double Variance);

    private readonly List<int> followed;

    public SurvivalCurve(IEnumerable<(int Days, bool Ended)> spells)
    {
        var all = spells.OrderBy(each => each.Days).ToList();
        followed = [.. all.Select(each => each.Days)];
        var (share, sum) = (1.0, 0.0);
        foreach (var day in all.Where(each => each.Ended).Select(each => each.Days).Distinct())
        {
            var (risk, ended) = (AtRisk(day), all.Count(each => each.Ended && each.Days == day));
            share *= 1 - (double)ended / risk;
            if (risk > ended) sum += (double)ended / (risk * (double)(risk - ended));
            Steps.Add(new(day, risk, ended, share, sum));
        }
    }

    public List<Step> Steps { get; } = [];

    public int People => followed.Count;

    /// <summary>The last day up to which anybody is followed.</summary>
    public int Longest => followed.Count == 0 ? 0 : followed[^1];

    /// <summary>How many are followed up to a day.</summary>
    public int AtRisk(int day) => followed.Count - followed.FindIndex(each => each >= day) is var risk && followed.Exists(each => each >= day) ? risk : 0;

    /// <summary>The share that still stands after a day.</summary>
    public double At(int day) => Steps.FindLast(step => step.Day <= day)?.Share ?? 1;

    /// <summary>Between which shares it lies, 95 times of 100, by the log-log way; none before anything ended or once all have.</summary>
    public (double Low, double High)? Between(int day)
    {
        if (Steps.FindLast(step => step.Day <= day) is not { Share: > 0 and < 1 } step) return null;
        var error = Range95 * Math.Sqrt(step.Variance) / Math.Abs(Math.Log(step.Share));
        return (Math.Pow(step.Share, Math.Exp(error)), Math.Pow(step.Share, Math.Exp(-error)));
    }
}
