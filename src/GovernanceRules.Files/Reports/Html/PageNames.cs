namespace GovernanceRules;

/// <summary>What fora, bodies, persons and matters are called on a page: by name, and if there is none by their id made readable.</summary>
internal sealed class PageNames
{
    private readonly Dictionary<string, string> _people;
    private readonly Dictionary<string, string> _elements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _fora = new(StringComparer.Ordinal);

    public PageNames(GovernanceFacts facts, Language language)
    {
        _people = facts.Register.People.Where(p => !string.IsNullOrWhiteSpace(p.Name)).ToDictionary(p => p.Id.Text, p => p.Name!, StringComparer.Ordinal);
        foreach (var forum in facts.Fora)
            _fora[forum.Id] = NameOf(forum.Forum, facts.Day, language);
        foreach (var organisation in facts.Organisations)
            _elements[organisation.Organisation.Id.Text] = NameOf(organisation.Organisation, facts.Day, language);
    }

    public string Forum(string id) => _fora.GetValueOrDefault(id) ?? Readable(id);

    // A forum, an organisation or a body that is neither.
    public string Body(string id) => _fora.GetValueOrDefault(id) ?? _elements.GetValueOrDefault(id) ?? Readable(id);

    public string Person(string id) => _people.GetValueOrDefault(id) ?? Readable(id);

    // `general-practice` reads as "general practice"; an id that is no word of a file, such as a person's own name, stays as it is.
    public static string Readable(string id) => id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or 'æ' or 'ø' or 'å') ? id.Replace('-', ' ') : id;

    private static string NameOf(Element element, DateOnly day, Language language) =>
        element.NameOn(day, language) is var name && name != element.Id.Text ? name : Readable(name);
}
