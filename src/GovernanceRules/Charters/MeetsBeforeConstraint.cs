namespace GovernanceRules;

/// <summary>
/// Before each meeting of another forum this one meets: so many days before or, if none are given, since the other's meeting before. If a
/// meeting after it will do too, there is a greatest number of days, and a meeting is asked for once they have passed.
/// </summary>
internal sealed class MeetsBeforeConstraint(Identifier forum, int? minDays, int? maxDays, bool orAfter) : ConstraintPrimitive(Selection.Everything)
{
    public Identifier Forum => forum;

    public int? MinDays => minDays;

    public int? MaxDays => maxDays;

    public bool OrAfter => orAfter;

    public bool GivesDays => minDays is not null || maxDays is not null;
}
