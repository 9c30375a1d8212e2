using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>One stay of a planned route: a forum, any one of some, or each of some, and what is done there one after the other.</summary>
internal sealed class Visit(ImmutableArray<Word> places, bool inEach)
{
    public ImmutableArray<Word> Places => places;

    public bool InEach => inEach;

    public List<Doing> Doings { get; } = [];

    /// <summary>The stays that come before it.</summary>
    public HashSet<Visit> After { get; } = [];

    public bool Is(Word place) => !inEach && places.Length == 1 && places[0] == place;

    public string Key { get; } = (inEach ? "each " : "") + string.Join(' ', places);

    /// <summary>Asks for something to be done here, after what is already done for the same escalation.</summary>
    /// <returns>What is done.</returns>
    public Doing Do(ImmutableArray<Word> acts, ImmutableArray<Word> by, Escalation? escalation, Doing? after = null)
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
}

/// <summary>What is done at a stay.</summary>
internal sealed class Doing(ImmutableArray<Word> acts, ImmutableArray<Word> by)
{
    /// <summary>The acts of which one will do; empty where any but <c>informed</c> does.</summary>
    public ImmutableArray<Word> Acts { get; private set; } = acts;

    public ImmutableArray<Word> By { get; private set; } = by;

    public List<Escalation> Escalations { get; } = [];

    public bool Decides => Acts.Any(a => a.Text == GovernanceRules.Acts.Decided);

    /// <summary>Whether one doing can serve both what it is for and what is asked besides.</summary>
    public bool Serves(ImmutableArray<Word> more, ImmutableArray<Word> roles) =>
        (Acts.IsEmpty || more.IsEmpty || Acts.Intersect(more).Any()) && (By.IsEmpty || roles.IsEmpty || By.Intersect(roles).Any());

    public void Specify(ImmutableArray<Word> more, ImmutableArray<Word> roles)
    {
        Acts = Acts.IsEmpty ? more : more.IsEmpty ? Acts : [.. Acts.Intersect(more)];
        By = By.IsEmpty ? roles : roles.IsEmpty ? By : [.. By.Intersect(roles)];
    }
}
