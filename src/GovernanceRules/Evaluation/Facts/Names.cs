namespace GovernanceRules;

/// <summary>
/// The names of fora, organisations and clusters on the day of the check. They stay the same when a live check changes, so that a finding
/// can be put into words later, and from any thread.
/// </summary>
internal sealed class Names
{
    private readonly DateOnly _day;
    private readonly Lazy<Dictionary<string, Forum>> _fora;
    private readonly Lazy<Dictionary<string, Organisation>> _organisations;
    private readonly Lazy<Dictionary<string, Cluster>> _clusters;
    private readonly Lazy<Dictionary<string, Person>> _people;

    public Names(GovernanceFacts facts)
    {
        _day = facts.Day;
        var (fora, organisations, clusters, people) = (facts.Fora, facts.Organisations, facts.Clusters, facts.Register.People);
        _fora = new(() => fora.ToDictionary(f => f.Id, f => f.Forum, StringComparer.Ordinal));
        _organisations = new(() => organisations.ToDictionary(o => o.Organisation.Id.Text, o => o.Organisation, StringComparer.Ordinal));
        _clusters = new(() => clusters.ToDictionary(c => c.Id.Text, StringComparer.Ordinal));
        _people = new(() => people.ToDictionary(p => p.Id.Text, StringComparer.Ordinal));
    }

    public string? Of(Property facet, string id, Language language) => facet switch
    {
        Property.Forum or Property.ReportsTo or Property.SetUpBy or Property.ServedBy => Element(_fora, id, language),
        Property.Organisation or Property.Group => Element(_organisations, id, language),
        Property.Cluster => Element(_clusters, id, language),
        Property.AppointedBy or Property.NominatedBy or Property.ApprovedBy or Property.EndedBy => Element(_fora, id, language) ?? Element(_organisations, id, language),
        Property.Person => _people.Value.GetValueOrDefault(id)?.Name,
        _ => null,
    };

    private string? Element<T>(Lazy<Dictionary<string, T>> elements, string id, Language language)
        where T : Element => elements.Value.GetValueOrDefault(id)?.NameOn(_day, language);
}
