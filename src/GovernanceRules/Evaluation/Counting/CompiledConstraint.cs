using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed class CompiledConstraint
{
    public CompiledConstraint(Constraint constraint, GovernanceFacts facts)
        : this(constraint, facts, [.. constraint.PrimitivesOn(new PrincipleContext(facts.Charter, facts.Register, facts.Day))])
    {
    }

    public CompiledConstraint(Constraint constraint, GovernanceFacts facts, ImmutableArray<ConstraintPrimitive> primitives)
    {
        Constraint = constraint;
        Primitives = primitives;
        ComparedFora = [.. Primitives.SelectMany(Compared).SelectMany(s => s.NamedFora)
            .Select(named => facts.Forum(named.Text))
            .OfType<ForumFacts>()];
        AbsentForum = ComparedFora.FirstOrDefault(f => !f.InForce);
    }

    public Constraint Constraint { get; }

    public ImmutableArray<ConstraintPrimitive> Primitives { get; }

    // Those that a comparison names.
    public ImmutableArray<ForumFacts> ComparedFora { get; }

    // The first forum that a comparison names and that is not in force that day.
    public ForumFacts? AbsentForum { get; }

    private static IEnumerable<Selection> Compared(ConstraintPrimitive primitive) => primitive switch
    {
        SetConstraint compare => [compare.Members, compare.With],
        SameNumberConstraint same => [same.Members, same.With],
        _ => [],
    };
}
