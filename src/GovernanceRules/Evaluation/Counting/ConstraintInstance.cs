namespace GovernanceRules;

/// <summary>
/// A constraint for one forum, or for none. Meant: whether the constraint is about the forum, as far as that is recorded.
/// </summary>
internal readonly record struct ConstraintInstance(CompiledConstraint Compiled, ForumFacts? Forum, Truth Meant)
{
    public Constraint Constraint => Compiled.Constraint;
}
