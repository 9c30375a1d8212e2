using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed class ClauseDrafts
{
    private readonly List<string> _reasons = [];

    public void Add(string clauseOrQuote) => _reasons.Add(clauseOrQuote);

    // Declares a quote that no clause declares, under the owner's id.
    public ImmutableArray<Identifier> Finish(CharterParts parts, string owner)
    {
        var clauses = ImmutableArray.CreateBuilder<Identifier>();
        foreach (var reason in _reasons)
        {
            var declared = parts.Clauses.FirstOrDefault(c => c.Id == reason || c.Quote == reason);
            if (declared is null)
                parts.Clauses.Add(declared = new Clause(clauses.Count == 0 ? owner : $"{owner}.{clauses.Count + 1}", reason));
            clauses.Add(declared.Id);
        }

        return clauses.ToImmutable();
    }
}
