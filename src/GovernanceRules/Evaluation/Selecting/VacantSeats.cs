using System.Collections.Immutable;
using System.Globalization;

namespace GovernanceRules;

/// <summary>The seats that the register says are empty, tested as if somebody sat there of whom no more is recorded.</summary>
internal sealed class VacantSeats(GovernanceFacts facts)
{
    private readonly ImmutableArray<Membership> _seats = facts.Register.VacantSeats;

    // Of the seats alone, so that none of them is ever counted.
    private readonly Lazy<GovernanceFacts> _taken = new(() => Taken(facts));

    // Those that are empty on the day and of which it is the reason, or may be, that too few are selected with the key.
    public ImmutableArray<Membership> Explaining(FindingDetails found)
    {
        if (_seats.IsEmpty || found.Forum is null || found.Deviation is Deviation.TooMany or Deviation.Shared || !IsAboutNumber(found))
            return [];
        return [.. Fitting(found.Forum, found.Primitive.Members, Truth.Unknown).Where(row => HasKey(row, found)).Select(row => _seats[row])
            .Where(s => s.Period.Contains(facts.Day))];
    }

    // Those that certainly are seats of those who are selected, of any day.
    public IEnumerable<Membership> Of(string forum, Selection selection) => _seats.IsEmpty ? [] : Fitting(forum, selection, Truth.True).Select(row => _seats[row]);

    private static bool IsAboutNumber(FindingDetails found) => found.Primitive switch
    {
        CountConstraint { Of: Subject.Members } => found.Deviation == Deviation.TooFew || found.CanFall,
        SetConstraint => found.Deviation == Deviation.TooFew,
        _ => false,
    };

    private IEnumerable<int> Fitting(string forum, Selection selection, Truth least)
    {
        var taken = _taken.Value;
        var test = new PredicateFactory(taken).Selecting(selection);
        var scope = taken.Forum(forum) is { } about ? new Scope(about.Symbol, about.Cluster) : Scope.None;
        return Enumerable.Range(0, _seats.Length)
            .Where(row => (selection.NamesForum || _seats[row].Forum.Text == forum) && test.Of(row, scope) >= least);
    }

    private bool HasKey(int row, FindingDetails found)
    {
        if (found is not { Key: { } key, GroupingKey: { } by })
            return true;
        var (reader, keys) = (new MemberKeys(_taken.Value, by), new KeyList());
        reader.Read(row, keys);
        return keys.Unrecorded != Unrecorded.None || keys.Keys.ToArray().Any(k => reader.Text(k) == key);
    }

    private static GovernanceFacts Taken(GovernanceFacts facts)
    {
        var table = new MembershipTable(facts.Register.VacantSeats.Length);
        foreach (var seat in facts.Register.VacantSeats)
            // No person has such an id.
            table.Add(seat with { Person = string.Create(CultureInfo.InvariantCulture, $"\0{table.Count}") });
        return new GovernanceFacts(facts.Charter, facts.Register, facts.Declarations, facts.Day, table, table.Symbols, []);
    }
}
