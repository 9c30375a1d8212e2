using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What is recorded of a vote, and of how many it is a majority at least and at most.</summary>
internal sealed class VoteCount
{
    // Stands for any number.
    private const long Any = 1_000_000_000_000;

    // Sides with more ways to count than this are looked at by their ends.
    private const int MostTried = 50;

    private readonly StepVotes _votes;
    private readonly MajorityDemand _demand;
    private readonly VoteWeights _weights;
    private readonly (long Least, long Most) _of;
    private readonly IReadOnlyList<RecordedPerson> _chairs;
    private readonly bool _shows;
    private readonly bool _mayHaveMoreMembers;
    private readonly RecordedStep _at;

    public VoteCount(RecordedStep at, MajorityDemand demand, Selection members, ForumRecord record)
    {
        (_at, _demand, _votes) = (at, demand, at.Step.Votes!);
        _shows = record.Shows(at.Step.Date);
        _mayHaveMoreMembers = record.MaySeatUnseen(members);
        _weights = new VoteWeights(record, at.Step.Date);
        _chairs = record.MembersOn(at.Step.Date, Selection.Everything.And(Selection.Is(Property.Role, "chair")));
        _of = demand.Of switch
        {
            MajorityOf.Cast => Cast(),
            MajorityOf.Present => PresentOf(record.MembersOn(at.Step.Date, members), at.Present(record), new DeputiesOnDay(record, at.Step.Date)),
            _ => Members(record.MembersOn(at.Step.Date, members)),
        };
    }

    public bool IsWhole => _of.Least == _of.Most;

    public Truth IsMajority => _demand.Min is not { } min ? Truth.True
        : TruthOf(from side in Numbers(_votes.For) ?? [0, .. Numbers(_votes.Against) ?? [], Any]
                  from against in Numbers(_votes.Against) ?? [0, side, Any]
                  from total in Totals(side, against)
                  from adopts in Adopts(min, side, against, total)
                  select adopts);

    public Truth IsFewEnoughAgainst => _demand.Against is not { } most ? Truth.True
        : TruthOf(from against in Numbers(_votes.Against) ?? [0, Any]
                  from side in Numbers(_votes.For) ?? [0, Any]
                  from total in Totals(side, against)
                  select against <= most.AtMost(total));

    // "3 for, 2 against and 1 abstained, of 6 members"
    public Message Words() => Message.Of("majority.counted", ("votes", Term.And(Sides())), ("of", Message.Of(
        _demand.Of switch { MajorityOf.Cast => "majority.of.cast", MajorityOf.Present => "majority.of.present", _ => "majority.of.members" },
        ("count", IsWhole ? (int)_of.Least : 2), ("number", IsWhole ? $"{_of.Least}" : Message.Of("majority.atLeast", ("count", _of.Least))))));

    private IEnumerable<Message> Sides()
    {
        if (_votes.For is { } yes)
            yield return Message.Of("majority.for", ("count", Votes(yes).Least));
        if (_votes.Against is { } no)
            yield return Message.Of("majority.no", ("count", Votes(no).Least));
        if (_votes.Abstained is { } neither)
            yield return Message.Of("majority.abstained", ("count", Votes(neither).Least));
        if (!_votes.Sides.Any())
            yield return Message.Of("majority.nothing");
    }

    // What is asked grows with the total, so its ends tell all.
    private IEnumerable<long> Totals(long votesFor, long against) => _demand.Of == MajorityOf.Cast ? [votesFor + against] : [_of.Least, _of.Most];

    private IEnumerable<bool> Adopts(Bound min, long votesFor, long against, long total)
    {
        if (votesFor != against || !_demand.ChairBreaksTies)
            return [votesFor >= min.AtLeast(total)];
        return Chairs().SelectMany(chairs => SidesOf(chairs, votesFor).SelectMany(side => side switch
        {
            Truth.True => ChairVotes(chairs).Select(once => votesFor + once >= min.AtLeast(_demand.Of == MajorityOf.Cast ? total + once : total)),
            Truth.False => [false],
            _ => [votesFor >= min.AtLeast(total)],
        })).Distinct();
    }

    // Of the chair who is known to have voted for it, else of any that may have.
    private IEnumerable<long> ChairVotes(ImmutableArray<string> chairs)
    {
        var voted = chairs.Where(c => _votes.For?.Persons?.Any(p => p.Text == c) == true).ToList();
        var all = (voted.Count > 0 ? voted : [.. chairs]).ConvertAll(_weights.Of);
        return all.SelectMany(w => new[] { w.Least, w.Most }).DefaultIfEmpty(1).Distinct();
    }

    private (long Least, long Most) Votes(VoteSide side) => side.Persons is { } persons ? Sum(persons.Select(p => _weights.Of(p.Text))) : (side.Count, side.Count);

    // null if the side is not recorded.
    private List<long>? Numbers(VoteSide? side)
    {
        if (side is null)
            return null;
        var (least, most) = Votes(side);
        return most - least > MostTried ? [least, most] : [.. Enumerable.Range(0, (int)(most - least) + 1).Select(more => least + more)];
    }

