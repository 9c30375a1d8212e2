using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>One clause, and what in its charter comes from it.</summary>
public sealed class ClauseCoverage
{
    internal ClauseCoverage(Clause clause, IEnumerable<ClauseBinding> bindings, QuoteReading quotes)
    {
        Clause = clause;
        Quote = quotes.Of(clause);
        QuoteLines = quotes.LinesOf(clause);
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

    /// <summary>Whether its quote stands in the text of its source.</summary>
    public QuoteStatus Quote { get; }

    /// <summary>The lines of that text on which the quote begins, counted from 1.</summary>
    public ImmutableArray<int> QuoteLines { get; }
}
