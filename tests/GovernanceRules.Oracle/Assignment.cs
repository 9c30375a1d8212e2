using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>
/// Lines of which one person fills at most one. It goes over every way of seating persons, as far as the number in each line goes: a line is
/// named if some way that leaves least wrong leaves it wrong.
/// </summary>
internal sealed class Assignment
{
    private readonly List<(string Key, Bounds Bounds)> _lines;
    private readonly bool[] _isAnyNumber;
    private readonly List<Truth[]> _persons;

    public Assignment(Facts facts, string? forum, IEnumerable<(string Key, JsonObject Selection, Bounds Bounds)> lines)
    {
        var conditions = new Conditions(facts, forum);
        var all = lines.ToList();
        _lines = [.. all.Select(line => (line.Key, line.Bounds))];
        _isAnyNumber = [.. all.Select(line => facts.Seats.Any(seat => seat.IsAnyNumber && conditions.Selects(line.Selection, seat) != Truth.No))];
        _persons =
        [
            .. facts.Seats.Where(seat => !seat.IsAnyNumber).GroupBy(seat => seat.Self.Certain.Single())
                .Select(person => all.Select(line => Logic.Any(person.Select(seat => conditions.Selects(line.Selection, seat)))).ToArray()),
        ];
    }

    public IEnumerable<Finding> Findings()
    {
        // Too few whatever turns out: everybody fits what they may, and nothing lacks in a line that any number may fill.
        var surelyVacant = Vacant(_persons.Select(fits => Places(fits, Truth.Yes, Truth.Unknown)), line => _isAnyNumber[line]);
        var perhapsVacant = Vacant(_persons.Select(fits => Places(fits, Truth.Yes)), _ => false);
        // Too many whatever turns out: who certainly has a seat to get fits what they may, also by a membership that nobody sees.
        var surelyFull = Full(_persons.Where(fits => fits.Contains(Truth.Yes))
            .Select(fits => Enumerable.Range(0, fits.Length).Where(line => fits[line] != Truth.No || _isAnyNumber[line]).ToList()));
        var crowded = _persons.Where(fits => fits.Contains(Truth.Yes)).Select(fits => Places(fits, Truth.Yes))
            .Concat(_persons.Where(fits => !fits.Contains(Truth.Yes)).SelectMany(fits => Places(fits, Truth.Unknown)).Select(line => new List<int> { line }))
            .Concat(Enumerable.Range(0, _lines.Count).Where(line => _isAnyNumber[line])
                .SelectMany(line => Enumerable.Repeat(new List<int> { line }, _persons.Count + 1 + (int)_lines.Sum(one => one.Bounds.Max?.Numerator ?? 0))));
        var perhapsFull = Full(crowded);
        return _lines.Select((line, place) => new Finding(line.Key,
            surelyVacant.ContainsKey(place) || surelyFull.ContainsKey(place) ? Truth.Yes
            : perhapsVacant.ContainsKey(place) || perhapsFull.ContainsKey(place) ? Truth.Unknown
            : Truth.No)
        {
            Span = surelyVacant.TryGetValue(place, out var missing) ? Exactly((int)line.Bounds.Min!.Numerator - missing) with { CanFall = true }
                : surelyFull.TryGetValue(place, out var surplus) ? Exactly((int)line.Bounds.Max!.Numerator + surplus) with { CanExceed = true }
                : new(null, null),
        });

        static Span Exactly(int count) => new(count, count);
    }

    private static List<int> Places(Truth[] fits, params Truth[] asked) => [.. Enumerable.Range(0, fits.Length).Where(line => asked.Contains(fits[line]))];

    // A person may also stay without a seat: that only leaves more vacant.
    private Dictionary<int, int> Vacant(IEnumerable<List<int>> persons, Func<int, bool> isFilled) => Wrong(
        Ways(persons, everybody: false), (line, count) => isFilled(line) ? 0 : Math.Max(0, (int)(_lines[line].Bounds.Min?.Numerator ?? 0) - count));

    private Dictionary<int, int> Full(IEnumerable<List<int>> persons) => Wrong(
        Ways(persons, everybody: true), (line, count) => _lines[line].Bounds.Max is { } most ? Math.Max(0, count - (int)most.Numerator) : 0);

    /// <summary>The lines that some best way leaves wrong, each with by how many at most.</summary>
    private Dictionary<int, int> Wrong(List<int[]> ways, Func<int, int, int> wrong)
    {
        var least = ways.Min(way => way.Select((count, line) => wrong(line, count)).Sum());
        var best = ways.Where(way => way.Select((count, line) => wrong(line, count)).Sum() == least).ToList();
        return Enumerable.Range(0, _lines.Count).Select(line => (Line: line, Wrong: best.Max(way => wrong(line, way[line]))))
            .Where(one => one.Wrong > 0).ToDictionary(one => one.Line, one => one.Wrong);
    }

    private List<int[]> Ways(IEnumerable<List<int>> persons, bool everybody)
    {
        var ways = new Dictionary<string, int[]> { [""] = new int[_lines.Count] };
        foreach (var places in persons.Where(places => places.Count > 0))
        {
            var next = new Dictionary<string, int[]>();
            foreach (var way in ways.Values)
            {
                if (!everybody)
                    next.TryAdd(string.Join(' ', way), way);
                foreach (var place in places)
                {
                    var seated = way.ToArray();
                    seated[place]++;
                    next.TryAdd(string.Join(' ', seated), seated);
                }
            }

            ways = next;
        }

        return [.. ways.Values];
    }
}
