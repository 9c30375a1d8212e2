namespace GovernanceRules;

/// <summary>A constraint for one forum, or for none.</summary>
/// <param name="Compiled">The constraint with its forms.</param>
/// <param name="Forum">The forum, or <see langword="null"/> where the constraint is about none.</param>
/// <param name="Meant">Whether the constraint is about the forum, as far as that is recorded.</param>
internal readonly record struct ConstraintInstance(CompiledConstraint Compiled, ForumFacts? Forum, Truth Meant)
{
    public Constraint Constraint => Compiled.Constraint;
}
