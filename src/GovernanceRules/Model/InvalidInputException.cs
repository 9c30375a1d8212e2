using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A charter, a register or a file is unusable. All its faults are given at once; nothing was checked.</summary>
public sealed class InvalidInputException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="faults">The faults, at least one.</param>
    public InvalidInputException(IEnumerable<Diagnostic> faults)
        : this([.. faults])
    {
    }

    private InvalidInputException(ImmutableArray<Diagnostic> faults)
        : base(string.Join(Environment.NewLine, faults)) => Diagnostics = faults;

    // The charter or register without what is at fault, so that the rest can be judged too; null if words that it declares are missing.
    internal object? Rest { get; init; }

    /// <summary>The faults, in the order of the files.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
