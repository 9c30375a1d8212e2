using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Whether something fits a selection: all of its conditions, alternatives and exceptions among them.</summary>
internal static class SelectionFit
{
    public static Kleene Of<T>(in T thing, Selection selection)
        where T : struct, ISelectable
    {
        var answer = Kleene.Yes;
        foreach (var condition in selection.Conditions)
            answer = KleeneLogic.And(answer, Of(thing, condition));
        return answer;
    }

    private static Kleene Of<T>(in T thing, Condition condition)
        where T : struct, ISelectable => condition switch
        {
            AnyOfCondition any => OfOne(thing, any.Selections),
            NotCondition not => KleeneLogic.Not(OfOne(thing, not.Selections)),
            _ => thing.Fits(condition),
        };

    private static Kleene OfOne<T>(in T thing, ImmutableArray<Selection> selections)
        where T : struct, ISelectable
    {
        var answer = Kleene.No;
        foreach (var selection in selections)
            answer = KleeneLogic.Or(answer, Of(thing, selection));
        return answer;
    }
}
