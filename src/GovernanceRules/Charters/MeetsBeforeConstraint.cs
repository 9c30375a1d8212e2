namespace GovernanceRules;

/// <summary>
/// Before each meeting of another forum this one meets: so many days before or, if none are given, since the other's meeting before.
/// </summary>
internal sealed class MeetsBeforeConstraint(Identifier forum, int? minDays, int? maxDays) : ConstraintPrimitive(Selection.Everything)
{
    public Identifier Forum => forum;

    public int? MinDays => minDays;

    public int? MaxDays => maxDays;

    public bool GivesDays => minDays is not null || maxDays is not null;
}
