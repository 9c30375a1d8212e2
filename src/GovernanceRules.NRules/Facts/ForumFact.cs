namespace GovernanceRules;

/// <summary>A fact for the rules: a forum that charter or register declares, with its constraints and the fora that they look at.</summary>
/// <param name="source">What the facts were made of.</param>
/// <param name="forum">The forum; <see langword="null"/> for the place of constraints that are about no forum or look at all fora.</param>
internal sealed class ForumFact(FactSource source, ForumFacts? forum) : IOfForum
{
    private readonly List<ForumConstraint> _constraints = [];
    private readonly HashSet<ForumFact> _sees = [];
    private readonly List<ForumFact> _seenBy = [];

    public FactSource Source => source;

    public ForumFacts? Declared => forum;

    /// <summary>The constraints that are evaluated when who sits or meets in a forum changes that they look at.</summary>
    public IReadOnlyList<ForumConstraint> Constraints => _constraints;

    /// <summary>How many fora its constraints look at, itself among them.</summary>
    public int Sees => _sees.Count;

    /// <summary>The fora whose constraints look at it.</summary>
    public IReadOnlyList<ForumFact> SeenBy => _seenBy;

    /// <summary>Whether the register seats somebody in it on any day.</summary>
    public bool EverSeats { get; set; }

    /// <summary>The rows of those who sit in it, those of one person side by side; <see langword="null"/> if their seats are facts.</summary>
    public int[]? Members { get; set; }

    ForumFact IOfForum.Forum => this;

    public void Add(ForumConstraint constraint, IEnumerable<ForumFact> fora)
    {
        _constraints.Add(constraint);
        foreach (var seen in fora)
            if (_sees.Add(seen))
                seen._seenBy.Add(this);
    }
}
