namespace GovernanceRules;

/// <summary>How charters and registers are read.</summary>
public sealed record ReadingOptions
{
    /// <summary>The files that can be named by id; <see langword="null"/> if every file is named by its path.</summary>
    public IBundledFiles? Bundled { get; init; }

    /// <summary>
    /// The folder outside which no file is read, whatever a file of it names; links are followed first. <see langword="null"/> if any file of the machine
    /// may be read. For files of others: else a register could name any file, and its faults show words of that.
    /// </summary>
    public string? Root { get; init; }

    // What is opened is noted, and held against the root.
    internal OpenedFiles? Access => Root is null ? Opened : (Opened ?? new OpenedFiles()).Within(Root);

    // Collects the files that are opened; null if nobody asks.
    internal OpenedFiles? Opened { get; init; }
}
