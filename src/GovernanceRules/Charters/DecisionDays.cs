namespace GovernanceRules;

/// <summary>The days on which something was done with matters, each computed once.</summary>
internal sealed class DecisionDays(Charter charter, MergedDeclarations joined)
{
    private readonly Dictionary<DateOnly, DecisionDay> _days = [];

    public DecisionDay On(DateOnly day)
    {
        if (!_days.TryGetValue(day, out var found))
            _days.Add(day, found = new DecisionDay(charter, joined, day, this));
        return found;
    }
}
