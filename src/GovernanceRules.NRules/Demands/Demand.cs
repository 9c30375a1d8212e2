namespace GovernanceRules;

/// <summary>A fact for the rules: one plain form of a constraint, for one forum or for none.</summary>
internal sealed class Demand(Row row, ConstraintPrimitive form, int place)
{
    public Row Row => row;

    public ConstraintPrimitive Form => form;

    /// <summary>Which of the constraint's forms it is.</summary>
    public int Place => place;

    public Scene Scene => row.Scene;

    /// <summary>The id of the forum that it is about; <see langword="null"/> where it is about none.</summary>
    public string? Forum => row.Question.Forum?.Id;

    public string? OwnCluster => row.Question.Forum?.Forum.Cluster?.Text;

    public bool IsMeetingsPerYear => form is MeetingsPerYearConstraint;

    public bool IsMeetsBefore => form is MeetsBeforeConstraint;

    /// <summary>The forum before whose meetings this one is to meet.</summary>
    public string? MeetsBeforeForum => (form as MeetsBeforeConstraint)?.Forum.Text;

    public FindingDetails Breach(string? key, Verdict verdict, Deviation side, Func<FindingDetails, FindingDetails>? more = null, bool canFall = false, bool canExceed = false)
    {
        var facts = new FindingDetails(form, Forum, key, verdict, side);
        return (more is null ? facts : more(facts)) with { CanFall = canFall, CanExceed = canExceed };
    }
}
