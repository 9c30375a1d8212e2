using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// The rules of a set of fora (vedtægt, kommissorium, samarbejdsaftale): who sits, from where, at what level, who chairs, each rule tied to
/// the sentence it comes from. Immutable, and safe to use from many threads.
/// </summary>
public sealed class Charter
{
    private readonly Dictionary<string, int> _levels;

    internal Charter(CharterParts parts)
    {
        Id = parts.Id;
        Name = parts.Name;
        Language = parts.Language;
        InForce = parts.InForce;
        InForceLocation = parts.InForceLocation;
        Replaces = parts.Replaces;
        Location = parts.Location;
        Sources = [.. parts.Sources];
        Clauses = [.. parts.Clauses];
        Levels = [.. parts.Levels];
        OtherLevels = [.. parts.OtherLevels];
        Roles = [.. parts.Roles];
        Attributes = [.. parts.Attributes];
        Sectors = [.. parts.Sectors];
        Kinds = [.. parts.Kinds];
        Competences = parts.Competences is { } competences ? [.. competences] : null;
        Bodies = parts.Bodies is { } bodies ? [.. bodies] : null;
        Traits = parts.Traits is { } traits ? [.. traits] : null;
        Types = parts.Types is { } types ? [.. types] : null;
        Acts = [.. parts.Acts];
        Clusters = [.. parts.Clusters];
        Organisations = [.. parts.Organisations];
        Fora = [.. parts.Fora];
        Constraints = [.. parts.Constraints];
        OwnClauses = [.. parts.OwnClauses];
        Escalations = [.. parts.Escalations];
        _levels = [];
        for (var i = 0; i < Levels.Length; i++)
            _levels.TryAdd(Levels[i].Text, i);
        foreach (var level in OtherLevels)
            _levels.TryAdd(level.Text, -1);
    }

    /// <summary>The charter's id.</summary>
    public Identifier Id { get; }

    /// <summary>Its name.</summary>
    public LocalizedText? Name { get; }

    /// <summary>The language of its texts, in which answers are given if no other is asked for.</summary>
    public Language? Language { get; }

    /// <summary>When it is in force; the default for constraints that give no period of their own.</summary>
    public Period InForce { get; }

    /// <summary>The charter that it follows.</summary>
    public Identifier? Replaces { get; }

    /// <summary>The documents that clauses are quoted from.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>The sentences that it comes from.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    /// <summary>The ordered levels, lowest first.</summary>
    public ImmutableArray<Identifier> Levels { get; }

    /// <summary>Levels in no order, which are never at least or at most another.</summary>
    public ImmutableArray<Identifier> OtherLevels { get; }

    /// <summary>The roles beside the built-in ones.</summary>
    public ImmutableArray<Role> Roles { get; }

    /// <summary>The attributes.</summary>
    public ImmutableArray<AttributeDefinition> Attributes { get; }

    /// <summary>Sectors known beside those that organisations have.</summary>
    public ImmutableArray<Identifier> Sectors { get; }

    /// <summary>Kinds known beside those that organisations, clusters and fora have.</summary>
    public ImmutableArray<Identifier> Kinds { get; }

    /// <summary>The competences; <see langword="null"/> if any word will do.</summary>
    public ImmutableArray<Identifier>? Competences { get; }

    /// <summary>Bodies that appoint or decide beside fora and organisations; <see langword="null"/> if any word will do.</summary>
    public ImmutableArray<Identifier>? Bodies { get; }

    /// <summary>The traits that matters may have; <see langword="null"/> if any word will do.</summary>
    public ImmutableArray<Identifier>? Traits { get; }

    /// <summary>The types that matters may have; <see langword="null"/> if any word will do.</summary>
    public ImmutableArray<Identifier>? Types { get; }

    /// <summary>What can be done with a matter, beside the built-in acts.</summary>
    public ImmutableArray<Identifier> Acts { get; }

    /// <summary>The clusters.</summary>
    public ImmutableArray<Cluster> Clusters { get; }

    /// <summary>The organisations.</summary>
    public ImmutableArray<Organisation> Organisations { get; private set; }

    /// <summary>The fora.</summary>
    public ImmutableArray<Forum> Fora { get; private set; }

    /// <summary>The constraints, in the order of the charter.</summary>
    public ImmutableArray<Constraint> Constraints { get; }

    /// <summary>Where some matters must go on, in the order of the charter.</summary>
    public ImmutableArray<Escalation> Escalations { get; }

    /// <summary>The file it was read from, or <see langword="null"/> if it was written in code.</summary>
    public FileLocation? Location { get; }

    /// <summary>The clauses that nothing names and that have no reason for it: sentences that the charter quotes and nobody checks.</summary>
    public IEnumerable<Clause> UnboundClauses => CharterValidator.Unbound(this);

    internal FileLocation? InForceLocation { get; }

    internal ImmutableArray<Identifier> OwnClauses { get; }

    /// <summary>Writes a charter in code.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="define">What it says.</param>
    /// <returns>The charter.</returns>
    /// <exception cref="InvalidInputException">Two elements have one id, an id is not well-formed, or a period ends before it starts.</exception>
    /// <example><code>
    /// var charter = Charter.Define("steering-group", c => c
    ///     .Forum("board", "The board", f => f
    ///         .SharedChair("municipal", "regional").Because("The chair is shared.")));
    /// </code></example>
    public static Charter Define(string id, Action<CharterBuilder> define)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(define);
        var builder = new CharterBuilder(id);
        define(builder);
        return builder.Build();
    }

    /// <summary>A clause by its id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The clause, or <see langword="null"/> if the charter has none of that id.</returns>
    public Clause? FindClause(Identifier id) => Clauses.FirstOrDefault(c => c.Id == id);

    /// <summary>How much of its documents the charter carries: for each clause what comes from it, or why nothing does.</summary>
    /// <returns>The clauses with what names them, and how many of them are checked, hand-fed, not said, declared, unchecked and unbound.</returns>
    public CharterCoverage Coverage() => new(this);

    internal Charter With(ImmutableArray<Organisation> organisations, ImmutableArray<Forum> fora)
    {
        var charter = (Charter)MemberwiseClone();
        charter.Organisations = organisations;
        charter.Fora = fora;
        return charter;
    }

    internal bool DeclaresLevel(string level) => _levels.ContainsKey(level);

    internal IEnumerable<string> LevelWords => _levels.Keys;

    // Lowest 0; -1 if the level is in no order or not declared.
    internal int RankOf(string level) => _levels.GetValueOrDefault(level, -1);
}
