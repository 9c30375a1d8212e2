namespace GovernanceRules;

/// <summary>A fact for the rules: one plain form of a constraint, for one forum or for none.</summary>
internal sealed class Demand(Row row, Form form, int place)
{
    public Row Row => row;

    public Form Form => form;

    /// <summary>Which of the constraint's forms it is.</summary>
    public int Place => place;

    public Scene Scene => row.Scene;

    /// <summary>The id of the forum that it is about; <see langword="null"/> where it is about none.</summary>
    public string? Forum => row.Question.Forum?.Id;

    public string? OwnCluster => row.Question.Forum?.Forum.Cluster?.Text;

    public bool IsMeetingsPerYear => form is MeetingYearsForm;

    public bool IsMeetsBefore => form is MeetsBeforeForm;

    /// <summary>The forum before whose meetings this one is to meet.</summary>
    public string? MeetsBeforeForum => (form as MeetsBeforeForm)?.Forum.Text;

    public Breach Breach(string? key, Verdict verdict, Side side, Func<FindingFacts, FindingFacts>? more = null, bool canFall = false, bool canExceed = false)
    {
        var facts = new FindingFacts(form, Forum, key, verdict, side);
        return new Breach(more is null ? facts : more(facts), canFall, canExceed);
    }
}
