namespace GovernanceRules;

/// <summary>A charter while it is put together, by a reader or by <see cref="CharterBuilder"/>.</summary>
internal sealed class CharterParts(Word id)
{
    public Word Id { get; } = id;

    public LocalizedText? Name { get; set; }

    public Language? Language { get; set; }

    public Period InForce { get; set; }

    public FileLocation? InForceLocation { get; set; }

    public Word? Replaces { get; set; }

    public FileLocation? Location { get; set; }

    public List<Source> Sources { get; } = [];

    public List<Clause> Clauses { get; } = [];

    public List<Word> Levels { get; } = [];

    public List<Word> OtherLevels { get; } = [];

    public List<Role> Roles { get; } = [];

    public List<AttributeDefinition> Attributes { get; } = [];

    public List<Word> Sectors { get; } = [];

    public List<Word> Kinds { get; } = [];

    public List<Word>? Competences { get; set; }

    public List<Word>? Bodies { get; set; }

    public List<Word>? Traits { get; set; }

    public List<Word>? Types { get; set; }

    public List<Word> Acts { get; } = [];

    public List<Cluster> Clusters { get; } = [];

    public List<Organisation> Organisations { get; } = [];

    public List<Forum> Fora { get; } = [];

    public List<Constraint> Constraints { get; } = [];

    public List<Escalation> Escalations { get; } = [];

    /// <summary>Clauses named by the charter as a whole.</summary>
    public List<Word> OwnClauses { get; } = [];
}
