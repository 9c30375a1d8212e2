namespace GovernanceRules;

/// <summary>How many ordinary meetings a forum holds in each whole calendar year.</summary>
internal sealed class MeetingYearsForm(Bounds perYear) : Form(Selection.Everything)
{
    public Bounds PerYear => perYear;
}
