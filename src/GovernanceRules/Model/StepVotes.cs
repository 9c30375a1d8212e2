namespace GovernanceRules;

/// <summary>How a step was voted on (afstemning); a side that is <see langword="null"/> is not recorded.</summary>
public sealed record StepVotes
{
    /// <summary>Who voted for it, or how many.</summary>
    public VoteSide? For { get; init; }

    /// <summary>Who voted against it, or how many.</summary>
    public VoteSide? Against { get; init; }

    /// <summary>Who abstained, or how many.</summary>
    public VoteSide? Abstained { get; init; }

    internal IEnumerable<VoteSide> Sides => new[] { For, Against, Abstained }.OfType<VoteSide>();
}
