using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The lines that have too few persons, or too many, in some best assignment.</summary>
internal sealed class Trouble
{
    private readonly (bool[] Fits, long Persons)[] _kinds;
    private readonly long[] _room;
    private readonly bool _tooFew;
    private readonly SeatFlow _flow;
    private readonly bool[] _named;

    public Trouble((bool[] Fits, long Persons)[] kinds, long[] room, bool tooFew)
    {
        (_kinds, _room, _tooFew) = (kinds, room, tooFew);
        _flow = new SeatFlow(kinds, room);
        _named = tooFew ? _flow.LinesWithFreeSeats() : _flow.LinesWithoutRoom();
    }

    // null if the line is not among them.
    public TroubleOf? Of(int line)
    {
        if (!_named[line])
            return null;
        var lines = Together(line);
        var persons = _kinds.Where(k => _tooFew ? lines.Exists(l => k.Fits[l]) : IsConfined(k.Fits, lines)).Sum(k => k.Persons);
        return new([.. lines.Order()], persons, lines.Sum(l => _room[l]), Missing(line));
    }

    // What the line lacks, or has too many, at most in a best assignment: as many mend it.
    private long Missing(int line)
    {
        var room = _room.ToArray();
        room[line] = _tooFew ? 0 : SelectionCounts.Unlimited;
        var without = new SeatFlow(_kinds, room);
        return _tooFew ? _flow.FreeSeats - without.FreeSeats : _flow.Unseated - without.Unseated;
    }

    // The line and those that compete with it.
    private List<int> Together(int line)
    {
        var lines = new List<int> { line };
        var all = Enumerable.Range(0, _named.Length).Where(l => _named[l]).ToList();
        for (var place = 0; place < lines.Count; place++)
            foreach (var (fits, _) in _kinds.Where(k => k.Persons > 0 && k.Fits[lines[place]] && (_tooFew || IsConfined(k.Fits, all))))
                lines.AddRange(all.Where(l => fits[l] && !lines.Contains(l)));
        return lines;
    }

    private static bool IsConfined(bool[] fits, List<int> lines)
    {
        var any = false;
        for (var line = 0; line < fits.Length; line++)
        {
            if (fits[line] && !lines.Contains(line))
                return false;
            any |= fits[line];
        }

        return any;
    }
}

internal sealed record TroubleOf(ImmutableArray<int> Lines, long Persons, long Seats, long Missing);
