namespace GovernanceRules;

/// <summary>What began or ended an interval of a history.</summary>
public sealed class HistoryCause
{
    internal HistoryCause(HistoryEvent @event, string id, Message said, Names? names)
    {
        Event = @event;
        Id = id;
        Said = said;
        Names = names;
    }

    /// <summary>What happened.</summary>
    public HistoryEvent Event { get; }

    /// <summary>
    /// To what: the id of the charter, constraint, forum, organisation, cluster, register or matter; of a membership the person, of a waiver the
    /// constraint, of a year the year, of a time that passed the constraint or the escalation.
    /// </summary>
    public string Id { get; }

    /// <summary>The forum of the membership, the waiver, the meeting or the step, or the one around whose meeting days passed; else <see langword="null"/>.</summary>
    public string? Forum { get; internal init; }

    /// <summary>Its place in a file, or <see langword="null"/>.</summary>
    public FileLocation? Location { get; internal init; }

    internal Message Said { get; }

    internal Names? Names { get; }

    /// <summary>The cause for a debugger: the id and arguments of its message; see <see cref="HistoryCauseExtensions"/> for its words.</summary>
    /// <returns>One line, in no language.</returns>
    public override string ToString() => Said.ToString();
}
