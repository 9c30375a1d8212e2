using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>One clause, and what in its charter comes from it.</summary>
public sealed class ClauseCoverage
{
    internal ClauseCoverage(Clause clause, IEnumerable<ClauseBinding> bindings)
    {
        Clause = clause;
        Bindings = [.. bindings];
        Status = Bindings.Any(b => b.Checks && !b.HandFed) ? ClauseStatus.Checked
            : Bindings.Any(b => b.Checks) ? ClauseStatus.HandFed
            : clause.Checkable ? ClauseStatus.NotSaid
            : !Bindings.IsEmpty ? ClauseStatus.Declared
            : clause.Unchecked is not null ? ClauseStatus.Unchecked
            : ClauseStatus.Unbound;
    }

    /// <summary>The clause; its <see cref="Clause.Unchecked"/> is the reason why nothing, or not all of it, is checked.</summary>
    public Clause Clause { get; }

    /// <summary>What names it: first what checks, then what declares, each in the charter's order.</summary>
    public ImmutableArray<ClauseBinding> Bindings { get; }

    /// <summary>What becomes of it. What names a clause counts, even if the clause gives a reason for not being checked.</summary>
    public ClauseStatus Status { get; }
}
