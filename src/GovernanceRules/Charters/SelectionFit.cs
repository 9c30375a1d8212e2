using System.Collections.Immutable;

namespace GovernanceRules;

internal static class SelectionFit
{
    public static Truth Of<T>(in T thing, Selection selection)
        where T : struct, ISelectable
    {
        var answer = Truth.True;
        foreach (var condition in selection.Conditions)
            answer = TruthLogic.And(answer, Of(thing, condition));
        return answer;
    }

    private static Truth Of<T>(in T thing, Condition condition)
        where T : struct, ISelectable => condition switch
        {
            AnyOfCondition any => OfOne(thing, any.Selections),
            AtLeastCondition some => TruthLogic.AtLeast(some.Number, Each(thing, some.Selections)),
            NotCondition not => TruthLogic.Not(OfOne(thing, not.Selections)),
            _ => thing.Fits(condition),
        };

    private static Truth[] Each<T>(T thing, ImmutableArray<Selection> selections)
        where T : struct, ISelectable => [.. selections.Select(s => Of(thing, s))];

    private static Truth OfOne<T>(in T thing, ImmutableArray<Selection> selections)
        where T : struct, ISelectable
    {
        var answer = Truth.False;
        foreach (var selection in selections)
            answer = TruthLogic.Or(answer, Of(thing, selection));
        return answer;
    }
}
