namespace GovernanceRules;

/// <summary>The names that fora, organisations and clusters bear on the day of the check.</summary>
internal sealed class Names(GovernanceFacts facts)
{
    public string? Of(Facet facet, string id, Language language) => facet switch
    {
        Facet.Forum or Facet.ReportsTo or Facet.SetUpBy or Facet.ServedBy => Forum(id, language),
        Facet.Organisation => Organisation(id, language),
        Facet.Cluster => facts.Clusters.FirstOrDefault(c => c.Id == id)?.NameOn(facts.Day, language),
        Facet.AppointedBy => Forum(id, language) ?? Organisation(id, language),
        Facet.Person => facts.Table.Persons.Find(id) is >= 0 and var person ? facts.Person(person)?.Person.Name : null,
        _ => null,
    };

    private string? Forum(string id, Language language) => facts.Forum(id)?.Forum.NameOn(facts.Day, language);

    private string? Organisation(string id, Language language) =>
        facts.Symbols.Find(id) is >= 0 and var symbol ? facts.Organisation(symbol)?.Organisation.NameOn(facts.Day, language) : null;
}
