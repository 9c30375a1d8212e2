using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed class TextNames
{
    private readonly Charter _charter;
    private readonly DateOnly _day;
    private readonly Language _language;
    private readonly Dictionary<string, string> _persons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Element> _fora = new(StringComparer.Ordinal);

    public TextNames(Charter charter, Register? register, DateOnly day, Language language)
    {
        _charter = charter;
        _day = day;
        _language = language;
        foreach (var person in register?.People ?? [])
            if (person.Name is { Length: > 0 } name)
                _persons[person.Id.Text] = name;
        // The first that gives a name wins: a register may add to a forum of the charter's.
        foreach (var forum in charter.Fora.Concat(register?.Fora ?? []).Where(f => f.Name is not null || !f.Names.IsEmpty))
            _fora.TryAdd(forum.Id.Text, forum);
    }

    public string Charter => With(_charter.Name?.In(_language), _charter.Id.Text);

    // Name and id: "Sundhedsstyregruppen (ssg)".
    public string Forum(string id) => With(_fora.GetValueOrDefault(id)?.NameOn(_day, _language), id);

    // A forum or an organisation by name and id; any other body by its id alone.
    public string Body(string id) => _fora.ContainsKey(id)
        ? Forum(id)
        : With(_charter.Organisations.FirstOrDefault(o => o.Id == id)?.NameOn(_day, _language), id);

    // Name and id; the id alone if the register gives no name.
    public string Person(string id) => With(_persons.GetValueOrDefault(id), id);

    // In the quotation marks of the language.
    public string Quote(Clause clause) => new Wording(_language, null).Text(Message.Of("quote", ("quote", TextPage.OneLine(clause.Quote))));

    public string Quoted(Clause clause) => $"{Quote(clause)} ({Origin(clause)})";

    // By name; none if the finding is about one person, whom it has named already.
    public ImmutableArray<string> CountedFor(Finding finding) =>
        finding.Persons is [var only] && only == finding.Key ? [] : [.. finding.Persons.Select(Person)];

    // In short: its id, the document's id, the section.
    public static string Origin(Clause clause) => Listed(clause.Id.Text, clause.Source?.Text, clause.Section);

    // In full: its id, the document's title and date, the section.
    public string FullOrigin(Clause clause) => Listed(clause.Id.Text, SourceOf(clause) is { } source ? Source(source) : clause.Source?.Text, clause.Section);

    // Each once, in the charter's order.
    public IEnumerable<Source> Sources(IEnumerable<Clause> clauses)
    {
        var named = clauses.Select(c => c.Source).OfType<Identifier>().ToHashSet();
        return _charter.Sources.Where(s => named.Contains(s.Id));
    }

    public static string Source(Source source) => Listed(source.Title, source.Date is { } date ? TextFormat.Day(date) : null);

    private Source? SourceOf(Clause clause) => clause.Source is { } id ? _charter.Sources.FirstOrDefault(s => s.Id == id) : null;

    private static string Listed(params ReadOnlySpan<string?> parts)
    {
        var some = new List<string>();
        foreach (var part in parts)
            if (!string.IsNullOrWhiteSpace(part))
                some.Add(TextPage.OneLine(part));
        return string.Join(", ", some);
    }

    private static string With(string? name, string id) => name is null || name == id ? id : $"{TextPage.OneLine(name)} ({id})";
}
