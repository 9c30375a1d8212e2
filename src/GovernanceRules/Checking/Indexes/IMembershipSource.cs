using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Where the memberships of a forum are found.</summary>
internal interface IMembershipSource
{
    /// <summary>The rows of a forum that are valid that day.</summary>
    IEnumerable<int> RowsOf(int forum);

    /// <summary>Puts off until it is asked for who was counted; nothing if that is found at once.</summary>
    /// <param name="count">Finds them among the memberships of fora, as those stand now.</param>
    Evidence? Later(Func<Func<int, IEnumerable<int>>, (ImmutableArray<string> Persons, ImmutableArray<MissingData> ResolvedBy)> count) => null;

    /// <summary>A violation with who was counted for it.</summary>
    FindingDetails Explain(FindingDetails violation, ConstraintEvaluator evaluator)
    {
        var explained = evaluator.WithRecorded(violation);
        if (evaluator.CountsLater(violation) && Later(members => evaluator.CountedFor(violation, members)) is { } later)
            return explained with { Evidence = later };
        var (persons, missing) = evaluator.CountedFor(violation, RowsOf);
        return explained with { Persons = persons, ResolvedBy = missing };
    }
}
