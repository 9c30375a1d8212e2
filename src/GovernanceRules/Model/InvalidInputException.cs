using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A charter, a register or a file is unusable. All its faults are given at once; nothing was checked.</summary>
public sealed class InvalidInputException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="faults">The faults, at least one.</param>
    public InvalidInputException(IEnumerable<Fault> faults)
        : this([.. faults])
    {
    }

    private InvalidInputException(ImmutableArray<Fault> faults)
        : base(string.Join(Environment.NewLine, faults)) => Faults = faults;

    /// <summary>The faults, in the order of the files.</summary>
    public ImmutableArray<Fault> Faults { get; }
}
