using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Writes a charter in code; see <see cref="Charter.Define"/>.</summary>
public sealed class CharterBuilder
{
    private readonly CharterParts _parts;
    private readonly ConstraintDrafts _drafts = new();
    private readonly List<EscalationBuilder> _escalations = [];

    internal CharterBuilder(string id) => _parts = new CharterParts(id);

    /// <summary>Names the charter.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Named(LocalizedText name)
    {
        _parts.Name = name;
        return this;
    }

    /// <summary>The language of its texts.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder In(Language language)
    {
        _parts.Language = language;
        return this;
    }

    /// <summary>When it is in force; both ends are inclusive.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; left out, no end is set.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder InForce(DateOnly? from, DateOnly? to = null)
    {
        _parts.InForce = new Period(from, to);
        return this;
    }

    /// <summary>Declares a document that clauses are quoted from.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">Its title.</param>
    /// <param name="date">Its date, if it is known.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Source(string id, string title, DateOnly? date = null)
    {
        _parts.Sources.Add(new Source(id, title, date));
        return this;
    }

    /// <summary>Declares a document that clauses are quoted from, such as one with its text.</summary>
    /// <param name="source">The document.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Source(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _parts.Sources.Add(source);
        return this;
    }

    /// <summary>Declares a sentence, which constraints name with <see cref="ConstraintBuilder{T}.Because"/>.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="quote">The document's own words.</param>
    /// <param name="source">The document, by id.</param>
    /// <param name="section">The section that it is in.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Clause(string id, string quote, string? source = null, string? section = null)
    {
        _parts.Clauses.Add(new Clause(id, quote) { Source = Identifier.Optional(source), Section = section });
        return this;
    }

    /// <summary>Declares a sentence, such as one that nothing checks.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Clause(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        _parts.Clauses.Add(clause);
        return this;
    }

    /// <summary>Declares the ordered levels.</summary>
    /// <param name="lowestFirst">The levels, lowest first.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Levels(params ReadOnlySpan<string> lowestFirst) => Add(_parts.Levels, lowestFirst);

    /// <summary>Declares levels in no order, which are never at least or at most another.</summary>
    /// <param name="levels">The levels.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder OtherLevels(params ReadOnlySpan<string> levels) => Add(_parts.OtherLevels, levels);

    /// <summary>Declares sectors beside those that organisations have.</summary>
    /// <param name="sectors">The sectors.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Sectors(params ReadOnlySpan<string> sectors) => Add(_parts.Sectors, sectors);

    /// <summary>Declares kinds beside those that organisations, clusters and fora have.</summary>
    /// <param name="kinds">The kinds.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Kinds(params ReadOnlySpan<string> kinds) => Add(_parts.Kinds, kinds);

    /// <summary>Declares the competences; without this, any word will do.</summary>
    /// <param name="competences">The competences.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Competences(params ReadOnlySpan<string> competences) => Add(_parts.Competences ??= [], competences);

    /// <summary>Declares bodies that appoint or decide beside fora and organisations; without this, any word will do.</summary>
    /// <param name="bodies">The bodies.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Bodies(params ReadOnlySpan<string> bodies) => Add(_parts.Bodies ??= [], bodies);

    /// <summary>Declares the traits that matters may have; without this, any word will do.</summary>
    /// <param name="traits">The traits.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Traits(params ReadOnlySpan<string> traits) => Add(_parts.Traits ??= [], traits);

    /// <summary>Declares the types that matters may have; without this, any word will do.</summary>
    /// <param name="types">The types.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Types(params ReadOnlySpan<string> types) => Add(_parts.Types ??= [], types);

    /// <summary>Declares what can be done with a matter, beside the built-in acts.</summary>
    /// <param name="acts">The acts.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Acts(params ReadOnlySpan<string> acts) => Add(_parts.Acts, acts);

    /// <summary>Declares a role beside the built-in ones.</summary>
    /// <param name="id">The role.</param>
    /// <param name="seated">Whether who has it is counted wherever a selection names no role.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Role(string id, bool seated)
    {
        _parts.Roles.Add(new Role(id, seated));
        return this;
    }

    /// <summary>Declares an attribute.</summary>
    /// <param name="id">The attribute.</param>
    /// <param name="values">The values it may take; none given, any will do.</param>
    /// <param name="otherwise">What holds if nothing is recorded; left out, absence is unknown.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Attribute(string id, IEnumerable<string>? values = null, string? otherwise = null)
    {
        _parts.Attributes.Add(new AttributeDefinition(id)
        {
            Values = values?.Select(v => new Identifier(v)).ToImmutableArray(),
            Default = Identifier.Optional(otherwise),
        });
        return this;
    }

    /// <summary>Declares an attribute, such as one that holds a verdict.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Attribute(AttributeDefinition attribute)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        _parts.Attributes.Add(attribute);
        return this;
    }

    /// <summary>Declares clusters.</summary>
    /// <param name="ids">Their ids.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Clusters(params ReadOnlySpan<string> ids)
    {
        foreach (var id in ids)
            _parts.Clusters.Add(new Cluster(id));
        return this;
    }

    /// <summary>Declares a cluster.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Cluster(Cluster cluster)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        _parts.Clusters.Add(cluster);
        return this;
    }

    /// <summary>Declares an organisation.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name; if left out, the id is the name.</param>
    /// <param name="sector">Its sector; left out, it is not recorded.</param>
    /// <param name="kind">Its kind; left out, it is not recorded.</param>
    /// <param name="cluster">Its cluster; left out, it is in none.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Organisation(string id, string? name = null, string? sector = null, string? kind = null, string? cluster = null) =>
        Organisation(new Organisation(id)
        {
            Name = name is null ? null : new LocalizedText(name),
            Sector = Identifier.Optional(sector),
            Kind = Identifier.Optional(kind),
            Clusters = cluster is null ? [] : [new ClusterMembership(cluster, Period.Always)],
        });

    /// <summary>Declares an organisation.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Organisation(Organisation organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        _parts.Organisations.Add(organisation);
        return this;
    }

    /// <summary>Declares a forum and what is demanded of it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name; if left out, the id is the name.</param>
    /// <param name="demands">What is demanded of it.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Forum(string id, string? name = null, Action<ForumBuilder>? demands = null) =>
        Forum(new Forum(id) { Name = name is null ? null : new LocalizedText(name) }, demands);

    /// <summary>Declares a forum and what is demanded of it.</summary>
    /// <param name="forum">The forum.</param>
    /// <param name="demands">What is demanded of it.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Forum(Forum forum, Action<ForumBuilder>? demands = null)
    {
        ArgumentNullException.ThrowIfNull(forum);
        _parts.Fora.Add(forum);
        demands?.Invoke(new ForumBuilder(ForumTarget.Of([forum.Id]), forum.Id.Text, _drafts));
        return this;
    }

    /// <summary>Says what is demanded of each forum of a kind, in this charter or in a register.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="demands">What is demanded of each.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder ForaOfKind(string kind, Action<ForumBuilder> demands)
    {
        ArgumentNullException.ThrowIfNull(demands);
        demands(new ForumBuilder(ForumTarget.Where(Selection.Where(f => f.Kind(kind))), kind, _drafts));
        return this;
    }

    /// <summary>Says what is demanded of the set of fora, organisations or clusters as a whole.</summary>
    /// <param name="demands">The demands.</param>
    /// <returns>The same builder.</returns>
    public CharterBuilder Things(Action<EntitiesBuilder> demands)
    {
        ArgumentNullException.ThrowIfNull(demands);
        demands(new EntitiesBuilder(_parts.Id.Text, _drafts));
        return this;
    }

    /// <summary>Says which matters must go on, and where.</summary>
    /// <param name="id">The id, by which findings and waivers name it.</param>
    /// <param name="define">Which matters, and where.</param>
    /// <returns>The same builder.</returns>
    /// <example><code>
    /// c.Escalation("PRINCIPLED", e => e.From(f => f.Kind("theme-group")).WithTraits("principled", "significant").AssessedBy("chair").To("board"))
    /// </code></example>
    public CharterBuilder Escalation(string id, Action<EscalationBuilder> define)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(define);
        var builder = new EscalationBuilder(id);
        define(builder);
        _escalations.Add(builder);
        return this;
    }

    internal Charter Build()
    {
        _drafts.AddTo(_parts);
        _parts.Escalations.AddRange(_escalations.Select(e => e.Build(_parts)));
        return CharterValidator.Judged(_parts, new DiagnosticBag());
    }

    private CharterBuilder Add(List<Identifier> words, ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
            words.Add(text);
        return this;
    }
}
