namespace GovernanceRules;

/// <summary>How many ordinary meetings a forum holds in each whole calendar year.</summary>
internal sealed class MeetingsPerYearConstraint(Bounds perYear) : ConstraintPrimitive(Selection.Everything)
{
    public Bounds PerYear => perYear;
}
