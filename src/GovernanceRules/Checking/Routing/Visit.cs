using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// One visit of a planned route: to a forum, to any one of some, or to each of some; and what is done there one after the other.
/// </summary>
internal sealed class Visit(ImmutableArray<Identifier> places, bool inEach)
{
    public ImmutableArray<Identifier> Places { get; set; } = places;

    // Of a choice, the first place if no other is taken.
    public Identifier Taken
    {
        get => Places.Contains(field) ? field : Places[0];
        set;
    }

    public bool InEach => inEach;

    public bool IsChoice => !inEach && Places.Length > 1;

    public List<Doing> Doings { get; } = [];

    // The visits that come before this one.
    public HashSet<Visit> After { get; } = [];

    public bool Is(Identifier place) => !inEach && Places.Length == 1 && Places[0] == place;

    public string Key { get; } = (inEach ? "each " : "") + string.Join(' ', places);

    // Comes after what is already done for the same escalation.
    public Doing Do(ImmutableArray<Identifier> acts, ImmutableArray<Identifier> by, Escalation? escalation, Doing? after = null)
    {
        var first = after is null ? 0 : Doings.IndexOf(after) + 1;
        var doing = Doings.Skip(first).FirstOrDefault(d => d.Serves(acts, by));
        if (doing is null)
            Doings.Insert(Math.Max(first, Doings.Count(d => !d.Decides)), doing = new Doing(acts, by));
        doing.Specify(acts, by);
        if (escalation is not null)
            doing.Escalations.Add(escalation);
        return doing;
    }

    // Does here what was to be done at another visit, and comes after what that came after.
    public void Take(Visit other)
    {
        Doing? done = null;
        foreach (var doing in other.Doings)
        {
            done = Do(doing.Acts, doing.By, null, done);
            done.Escalations.AddRange(doing.Escalations);
        }

        After.UnionWith(other.After);
    }
}

internal sealed class Doing(ImmutableArray<Identifier> acts, ImmutableArray<Identifier> by)
{
    // The acts of which one will do; empty if any but `informed` will.
    public ImmutableArray<Identifier> Acts { get; private set; } = acts;

    public ImmutableArray<Identifier> By { get; private set; } = by;

    public List<Escalation> Escalations { get; } = [];

    // The act that is reported: the decision if it may be one; null if any but `informed` will do.
    public Identifier? Act => Acts.IsEmpty ? (Identifier?)null : Decides ? new Identifier(GovernanceRules.Acts.Decided) : Acts[0];

    public bool Decides => Acts.Any(a => a.Text == GovernanceRules.Acts.Decided);

    // Whether the same act can serve what it is for and what is asked besides.
    public bool Serves(ImmutableArray<Identifier> more, ImmutableArray<Identifier> roles) =>
        (Acts.IsEmpty || more.IsEmpty || Acts.Intersect(more).Any()) && (By.IsEmpty || roles.IsEmpty || By.Intersect(roles).Any());

    public void Specify(ImmutableArray<Identifier> more, ImmutableArray<Identifier> roles)
    {
        Acts = Acts.IsEmpty ? more : more.IsEmpty ? Acts : [.. Acts.Intersect(more)];
        By = By.IsEmpty ? roles : roles.IsEmpty ? By : [.. By.Intersect(roles)];
    }
}
