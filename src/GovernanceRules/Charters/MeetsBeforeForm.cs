namespace GovernanceRules;

/// <summary>
/// Before each meeting of another forum this one meets: so many days before, or, where none are given, since the other forum's meeting before.
/// </summary>
internal sealed class MeetsBeforeForm(Word forum, int? minDays, int? maxDays) : Form(Selection.Everything)
{
    public Word Forum => forum;

    public int? MinDays => minDays;

    public int? MaxDays => maxDays;

    public bool GivesDays => minDays is not null || maxDays is not null;
}
