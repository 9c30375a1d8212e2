namespace GovernanceRules.Benchmarks;

/// <summary>What one part of the run found: lines of the table, and a chart.</summary>
internal sealed record Section(IReadOnlyList<Ratio> Ratios, Chart Chart);

/// <summary>A line of the table.</summary>
/// <param name="What">What is measured.</param>
/// <param name="Measured">The figure.</param>
/// <param name="Beside">What it is measured beside, with its figure.</param>
/// <param name="Value">How many times as much.</param>
/// <param name="Bound">The most that it should be; <see langword="null"/> where nothing is asked.</param>
internal sealed record Ratio(string What, string Measured, string Beside, double Value, double? Bound = null);

/// <summary>Cost against size, both on logarithmic axes.</summary>
/// <param name="Name">The name of its file, without the ending.</param>
/// <param name="Title">What it shows.</param>
/// <param name="SizeAxis">What the sizes count.</param>
/// <param name="CostAxis">What the costs count.</param>
/// <param name="Lines">What is compared.</param>
internal sealed record Chart(string Name, string Title, string SizeAxis, string CostAxis, IReadOnlyList<ChartLine> Lines);

/// <summary>A line of a chart.</summary>
internal sealed record ChartLine(string Name, IReadOnlyList<(double Size, double Cost)> Points);
