namespace GovernanceRules;

/// <summary>
/// How far a key is from what is asked, apart from words: on which side, and by what number. Two days can be compared by it. Least: how many
/// there are for certain; null if nothing is counted. Most: null for any number.
/// </summary>
internal sealed record Extent(string? Key, Deviation Side, long? Least, long? Most)
{
    public required bool IsViolated { get; init; }

    // A meeting rule judges what has passed, so what it finds is not of one day.
    public required bool LooksBack { get; init; }

    public bool CanBeEven { get; init; }

    public bool IsCounted => Least is not null;

    // What is certain of a violation: so many, or no more than so many.
    public long? Number => Side switch
    {
        Deviation.TooMany => Least,
        Deviation.TooFew => IsCounted ? Most : null,
        _ => null,
    };

    public static Extent Of(FindingDetails found, Truth meant)
    {
        // Of lines that compete for persons: how many are left for this one if as few seats as can be are wrong.
        if (found is { Shared: { } shared, IsViolated: true })
        {
            var number = found.Deviation == Deviation.TooFew ? found.Bounds.Min!.Value.AtLeast(0) - shared.Missing : found.Bounds.Max!.Value.AtMost(0) + shared.Missing;
            return new(found.Key, found.Deviation, number, number) { IsViolated = meant == Truth.True, LooksBack = false };
        }

        var counts = !found.IsEven && found.Primitive is CountConstraint or MeetingsPerYearConstraint or SetConstraint { Relation: Relation.Overlap };
        return new(found.Key, found.Deviation, counts ? found.Certain : null, counts ? found.Possible : null)
        {
            IsViolated = found.IsViolated && meant == Truth.True,
            CanBeEven = found.CanBeEven,
            LooksBack = found.Primitive is MeetingsPerYearConstraint or MeetsBeforeConstraint or RecordConstraint,
        };
    }
}
