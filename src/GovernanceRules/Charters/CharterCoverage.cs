using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>How much of the documents a charter carries: for each clause what comes from it, or why nothing does; see <see cref="Charter.Coverage"/>.</summary>
public sealed class CharterCoverage
{
    internal CharterCoverage(Charter charter)
    {
        Charter = charter;
        var bindings = Bindings(charter).ToLookup(b => b.Clause, b => b.Binding);
        var quotes = new QuoteReading(charter);
        Clauses = [.. charter.Clauses.Select(c => new ClauseCoverage(c, bindings[c.Id].Distinct().OrderBy(b => b.Kind), quotes))];
        Sources = [.. quotes.Sources(charter.Clauses)];
    }

    /// <summary>The charter.</summary>
    public Charter Charter { get; }

    /// <summary>Its clauses, in the charter's order.</summary>
    public ImmutableArray<ClauseCoverage> Clauses { get; }

    /// <summary>The sources of which the charter brings the text, in the charter's order, with the sentences that no clause quotes.</summary>
    public ImmutableArray<SourceCoverage> Sources { get; }

    /// <summary>How many clauses a register can break: those that are checked, those that are hand-fed, and those that are not said.</summary>
    public int Checkable => Count(ClauseStatus.Checked) + Count(ClauseStatus.HandFed) + Count(ClauseStatus.NotSaid);

    /// <summary>How many clauses have a status; each clause has one.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The number.</returns>
    public int Count(ClauseStatus status) => Clauses.Count(c => c.Status == status);

    /// <summary>How many clauses have a quote of a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The number.</returns>
    public int Count(QuoteStatus status) => Clauses.Count(c => c.Quote == status);

    private static IEnumerable<(Identifier Clause, ClauseBinding Binding)> Bindings(Charter charter)
    {
        var verdicts = new VerdictReading(charter);
        var constraints = charter.Constraints.ToDictionary(c => c.Id.Text, StringComparer.Ordinal);
        return ClauseBindings.Of(charter).Select(b => (b.Clause, b.Binding.Kind switch
        {
            BindingKind.Constraint => b.Binding with { HandFed = !verdicts.Under(constraints[b.Binding.Id]).IsEmpty },
            BindingKind.SeatLine => b.Binding with { HandFed = !verdicts.Under(constraints[b.Binding.Id], b.Binding.SeatLine!).IsEmpty },
            _ => b.Binding,
        }));
    }
}
