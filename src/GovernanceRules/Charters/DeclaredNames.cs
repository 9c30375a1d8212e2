using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The names that charter and register declare. If a set is null, any word will do.</summary>
internal sealed class DeclaredNames
{
    private DiagnosticBag _faults;
    private readonly Dictionary<string, AttributeDefinition> _attributes;
    private readonly Dictionary<string, HashSet<string>> _linesOfFora = new(StringComparer.Ordinal);

    public DeclaredNames(Charter charter, MergedDeclarations joined, DiagnosticBag faults)
    {
        _faults = faults;
        _attributes = joined.Attributes.ToDictionary(a => a.Id.Text, StringComparer.Ordinal);
        Fora = Set(joined.Fora.Select(f => f.Id));
        Organisations = Set(joined.Organisations.Select(o => o.Id));
        Clusters = Set(charter.Clusters.Select(c => c.Id));
        Levels = [.. charter.LevelWords];
        Roles = [.. Role.BuiltIn, .. charter.Roles.Select(r => r.Id.Text)];
        Sectors = Set(charter.Sectors.Concat(joined.Organisations.Select(o => o.Sector).OfType<Identifier>()));
        Kinds = Set(charter.Kinds);
        Kinds.UnionWith(KindsOf(joined.Fora));
        Kinds.UnionWith(KindsOf(joined.Organisations));
        Kinds.UnionWith(KindsOf(charter.Clusters));
        Competences = charter.Competences is { } competences ? Set(competences) : null;
        Places = new HashSet<string>(Fora, StringComparer.Ordinal);
        Places.UnionWith(Organisations);
        Bodies = charter.Bodies is { } bodies ? [.. Set(bodies), .. Places] : null;
        Secretariats = Bodies ?? Places;
        Constraints = [.. charter.Constraints.Select(c => c.Id.Text), .. charter.Escalations.Select(e => e.Id.Text), .. BuiltInConstraints.All];
        foreach (var constraint in charter.Constraints)
            if (constraint.Principle.SeatLines is { IsEmpty: false } lines)
                AddLines(constraint, [.. lines.Select(l => l.Name)], joined);
        Traits = charter.Traits is { } traits ? Set(traits) : null;
        Types = charter.Types is { } types ? Set(types) : null;
        MatterWords = Traits is not null && Types is not null ? [.. Traits, .. Types] : null;
        Acts = [.. GovernanceRules.Acts.BuiltIn, .. charter.Acts.Select(a => a.Text)];
    }

    public DeclaredNames With(DiagnosticBag faults)
    {
        var words = (DeclaredNames)MemberwiseClone();
        words._faults = faults;
        return words;
    }

    public HashSet<string> Fora { get; }

    public HashSet<string> Organisations { get; }

    // Fora, organisations, and bodies if the charter lists bodies.
    public HashSet<string> Secretariats { get; }

    public HashSet<string> Clusters { get; }

    public HashSet<string> Levels { get; }

    public HashSet<string> Roles { get; }

    public HashSet<string> Sectors { get; }

    public HashSet<string> Kinds { get; }

    public HashSet<string> Constraints { get; }

    public HashSet<string> Places { get; }

    public HashSet<string> Acts { get; }

    public HashSet<string>? Traits { get; }

    public HashSet<string>? Types { get; }

    // Traits and types; null if any word will do for one of them.
    public HashSet<string>? MatterWords { get; }

    public HashSet<string>? Competences { get; }

    public HashSet<string>? Bodies { get; }

    // Of all `seats` of the charter, at whatever time; null if it has none.
    public HashSet<string>? SeatLines { get; private set; }

    // null if the charter has no `seats` for the forum.
    public HashSet<string>? SeatLinesOf(Identifier forum) => _linesOfFora.GetValueOrDefault(forum.Text);

    public AttributeDefinition? Attribute(string id) => _attributes.GetValueOrDefault(id);

    public IEnumerable<string> Attributes => _attributes.Keys;

    // names: what else may have been meant, where names may stand for ids.
    public void Expect(HashSet<string>? known, Identifier? word, string what, FileLocation? fallback = null, IEnumerable<string>? names = null)
    {
        if (known is null || word is not { } given || known.Contains(given.Text))
            return;
        _faults.Add(DiagnosticId.UnknownIdentifier, given.Location ?? fallback, $"the {what} `{given}` is not declared{(names is not null && Ids.Nearest(given.Text, [.. names]) is { } near ? $"; did you mean `{near}`?" : Ids.Hint(given.Text, known))}");
    }

    public void ExpectAttribute(string id, IEnumerable<Identifier> values, FileLocation? location, string alsoKnown = "attribute", IEnumerable<string>? others = null)
    {
        if (Attribute(id) is not { } attribute)
        {
            _faults.Add(DiagnosticId.UnknownIdentifier, location, $"the {alsoKnown} `{id}` is not declared{Ids.Hint(id, Attributes.Concat(others ?? []))}");
            return;
        }

        if (attribute.Values is not { } allowed)
            return;
        foreach (var value in values)
            if (!allowed.Contains(value))
                _faults.Add(DiagnosticId.ValueNotAllowed, value.Location ?? location,
                    $"`{value}` is none of the values of the attribute `{id}`{Ids.Hint(value.Text, allowed.Select(v => v.Text))}");
    }

    private void AddLines(Constraint constraint, ImmutableArray<string> lines, MergedDeclarations joined)
    {
        (SeatLines ??= new HashSet<string>(StringComparer.Ordinal)).UnionWith(lines);
        foreach (var forum in joined.Fora.Where(constraint.Forum.IsFor))
        {
            if (!_linesOfFora.TryGetValue(forum.Id.Text, out var known))
                _linesOfFora.Add(forum.Id.Text, known = new HashSet<string>(StringComparer.Ordinal));
            known.UnionWith(lines);
        }
    }

    private static IEnumerable<string> KindsOf(IEnumerable<Element> elements)
    {
        foreach (var element in elements)
            if (element.Kind is { } kind)
                yield return kind.Text;
    }

    private static HashSet<string> Set(IEnumerable<Identifier> words)
    {
        var set = new HashSet<string>(words.TryGetNonEnumeratedCount(out var count) ? count : 0, StringComparer.Ordinal);
        foreach (var word in words)
            set.Add(word.Text);
        return set;
    }
}
