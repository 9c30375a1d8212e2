using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Asks a principle of one membership as if nobody else sat in its forum; other fora are as they were that day.</summary>
internal sealed class OneMembership(GovernanceFacts facts, Constraint constraint, string forum, int row)
{
    public ImmutableArray<FindingDetails> Ask(Principle principle)
    {
        var compiled = new CompiledConstraint(constraint, facts, [.. principle.Primitives(new PrincipleContext(facts.Charter, facts.Register, facts.Day))]);
        var evaluator = new ConstraintEvaluator(compiled, facts);
        if (compiled.AbsentForum is not null)
            return [];
        evaluator.Reset(facts.Forum(forum));
        foreach (var state in evaluator.Primitives)
            for (var side = 0; side < state.Sides.Length; side++)
                foreach (var rows in RowsOf(state.Sides[side], evaluator.Scope).GroupBy(r => facts.Table.Person[r]))
                    state.Feed(side, rows.ToArray(), 1);
        return [.. evaluator.Evaluate().Violations.Where(v => v.Key == facts.Table.Rows[row].Person.Text).Select(v => Explained(v, evaluator))];
    }

    private FindingDetails Explained(FindingDetails violation, ConstraintEvaluator evaluator)
    {
        var (persons, missing) = evaluator.CountedFor(violation, RowsIn);
        return evaluator.WithRecorded(violation) with { Persons = persons, ResolvedBy = missing };
    }

    private IEnumerable<int> RowsOf(Operand side, Scope scope) => side.ForaIn(scope).ToArray().SelectMany(RowsIn);

    private IEnumerable<int> RowsIn(int place) => place == facts.Table.Forum[row] ? [row] : facts.RecordedRowsOf(place).Where(facts.IsActive);
}
