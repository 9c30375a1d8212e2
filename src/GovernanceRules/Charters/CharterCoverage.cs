using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>How much of the documents a charter carries: for each clause what comes from it, or why nothing does; see <see cref="Charter.Coverage"/>.</summary>
public sealed class CharterCoverage
{
    internal CharterCoverage(Charter charter)
    {
        Charter = charter;
        var bindings = ClauseBindings.Of(charter).ToLookup(b => b.Clause, b => b.Binding);
        Clauses = [.. charter.Clauses.Select(c => new ClauseCoverage(c, bindings[c.Id].Distinct().OrderBy(b => b.Kind)))];
    }

    /// <summary>The charter.</summary>
    public Charter Charter { get; }

    /// <summary>Its clauses, in the charter's order.</summary>
    public ImmutableArray<ClauseCoverage> Clauses { get; }

    /// <summary>How many clauses have a status; each clause has one.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The number.</returns>
    public int Count(ClauseStatus status) => Clauses.Count(c => c.Status == status);
}
