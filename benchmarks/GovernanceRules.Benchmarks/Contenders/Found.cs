namespace GovernanceRules.Benchmarks;

/// <summary>One thing that is wrong.</summary>
internal readonly record struct Found(string Constraint, string Forum, string Key) : IComparable<Found>
{
    public int CompareTo(Found other)
    {
        var byConstraint = string.CompareOrdinal(Constraint, other.Constraint);
        var byForum = byConstraint != 0 ? byConstraint : string.CompareOrdinal(Forum, other.Forum);
        return byForum != 0 ? byForum : string.CompareOrdinal(Key, other.Key);
    }
}
