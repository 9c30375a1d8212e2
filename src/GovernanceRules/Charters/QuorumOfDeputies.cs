namespace GovernanceRules;

/// <summary>How many of those entitled are present at a meeting if present deputies count for absent members.</summary>
internal sealed class QuorumOfDeputies(IReadOnlyList<RecordedPerson> entitled, HashSet<string> there, DeputiesOnDay deputies)
{
    // Beyond this, who is perhaps entitled is not tried out: what is asked is then unknown.
    private const int MostTried = 10;

    private readonly List<string> _sure = [.. entitled.Where(e => e.Selected == Truth.True).Select(e => e.Person)];
    private readonly List<string> _perhaps = [.. entitled.Where(e => e.Selected == Truth.Unknown).Select(e => e.Person)];

    // Absent members for whom somebody certainly is there.
    public int Represented => Count(_sure, Truth.True, _perhaps);

    // isMet: whether so many present of so many entitled are enough. shows: whether everybody who sits there is recorded.
    public Truth Holds(Func<int, int, bool> isMet, bool shows)
    {
        var answers = new HashSet<bool>();
        if (!shows)
        {
            var least = _sure.Count(there.Contains) + Represented;
            for (var present = least; present <= there.Count; present++)
                for (var all = Math.Max(_sure.Count, present); all <= _sure.Count + Turnout.Unseen && answers.Count < 2; all++)
                    answers.Add(isMet(present, all));
        }
        else if (_perhaps.Count > MostTried)
        {
            return Truth.Unknown;
        }
        else
        {
            for (var chosen = 0; chosen < 1 << _perhaps.Count; chosen++)
            {
                List<string> members = [.. _sure, .. _perhaps.Where((_, i) => (chosen & (1 << i)) != 0)];
                var present = members.Count(there.Contains);
                for (var more = Count(members, Truth.True, []); more <= Count(members, Truth.Unknown, []); more++)
                    answers.Add(isMet(present + more, members.Count));
            }
        }

        return answers.Count == 2 ? Truth.Unknown : TruthLogic.Of(answers.Contains(true));
    }

    // others: who may be there for themselves.
    private int Count(List<string> members, Truth least, List<string> others) =>
        deputies.Represented([.. there.Where(p => deputies.Is(p) && !members.Contains(p) && !others.Contains(p)).Order(StringComparer.Ordinal)], [.. members.Where(m => !there.Contains(m))], least);
}
