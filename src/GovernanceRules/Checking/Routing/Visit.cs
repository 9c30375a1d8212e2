using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>One stay of a planned route: a forum, any one of some, or each of some, and what is done there one after the other.</summary>
internal sealed class Visit(ImmutableArray<Identifier> places, bool inEach)
{
    public ImmutableArray<Identifier> Places { get; set; } = places;

    /// <summary>Which of a choice is taken: the first, where no other is chosen.</summary>
    public Identifier Taken
    {
        get => Places.Contains(field) ? field : Places[0];
        set;
    }

    public bool InEach => inEach;

    /// <summary>Whether it is at any one of several places.</summary>
    public bool IsChoice => !inEach && Places.Length > 1;

    public List<Doing> Doings { get; } = [];

    /// <summary>The stays that come before it.</summary>
    public HashSet<Visit> After { get; } = [];

    public bool Is(Identifier place) => !inEach && Places.Length == 1 && Places[0] == place;

    public string Key { get; } = (inEach ? "each " : "") + string.Join(' ', places);

    /// <summary>Asks for something to be done here, after what is already done for the same escalation.</summary>
    /// <returns>What is done.</returns>
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

    /// <summary>Does here what was to be done at another stay, and comes after what that came after.</summary>
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

/// <summary>What is done at a stay.</summary>
internal sealed class Doing(ImmutableArray<Identifier> acts, ImmutableArray<Identifier> by)
{
    /// <summary>The acts of which one will do; empty where any but <c>informed</c> does.</summary>
    public ImmutableArray<Identifier> Acts { get; private set; } = acts;

    public ImmutableArray<Identifier> By { get; private set; } = by;

    public List<Escalation> Escalations { get; } = [];

    /// <summary>The act that is told of those that will do: the decision where it may be one; none where any but <c>informed</c> does.</summary>
    public Identifier? Act => Acts.IsEmpty ? (Identifier?)null : Decides ? new Identifier(GovernanceRules.Acts.Decided) : Acts[0];

    public bool Decides => Acts.Any(a => a.Text == GovernanceRules.Acts.Decided);

    /// <summary>Whether one doing can serve both what it is for and what is asked besides.</summary>
    public bool Serves(ImmutableArray<Identifier> more, ImmutableArray<Identifier> roles) =>
        (Acts.IsEmpty || more.IsEmpty || Acts.Intersect(more).Any()) && (By.IsEmpty || roles.IsEmpty || By.Intersect(roles).Any());

    public void Specify(ImmutableArray<Identifier> more, ImmutableArray<Identifier> roles)
    {
        Acts = Acts.IsEmpty ? more : more.IsEmpty ? Acts : [.. Acts.Intersect(more)];
        By = By.IsEmpty ? roles : roles.IsEmpty ? By : [.. By.Intersect(roles)];
    }
}
