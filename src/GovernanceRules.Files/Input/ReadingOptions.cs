namespace GovernanceRules;

/// <summary>How charters and registers are read.</summary>
public sealed record ReadingOptions
{
    /// <summary>The files that can be named by id; <see langword="null"/> if every file is named by its path.</summary>
    public IBundledFiles? Bundled { get; init; }

    // Collects the files that are opened; null if nobody asks.
    internal OpenedFiles? Opened { get; init; }
}
