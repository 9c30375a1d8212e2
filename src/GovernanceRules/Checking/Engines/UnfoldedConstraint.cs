using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A constraint, and the plain forms that its principle stands for on the day of the check.</summary>
internal sealed class UnfoldedConstraint(Constraint constraint, GovernanceFacts facts)
{
    public Constraint Constraint => constraint;

    public ImmutableArray<Form> Forms { get; } = [.. constraint.Principle.Forms(new PrincipleContext(facts.Charter, facts.Register, facts.Day))];

    /// <summary>The first forum that a comparison names and that is not in force that day; <see langword="null"/> where each is.</summary>
    public ForumFacts? AbsentForum
    {
        get
        {
            foreach (var form in Forms)
                if (form is CompareForm compare)
                    foreach (var named in compare.Members.NamedFora.Concat(compare.With.NamedFora))
                        if (facts.Forum(named.Text) is { InForce: false } absent)
                            return absent;
            return null;
        }
    }
}
