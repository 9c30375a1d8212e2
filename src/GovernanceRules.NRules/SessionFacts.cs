namespace GovernanceRules;

/// <summary>Gives each session the facts that its demands look at, and no others.</summary>
internal sealed class SessionFacts
{
    private readonly DemandBook _book;
    private readonly Dictionary<string, ForumThatDay> _fora;
    private readonly ILookup<string, HeldMeeting> _meetings;
    private readonly ILookup<string, Seat> _seats;
    private readonly Lazy<ILookup<string, Seat>> _seatsOfPersons;

    public SessionFacts(GovernanceFacts facts)
    {
        var scene = new Scene(facts.Charter, facts.Register, facts.Day);
        _book = new DemandBook(scene);
        _fora = scene.Fora.ToDictionary(f => f.Id, StringComparer.Ordinal);
        _meetings = facts.Register.Meetings.Where(m => m.Date <= facts.Day).Select(m => new HeldMeeting(m, scene)).ToLookup(m => m.Forum, StringComparer.Ordinal);
        var seats = facts.Register.Memberships.Where(m => m.Period.Contains(facts.Day)).Select(m => new Seat(m, scene)).ToList();
        _seats = seats.ToLookup(s => s.Forum, StringComparer.Ordinal);
        _seatsOfPersons = new(() => seats.ToLookup(s => s.Person, StringComparer.Ordinal));
    }

    public GroupFacts For(IReadOnlyList<ConstraintInstance> rows)
    {
        var facts = rows.SelectMany(_book.FactsOf).ToList();
        var sides = facts.OfType<MemberSide>().ToList();
        var seen = sides.SelectMany(s => s.Fora)
            .Concat(facts.OfType<Demand>().Where(d => d.IsMeetingsPerYear || d.IsMeetsBefore).SelectMany(d => new[] { d.Forum, d.MeetsBeforeForum }).OfType<string>())
            .ToHashSet(StringComparer.Ordinal);
        var seats = seen.SelectMany(f => _seats[f]).ToHashSet();
        facts.AddRange(seen.SelectMany(f => _meetings[f]));
        if (sides.Exists(s => s.LooksElsewhere))
            SeeElsewhere(seen, seats);
        if (facts.Exists(f => f is ThingSide { Of: Subject.Fora }))
            SeeWhichExist(seen, seats);
        facts.AddRange(seen.Select(f => _fora[f]));
        facts.AddRange(seats);
        return new(rows, facts);
    }

    /// <summary>Adds where else those sit who sit here, and the fora in which they may sit without being seen.</summary>
    private void SeeElsewhere(HashSet<string> seen, HashSet<Seat> seats)
    {
        foreach (var seat in seats.Select(s => s.Person).Distinct(StringComparer.Ordinal).SelectMany(p => _seatsOfPersons.Value[p]).ToList())
        {
            seats.Add(seat);
            seen.Add(seat.Forum);
        }

        seen.UnionWith(_fora.Values.Where(f => !f.IsRecorded(_seats[f.Id].Any())).Select(f => f.Id));
    }

    /// <summary>Adds every forum, and of each somebody who sits in it.</summary>
    private void SeeWhichExist(HashSet<string> seen, HashSet<Seat> seats)
    {
        seen.UnionWith(_fora.Keys);
        seats.UnionWith(_fora.Keys.Select(f => _seats[f].FirstOrDefault()).OfType<Seat>());
    }
}

/// <summary>The facts of one session.</summary>
/// <param name="Rows">The rows that are judged in it.</param>
/// <param name="Facts">What is inserted.</param>
internal sealed record GroupFacts(IReadOnlyList<ConstraintInstance> Rows, IReadOnlyList<object> Facts);
