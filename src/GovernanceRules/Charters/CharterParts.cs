namespace GovernanceRules;

/// <summary>A charter while it is put together, by a reader or by <see cref="CharterBuilder"/>.</summary>
internal sealed class CharterParts(Identifier id)
{
    public Identifier Id { get; } = id;

    public LocalizedText? Name { get; set; }

    public Language? Language { get; set; }

    public Period InForce { get; set; }

    public FileLocation? InForceLocation { get; set; }

    public Identifier? Replaces { get; set; }

    public FileLocation? Location { get; set; }

    public List<Source> Sources { get; } = [];

    public List<Clause> Clauses { get; } = [];

    public List<Identifier> Levels { get; } = [];

    public List<Identifier> OtherLevels { get; } = [];

    public List<Role> Roles { get; } = [];

    public List<AttributeDefinition> Attributes { get; } = [];

    public List<Identifier> Sectors { get; } = [];

    public List<Identifier> Kinds { get; } = [];

    public List<Identifier>? Competences { get; set; }

    public List<Identifier>? Bodies { get; set; }

    public List<Identifier>? Traits { get; set; }

    public List<Identifier>? Types { get; set; }

    public List<Identifier> Acts { get; } = [];

    public List<Cluster> Clusters { get; } = [];

    public List<Organisation> Organisations { get; } = [];

    public List<Forum> Fora { get; } = [];

    public List<Constraint> Constraints { get; } = [];

    public List<Escalation> Escalations { get; } = [];

    // Clauses named by the charter as a whole.
    public List<Identifier> OwnClauses { get; } = [];

    // The same parts; of several of one id the first alone is left.
    public CharterParts WithoutDuplicates()
    {
        Leave(Fora, f => f.Id);
        Leave(Organisations, o => o.Id);
        Leave(Clusters, c => c.Id);
        Leave(Attributes, a => a.Id);
        Leave(Clauses, c => c.Id);
        return this;
    }

    private static void Leave<T>(List<T> all, Func<T, Identifier> id)
    {
        var seen = new HashSet<Identifier>();
        all.RemoveAll(one => !seen.Add(id(one)));
    }
}
