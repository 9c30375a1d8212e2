namespace GovernanceRules;

internal static class ConstraintReach
{
    // Whether a constraint depends, on the day, only on the memberships of the fora that it is about or names.
    public static bool IsLocal(Constraint constraint, PrincipleContext context) => !constraint.IsConditional && IsLocal(constraint.Principle, context);

    private static bool IsLocal(Principle principle, PrincipleContext context) =>
        principle.Reach == PrincipleReach.Primitives && principle.Primitives(context).All(IsLocal);

    // Only those whose memberships it looks at.
    public static IEnumerable<Identifier> NamedFora(Principle principle, PrincipleContext context) =>
        principle.Primitives(context).SelectMany(f => f switch
        {
            SetConstraint compare => f.Members.NamedFora.Concat(compare.With.NamedFora),
            SameNumberConstraint same => f.Members.NamedFora.Concat(same.With.NamedFora),
            CountConstraint count => count.Others.Prepend(f.Members).SelectMany(s => s.NamedFora),
            AssignmentConstraint assignment => assignment.Lines.SelectMany(l => l.Members.NamedFora),
            _ => f.Members.NamedFora,
        });

    private static bool IsLocal(ConstraintPrimitive primitive) => primitive switch
    {
        CountConstraint count => count.Of == Subject.Members && !count.Others.Prepend(count.Members).Any(s => s.LooksElsewhere),
        AssignmentConstraint assignment => assignment.Lines.All(l => !l.Members.LooksElsewhere),
        ForAllConstraint every => every.Of == Subject.Members && !every.Members.LooksElsewhere && !every.Is.LooksElsewhere,
        SameNumberConstraint same => !same.Members.LooksElsewhere && !same.With.LooksElsewhere,
        SetConstraint compare => !compare.Members.LooksElsewhere && !compare.With.LooksElsewhere,
        _ => false,
    };
}
