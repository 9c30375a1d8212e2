namespace GovernanceRules;

internal static class LiveRelevance
{
    public static bool Sees(ConstraintEvaluator row, int forum) => row.LooksElsewhere || row.Primitives.Any(f => f.Sides.Any(s => s.Sees(forum, row.Scope)));

    // Whether a membership is, or may be, one of those that are counted for a key.
    public static bool Bears(ConstraintEvaluator row, int membership, string? key, GovernanceFacts facts)
    {
        var scope = row.Scope;
        var keys = new KeyList();
        foreach (var form in row.Primitives)
            foreach (var side in form.Sides)
                if (side.Sees(facts.Table.Forum[membership], scope) && side.Test.Of(membership, scope) != Truth.False && Bears(form, side, membership, key, keys, facts))
                    return true;
        return false;
    }

    private static bool Bears(PrimitiveState form, Operand side, int membership, string? key, KeyList keys, GovernanceFacts facts)
    {
        if (key is null)
            return true;
        if (form.Primitive is SameNumberConstraint)
            return true;
        // Whoever fits one line may be needed for another.
        if (form.Primitive is AssignmentConstraint)
            return true;
        if (form.Primitive is ForAllConstraint)
            return facts.Table.Persons[facts.Table.Person[membership]] == key;
        if (form.Primitive is CountConstraint { Per: null } count)
            return count.Label is null || count.Label == key;
        // Those of whom a bound is a share matter for each key.
        if (form.Primitive is CountConstraint { Distinct: not null } || side.Keys is null)
            return true;
        side.Keys.Read(membership, keys);
        foreach (var one in keys.Keys)
            if (side.Keys.Text(one) == key)
                return true;
        return keys.Unrecorded != Unrecorded.None;
    }
}
