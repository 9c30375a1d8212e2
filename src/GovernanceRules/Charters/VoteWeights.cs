namespace GovernanceRules;

/// <summary>How many votes each person has in a forum on a day, at least and at most.</summary>
internal sealed class VoteWeights
{
    private readonly Dictionary<string, RecordedPerson> _persons;

    public VoteWeights(ForumRecord record, DateOnly day)
    {
        _persons = record.MembersOn(day, Selection.EveryoneAndDeputies).ToDictionary(p => p.Person, StringComparer.Ordinal);
        var all = _persons.Values.SelectMany(p => p.Memberships).Select(m => (long)(m.Membership.Votes ?? 1)).Append(1).ToList();
        (Least, Most) = (all.Min(), all.Max());
    }

    // Of anybody there, and of somebody of whom nothing is said.
    public long Least { get; }

    public long Most { get; }

    // Of several memberships the one with the most votes counts. Whoever is not known to sit there has one vote.
    public (long Least, long Most) Of(string person)
    {
        if (Least == Most || !_persons.TryGetValue(person, out var known))
            return (1, 1);
        var own = known.Memberships.Where(m => m.Membership.StandsInFor is null).ToList();
        var each = (own.Count > 0 ? own : [.. known.Memberships]).ConvertAll(m => (m.Selected, Votes: Of(m)));
        var sure = each.Where(m => m.Selected == Truth.True).ToList();
        return sure.Count > 0
            ? (sure.Max(m => m.Votes.Least), each.Max(m => m.Votes.Most))
            : (Math.Min(1, each.Min(m => m.Votes.Least)), Math.Max(1, each.Max(m => m.Votes.Most)));
    }

    private (long Least, long Most) Of(RecordedMembership membership) => membership.Membership switch
    {
        { Votes: { } votes } => (votes, votes),
        { StandsInFor: null } => (1, 1),
        { StandsInFor.Text: Membership.UnknownMember } => (Least, Most),
        { StandsInFor.Text: var member } => _persons.TryGetValue(member, out var known) && known.Memberships.Any(m => m.Membership.StandsInFor is null) ? Of(member) : (1, 1),
    };
}
