namespace GovernanceRules;

/// <summary>
/// The words that a membership may use under a charter, with all names that charter and register give them, in any language and at any time.
/// </summary>
internal sealed class WordNames
{
    private readonly Dictionary<WordKind, Dictionary<string, List<string>>> _ids = [];
    private readonly Dictionary<WordKind, HashSet<string>> _words = [];

    public WordNames(Charter charter, Register register)
    {
        var declared = new MergedDeclarations(charter, register);
        foreach (var forum in declared.Fora)
            Add(forum, WordKind.Forum);
        foreach (var organisation in declared.Organisations)
            Add(organisation, WordKind.Organisation);
        Add(WordKind.Organisation, Membership.NoOrganisation, []);
        foreach (var level in charter.LevelWords)
            Add(WordKind.Level, level, []);
        foreach (var role in Role.BuiltIn.Concat(charter.Roles.Select(r => r.Id.Text)))
            Add(WordKind.Role, role, []);
        foreach (var body in charter.Bodies ?? [])
            Add(WordKind.Body, body.Text, []);
    }

    // The ids that a text may mean: the id that it is, else those whose id or name it is in any case and however it is spaced.
    public string[] Of(WordKind kind, string text) =>
        _words.TryGetValue(kind, out var words) && words.Contains(text) ? [text]
            : _ids.TryGetValue(kind, out var ids) && ids.TryGetValue(Folded(text), out var found) ? [.. found] : [];

    // All texts that mean something, for a hint.
    public IEnumerable<string> Texts(WordKind kind) => _ids.TryGetValue(kind, out var ids) ? ids.Keys : [];

    // In normal form C, and with one space where the text has a line break or several.
    public static string Folded(string text) => string.Join(' ', Identifier.Normalise(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Whatever has members may appoint some.
    private void Add(Element element, WordKind kind)
    {
        string[] names = [.. element.Names.Select(n => n.Name).Append(element.Name).OfType<LocalizedText>().SelectMany(n => new[] { n.In(Language.Danish), n.In(Language.English) })];
        Add(kind, element.Id.Text, names);
        Add(WordKind.Body, element.Id.Text, names);
    }

    private void Add(WordKind kind, string id, IEnumerable<string> names)
    {
        if (!_words.TryGetValue(kind, out var words))
            (_words[kind], _ids[kind]) = (words = new HashSet<string>(StringComparer.Ordinal), new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase));
        words.Add(id);
        foreach (var text in names.Append(id))
        {
            var ids = _ids[kind];
            if (!ids.TryGetValue(Folded(text), out var meant))
                ids.Add(Folded(text), meant = []);
            if (!meant.Contains(id))
                meant.Add(id);
        }
    }
}
