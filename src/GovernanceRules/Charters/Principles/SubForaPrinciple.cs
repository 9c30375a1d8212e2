using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>These fora are set up (der nedsættes). If closed, no other of the kind is.</summary>
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

    public override Message Demand()
    {
        var all = Term.And(named.Select(n => Term.Forum(n.Text)));
        return closed
            ? Message.Of("subFora.closed.demand", ("all", all), ("kinds", Term.Quoted(kind)))
            : Message.Of("subFora.demand", ("all", all));
    }

    public override FindingMessages Describe(FindingDetails facts)
    {
        if (facts.Key is not { } key)
            return PrimitiveMessages.Of(facts);
        var name = Term.Forum(key);
        if (facts.Primitive is ForAllConstraint)
            return PrimitiveMessages.Of(facts) with
            {
                Message = facts.IsViolated
                    ? Message.Of("subFora.other.message", ("name", name), ("kinds", Term.Quoted(kind)))
                    : Message.Of("subFora.other.unknown.message", ("name", name)),
            };
        return facts.IsViolated
            ? new(Message.Of("subFora.expected", ("name", name)), Message.Of("subFora.actual"),
                Message.Of("subFora.message", ("name", name)),
                Message.Of("subFora.suggestion", ("name", name)))
            : new(Message.Of("subFora.expected", ("name", name)), Message.Of("subFora.unknown.actual"),
                Message.Of("subFora.unknown.message", ("name", name)),
                Message.Of("subFora.unknown.suggestion", ("name", name)));
    }
}
