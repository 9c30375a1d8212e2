namespace GovernanceRules;

/// <summary>What a condition on a seat can see beside the seat.</summary>
internal sealed class Sight(string? ownCluster, IEnumerable<Roll> rolls)
{
    private readonly Roll[] _rolls = [.. rolls];
    private ILookup<string, Seat>? _seats;

    /// <summary>The cluster of the forum that the constraint is about.</summary>
    public string? OwnCluster => ownCluster;

    /// <summary>The fora of which it is not recorded who sits in them.</summary>
    public IEnumerable<string> UnrecordedFora => _rolls.Where(r => !r.IsRecorded).Select(r => r.Id);

    /// <summary>Where a person sits, in all the fora in sight.</summary>
    public IEnumerable<Seat> SeatsOf(string person) => (_seats ??= _rolls.SelectMany(r => r.Seats).ToLookup(s => s.Person, StringComparer.Ordinal))[person];
}
