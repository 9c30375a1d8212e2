using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>One stay of a planned route: a forum, any one of some, or each of some, and what is done there one after the other.</summary>
internal sealed class Visit(ImmutableArray<Word> places, bool inEach)
{
    public ImmutableArray<Word> Places { get; set; } = places;

    /// <summary>Which of a choice is taken: the first, where no other is chosen.</summary>
    public Word Taken
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

    public bool Is(Word place) => !inEach && Places.Length == 1 && Places[0] == place;

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
internal sealed class Doing(ImmutableArray<Word> acts, ImmutableArray<Word> by)
{
    /// <summary>The acts of which one will do; empty where any but <c>informed</c> does.</summary>
    public ImmutableArray<Word> Acts { get; private set; } = acts;

    public ImmutableArray<Word> By { get; private set; } = by;

    public List<Escalation> Escalations { get; } = [];

    /// <summary>The act that is told of those that will do: the decision where it may be one; none where any but <c>informed</c> does.</summary>
    public Word? Act => Acts.IsEmpty ? (Word?)null : Decides ? new Word(GovernanceRules.Acts.Decided) : Acts[0];

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
