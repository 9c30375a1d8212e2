using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Who reports to whom on a day, and who has taken whose place by then.</summary>
internal sealed class ForaOnDay
{
    private readonly Dictionary<Identifier, Forum> _fora;
    private readonly ILookup<Identifier, Forum> _successors;
    private readonly Dictionary<Identifier, ImmutableArray<Identifier>> _superiors = [];

    public ForaOnDay(ImmutableArray<Forum> fora, DateOnly day)
    {
        Day = day;
        _fora = fora.ToDictionary(f => f.Id);
        _successors = fora.Where(f => f.Succeeds is not null && (f.InForce.From ?? DateOnly.MinValue) <= day).ToLookup(f => f.Succeeds!.Value);
    }

    public DateOnly Day { get; }

    public Forum? Find(Identifier forum) => _fora.GetValueOrDefault(forum);

    /// <summary>The forum that stands in another's place by then; itself where none does.</summary>
    public Identifier StandsFor(Identifier forum)
    {
        var seen = new HashSet<Identifier>();
        while (seen.Add(forum) && _successors[forum].FirstOrDefault() is { } successor)
            forum = successor.Id;
        return forum;
    }

    /// <summary>Whether a forum is what one of some names means.</summary>
    public bool IsNamed(Identifier forum, IEnumerable<Identifier> names) => names.Any(n => StandsFor(n) == forum);

    /// <summary>Whether a forum is above another, directly or over others.</summary>
    public bool IsAbove(Identifier upper, Identifier lower) => Superiors(StandsFor(lower)).Contains(upper);

    /// <summary>The declared fora that a forum is above.</summary>
    public IEnumerable<Identifier> Below(Identifier upper) => _fora.Keys.Where(f => IsAbove(upper, f));

    private ImmutableArray<Identifier> Superiors(Identifier forum)
    {
        if (_superiors.TryGetValue(forum, out var known))
            return known;
        var superiors = new List<Identifier>();
        for (var at = Find(forum); at?.ReportsTo is { } above && StandsFor(above) is var next && next != forum && !superiors.Contains(next); at = Find(next))
            superiors.Add(next);
        return _superiors[forum] = [.. superiors];
    }
}
