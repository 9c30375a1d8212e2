using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>These fora are set up (der nedsættes); closed, no other of the kind is.</summary>
internal sealed class SubForaPrinciple(ImmutableArray<Identifier> kind, ImmutableArray<Identifier> named, bool closed) : Principle("subFora")
{
    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context)
    {
        foreach (var forum in named.Distinct())
            yield return new CountConstraint(Selection.In(forum), Bounds.AtLeast(1)) { Of = Subject.Fora, Label = forum.Text };
        if (closed)
            yield return new ForAllConstraint(Selection.Everything.And(Selection.Is(Property.Kind, kind.AsSpan())),
                Selection.Everything.And(Selection.Is(Property.Forum, named.AsSpan())))
            { Of = Subject.Fora };
    }

    public override string Demand(Wording words)
    {
        var all = Wording.Joined(named.Select(n => words.Forum(n.Text)), words.Say("and", "og"));
        return closed
            ? words.Say($"There are {all}, and no other forum of kind {words.List(kind)}.", $"Der er nedsat {all} og intet andet forum af typen {words.List(kind)}.")
            : words.Say($"There are {all}.", $"Der er nedsat {all}.");
    }

    public override FindingText Describe(FindingDetails facts, Wording words)
    {
        if (facts.Key is not { } key)
            return PlainTexts.Of(facts, words);
        var name = words.Forum(key);
        if (facts.Primitive is ForAllConstraint)
            return PlainTexts.Of(facts, words) with
            {
                Message = facts.IsViolated
                    ? words.Say($"{name} is of kind {words.List(kind)} but is none of those that are to be set up.", $"{name} er af typen {words.List(kind)}, men er ikke blandt dem, der skal nedsættes.")
                    : words.Say($"It is not known whether {name} exists and is one of those that are to be set up.", $"Det vides ikke, om {name} findes og er blandt dem, der skal nedsættes."),
            };
        return facts.IsViolated
            ? new(words.Say($"{name} exists", $"{name} findes"), words.Say("it does not", "det gør det ikke"),
                words.Say($"{name} is to be set up, but it does not exist.", $"{name} skal nedsættes, men findes ikke."),
                words.Say($"Set up {name}, or list it in the register.", $"Nedsæt {name}, eller anfør det i registret."))
            : new(words.Say($"{name} exists", $"{name} findes"), words.Say("the register does not show it", "registret viser det ikke"),
                words.Say($"It is not known whether {name} has been set up: the register neither lists it nor seats anybody in it.",
                    $"Det vides ikke, om {name} er nedsat: registret hverken anfører det eller har nogen siddende i det."),
                words.Say($"List {name} in the register, or say that the register covers all fora.", $"Anfør {name} i registret, eller angiv, at registret dækker alle fora."));
    }
}
