namespace GovernanceRules.Benchmarks;

/// <summary>How long something took, round after round.</summary>
internal sealed class Timing(double[] milliseconds)
{
    public double Median { get; } = MedianOf(milliseconds);

    /// <summary>How many times as long as another, which was timed in the same rounds: the median of what each round says.</summary>
    public double RatioTo(Timing other) => MedianOf(milliseconds.Zip(other.Milliseconds, (mine, its) => mine / its));

    private double[] Milliseconds => milliseconds;

    private static double MedianOf(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
