using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed class CompiledConstraint
{
    public CompiledConstraint(Constraint constraint, GovernanceFacts facts)
    {
        Constraint = constraint;
        Primitives = [.. constraint.Principle.Primitives(new PrincipleContext(facts.Charter, facts.Register, facts.Day))];
        AbsentForum = Primitives.OfType<SetConstraint>()
            .SelectMany(c => c.Members.NamedFora.Concat(c.With.NamedFora))
            .Select(named => facts.Forum(named.Text))
            .FirstOrDefault(f => f is { InForce: false });
    }

    public Constraint Constraint { get; }

    public ImmutableArray<ConstraintPrimitive> Primitives { get; }

    // The first forum that a comparison names and that is not in force that day.
    public ForumFacts? AbsentForum { get; }
}
