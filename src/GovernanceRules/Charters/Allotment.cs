using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// How many seats each list gets by its votes. A tie allows either of those who tie, so each list has a least and a most.
/// </summary>
internal sealed class Allotment(ImmutableSortedDictionary<string, long>? recorded, SeatRules rules, int tolerance)
{
    private readonly ImmutableSortedDictionary<string, long> _votes = recorded ?? ImmutableSortedDictionary<string, long>.Empty;

    private readonly SeatSharing _sharing = new(recorded ?? ImmutableSortedDictionary<string, long>.Empty, rules);

    private readonly Dictionary<(long Seats, string Forum), Dictionary<string, (long Least, long Most)>> _known = [];

    public ImmutableSortedDictionary<string, long> Votes => _votes;

    // The tally of the register that gives the votes; null if the charter gives them.
    public Identifier? Tally { get; init; }

    public bool IsRecorded => recorded is not null;

    // The orders that were drawn by lot for each forum, the latest first.
    public ImmutableDictionary<string, ImmutableArray<ImmutableArray<string>>> Draws { get; init; } = ImmutableDictionary<string, ImmutableArray<ImmutableArray<string>>>.Empty;

    // The tolerance is included.
    public (long Least, long Most) Of(string list, long seats, string? forum)
    {
        if (!_known.TryGetValue((seats, forum ?? ""), out var all))
            _known.Add((seats, forum ?? ""), all = _sharing.Of(seats, DrawsOf(forum)));
        var (least, most) = all.GetValueOrDefault(list);
        return (Math.Max(0, least - tolerance), most + tolerance);
    }

    // The lists in the order in which the seats fall; it ends at a tie that no lot has decided.
    public ImmutableArray<string> Order(long seats, string? forum) => _sharing.Order(seats, DrawsOf(forum));

    // The side that keeps its majority in seats, though the method alone would not give it; null if there is none.
    public string? KeptBy(long seats, string? forum) => _sharing.KeptBy(seats, DrawsOf(forum));

    private ImmutableArray<ImmutableArray<string>> DrawsOf(string? forum) => Draws.GetValueOrDefault(forum ?? "", []);
}
