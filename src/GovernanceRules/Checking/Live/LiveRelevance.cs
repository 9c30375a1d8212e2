namespace GovernanceRules;

/// <summary>Which memberships a row looks at, and which of them bear a key.</summary>
internal static class LiveRelevance
{
    /// <summary>Whether a row looks at the memberships of a forum.</summary>
    public static bool Sees(RowEvaluator row, int forum) => row.LooksElsewhere || row.Forms.Any(f => f.Sides.Any(s => s.Sees(forum, row.Scope)));

    /// <summary>Whether a membership is, or may be, one of those that are counted for a key.</summary>
    public static bool Bears(RowEvaluator row, int membership, string? key, GovernanceFacts facts)
    {
        var scope = row.Scope;
        var keys = new KeyList();
        foreach (var form in row.Forms)
            foreach (var side in form.Sides)
                if (side.Sees(facts.Table.Forum[membership], scope) && side.Test.Of(membership, scope) != Kleene.No && Bears(form, side, membership, key, keys, facts))
                    return true;
        return false;
    }

    private static bool Bears(FormState form, SelectionSide side, int membership, string? key, KeyList keys, GovernanceFacts facts)
    {
        if (key is null)
            return true;
        if (form.Form is EveryForm)
            return facts.Table.Persons[facts.Table.Person[membership]] == key;
        if (form.Form is CountForm { Per: null } count)
            return count.Label is null || count.Label == key;
        if (form.Form is CountForm { Distinct: not null })
            return true;
        side.Keys!.Read(membership, keys);
        foreach (var one in keys.Keys)
            if (side.Keys.Text(one) == key)
                return true;
        return keys.Unrecorded != Unrecorded.None;
    }
}
