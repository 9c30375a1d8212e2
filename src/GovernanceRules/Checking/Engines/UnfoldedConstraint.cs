using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A constraint, and the plain forms that its principle stands for on the day of the check.</summary>
internal sealed class UnfoldedConstraint
{
    public UnfoldedConstraint(Constraint constraint, GovernanceFacts facts)
    {
        Constraint = constraint;
        Forms = [.. constraint.Principle.Forms(new PrincipleContext(facts.Charter, facts.Register, facts.Day))];
        AbsentForum = Forms.OfType<CompareForm>()
            .SelectMany(c => c.Members.NamedFora.Concat(c.With.NamedFora))
            .Select(named => facts.Forum(named.Text))
            .FirstOrDefault(f => f is { InForce: false });
    }

    public Constraint Constraint { get; }

    public ImmutableArray<Form> Forms { get; }

    /// <summary>The first forum that a comparison names and that is not in force that day; <see langword="null"/> where each is.</summary>
    public ForumFacts? AbsentForum { get; }
}
