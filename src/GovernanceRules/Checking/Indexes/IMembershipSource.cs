using System.Collections.Immutable;

namespace GovernanceRules;

internal interface IMembershipSource
{
    // Valid that day.
    IEnumerable<int> RowsOf(int forum);

    // Puts the search for who was counted off until asked; null if they are found at once. count: finds them among the memberships of fora
    // as those are now.
    Evidence? Later(Func<Func<int, IEnumerable<int>>, (ImmutableArray<string> Persons, ImmutableArray<MissingData> ResolvedBy)> count) => null;

    // Adds who was counted.
    FindingDetails Explain(FindingDetails violation, ConstraintEvaluator evaluator)
    {
        var explained = evaluator.WithRecorded(violation);
        if (evaluator.CountsLater(violation) && Later(members => evaluator.CountedFor(violation, members)) is { } later)
            return explained with { Evidence = later };
        var (persons, missing) = evaluator.CountedFor(violation, RowsOf);
        return explained with { Persons = persons, ResolvedBy = missing };
    }
}
