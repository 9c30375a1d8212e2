namespace GovernanceRules;

/// <summary>
/// A forum that charter or register declares, with its constraints and the fora that they look at. forum: null for the constraints that are
/// about no forum or look at all fora.
/// </summary>
internal sealed class ForumFact(FactSource source, ForumFacts? forum) : IOfForum
{
    private readonly List<ForumConstraint> _constraints = [];
    private readonly HashSet<ForumFact> _sees = [];
    private readonly List<ForumFact> _seenBy = [];

    public FactSource Source => source;

    public ForumFacts? Declared => forum;

    // Evaluated if who sits or meets changes in a forum that they look at.
    public IReadOnlyList<ForumConstraint> Constraints => _constraints;

    public int Sees => _sees.Count;

    public IReadOnlyList<ForumFact> SeenBy => _seenBy;

    // On any day, by the register.
    public bool EverSeats { get; set; }

    // Rows of one person are adjacent; null if the seats are facts.
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
