namespace GovernanceRules;

/// <summary>Orders findings as the charter has its constraints, then by forum and key; built-in ones last.</summary>
internal sealed class FindingOrder(Charter charter) : IComparer<Finding>
{
    private readonly Dictionary<string, int> _places = charter.Constraints.Select(c => c.Id).Concat(charter.Escalations.Select(e => e.Id))
        .Select((id, i) => (id.Text, Place: i)).ToDictionary(c => c.Text, c => c.Place, StringComparer.Ordinal);

    public int Compare(Finding? left, Finding? right)
    {
        var place = PlaceOf(left!.Constraint).CompareTo(PlaceOf(right!.Constraint));
        if (place == 0)
            place = string.CompareOrdinal(left.Constraint, right.Constraint);
        if (place == 0)
            place = CodePointComparer.Instance.Compare(left.Forum, right.Forum);
        return place != 0 ? place : CodePointComparer.Instance.Compare(left.Key, right.Key);
    }

    public int PlaceOf(string constraint) => _places.GetValueOrDefault(constraint, int.MaxValue);
}
