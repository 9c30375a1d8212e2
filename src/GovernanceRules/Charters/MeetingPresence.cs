namespace GovernanceRules;

/// <summary>Who was at a meeting, for themselves or by a deputy. Members and deputies of the day are looked up once, and only if somebody was absent.</summary>
internal sealed class MeetingPresence
{
    private readonly HashSet<string>? _present;
    private readonly Lazy<DeputiesOnDay> _deputies;
    private readonly Lazy<Dictionary<string, Truth>> _members;

    public MeetingPresence(Meeting meeting, ForumRecord record, Selection members)
    {
        Date = meeting.Date;
        _present = meeting.Present?.Select(p => p.Text).ToHashSet(StringComparer.Ordinal);
        _deputies = new(() => new DeputiesOnDay(record, meeting.Date));
        _members = new(() => record.MembersOn(meeting.Date, members).ToDictionary(m => m.Person, m => m.Selected, StringComparer.Ordinal));
    }

    public DateOnly Date { get; }

    // A deputy who is there for an absent member counts for that one; of several absent ones it is not known for whom.
    public Truth Of(string person)
    {
        if (_present is not { } present)
            return Truth.Unknown;
        if (present.Contains(person))
            return Truth.True;
        return !_deputies.Value.Any ? Truth.False : present.Where(_deputies.Value.Is).Select(d => IsThereFor(d, person)).DefaultIfEmpty(Truth.False).Max();
    }

    private Truth IsThereFor(string deputy, string person)
    {
        var isFree = TruthLogic.Not(_members.Value.GetValueOrDefault(deputy, Truth.False));
        var forThem = TruthLogic.And(isFree, _deputies.Value.StandsIn(deputy, person));
        return forThem == Truth.True && _members.Value.Keys.Any(other => other != person && !_present!.Contains(other) && _deputies.Value.StandsIn(deputy, other) != Truth.False)
            ? Truth.Unknown : forThem;
    }
}
