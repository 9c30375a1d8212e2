namespace GovernanceRules;

/// <summary>What began or ended an interval of a history.</summary>
public sealed class HistoryCause
{
    private readonly Message _text;
    private readonly Names? _names;

    internal HistoryCause(HistoryEvent @event, string id, Message text, Names? names)
    {
        Event = @event;
        Id = id;
        _text = text;
        _names = names;
    }

    /// <summary>What happened.</summary>
    public HistoryEvent Event { get; }

    /// <summary>
    /// To what: the id of the charter, constraint, forum, organisation, cluster, register or matter; of a membership the person, of a waiver the
    /// constraint, of a year the year.
    /// </summary>
    public string Id { get; }

    /// <summary>The forum of the membership, the waiver, the meeting or the step; else <see langword="null"/>.</summary>
    public string? Forum { get; internal init; }

    /// <summary>Where it stands in a file, or <see langword="null"/>.</summary>
    public FileLocation? Location { get; internal init; }

    /// <summary>What happened, as part of a sentence: <c>the membership of `p1` in `Sundhedsstyregruppen` ended</c>.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The words.</returns>
    public string Text(Language language) => new Wording(language, _names).Text(_text);

    /// <summary>The words in English.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => Text(Language.English);
}