    // Whoever perhaps is a chair that day is one or is not.
    private IEnumerable<ImmutableArray<string>> Chairs()
    {
        IEnumerable<ImmutableArray<string>> ways = [[.. _chairs.Where(c => c.Selected == Truth.True).Select(c => c.Person)]];
        foreach (var perhaps in _chairs.Where(c => c.Selected == Truth.Unknown))
            ways = [.. ways.SelectMany(w => new[] { w, w.Add(perhaps.Person) })];
        return ways;
    }

    // True: for; False: against; Unknown: neither.
    private IEnumerable<Truth> SidesOf(ImmutableArray<string> chairs, long each)
    {
        var (isFor, isAgainst) = (HasOne(_votes.For, chairs), HasOne(_votes.Against, chairs));
        if (isFor || isAgainst)
            return [isFor && isAgainst ? Truth.Unknown : TruthLogic.Of(isFor)];
        if (_shows && chairs.All(HasNotVoted))
            return [Truth.Unknown];
        return [Truth.Unknown, .. each > 0 && MayHaveChair(_votes.For) ? [Truth.True] : Array.Empty<Truth>(), .. each > 0 && MayHaveChair(_votes.Against) ? [Truth.False] : Array.Empty<Truth>()];
    }

    private static bool HasOne(VoteSide? side, ImmutableArray<string> chairs) => side?.Persons is { } persons && persons.Any(p => chairs.Contains(p.Text));

    private bool HasNotVoted(string person) => (_votes.Abstained?.Persons ?? []).Concat(_at.Step.Recused ?? []).Any(p => p.Text == person);

    private bool MayHaveChair(VoteSide? side) => side?.Persons is null || !_shows;

    private (long Least, long Most) Cast()
    {
        var (least, most) = Sum(new[] { _votes.For, _votes.Against }.OfType<VoteSide>().Select(Votes));
        return (least, _votes.For is null || _votes.Against is null ? most + Any : most);
    }

    private (long Least, long Most) Members(IReadOnlyList<RecordedPerson> members) =>
        (members.Where(m => m.Selected == Truth.True).Sum(m => _weights.Of(m.Person).Least), members.Sum(m => _weights.Of(m.Person).Most) + (_mayHaveMoreMembers ? Any : 0));

    private static (long Least, long Most) Sum(IEnumerable<(long Least, long Most)> all) => all.Aggregate((Least: 0L, Most: 0L), (sum, one) => (sum.Least + one.Least, sum.Most + one.Most));

    private (long Least, long Most) PresentOf(IReadOnlyList<RecordedPerson> members, IReadOnlyList<string>? present, DeputiesOnDay deputies)
    {
        var voted = Sum(_votes.Sides.Select(Votes));
        if (present is null)
            return (voted.Least, voted.Most + Any);
        var voters = _at.Voters.ToHashSet(StringComparer.Ordinal);
        var recused = _at.Step.Recused?.Select(p => p.Text).ToHashSet(StringComparer.Ordinal);
        var counted = present.Union(voters).Select(p => (Votes: _weights.Of(p), Is: voters.Contains(p) ? Truth.True
            : recused?.Contains(p) == true ? Truth.False
            : TruthLogic.And(recused is null ? Truth.Unknown : Truth.True, MemberIs(p, members)))).ToList();
        var (certain, possible) = deputies.Any ? DeputiesOf(members, present, voters, recused, deputies) : (0, 0);
        var least = Math.Max(voted.Least, counted.Where(c => c.Is == Truth.True).Sum(c => c.Votes.Least) + (certain * _weights.Least));
        return (least, Math.Max(Math.Max(least, voted.Most), counted.Where(c => c.Is != Truth.False).Sum(c => c.Votes.Most) + (possible * _weights.Most)));
    }

    // Deputies who are there for absent members and have not voted: those who have are counted with the votes.
    private (int Certain, int Possible) DeputiesOf(IReadOnlyList<RecordedPerson> members, IReadOnlyList<string> present, HashSet<string> voters, HashSet<string>? recused, DeputiesOnDay deputies)
    {
        var there = present.Where(p => deputies.Is(p) && !voters.Contains(p) && recused?.Contains(p) != true).ToList();
        bool IsAway(string member) => !voters.Contains(member) && (!present.Contains(member) || recused?.Contains(member) == true);
        bool MayBeAway(string member) => !voters.Contains(member) && (IsAway(member) || recused is null);
        var absent = members.Where(m => m.Selected == Truth.True && IsAway(m.Person) && !voters.Any(v => deputies.StandsIn(v, m.Person) != Truth.False)).Select(m => m.Person).ToList();
        var certain = recused is null ? 0 : deputies.Represented([.. there.Where(d => MemberIs(d, members) == Truth.False)], absent, Truth.True);
        return (certain, deputies.Represented([.. there.Where(d => members.All(m => m.Person != d || m.Selected != Truth.True))], [.. members.Select(m => m.Person).Where(MayBeAway)], Truth.Unknown));
    }

    private Truth MemberIs(string person, IReadOnlyList<RecordedPerson> members)
    {
        var known = members.FirstOrDefault(m => m.Person == person)?.Selected ?? Truth.False;
        return known == Truth.False && _mayHaveMoreMembers ? Truth.Unknown : known;
    }

    private static Truth TruthOf(IEnumerable<bool> answers)
    {
        var all = answers.ToHashSet();
        return all.Count == 2 ? Truth.Unknown : TruthLogic.Of(all.Contains(true));
    }
}
