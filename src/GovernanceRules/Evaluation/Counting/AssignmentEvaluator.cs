using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Judges lines that different persons fill. Too few is certain if they cannot all be filled although everybody fits what they may fit; it is
/// possible if they cannot be filled by those who fit for certain. Too many is certain if those who fit some line for certain have no room
/// although they fit what they may fit; it is possible if they have none in the lines that they fit for certain, while everybody else takes a
/// seat in each line that they may fit: nothing is inferred between lines.
/// </summary>
internal sealed class AssignmentEvaluator
{
    private readonly ImmutableArray<AssignmentLine> _lines;
    private readonly (Truth[] Fits, long Persons)[] _kinds;
    private readonly bool[] _unseen;
    private readonly long[] _least;
    private readonly long[] _most;
    // More persons than all lines with a bound can take.
    private readonly long _enough;

    // unseen: whether any number of further persons may fit a line.
    public AssignmentEvaluator(ImmutableArray<AssignmentLine> lines, (Truth[] Fits, long Persons)[] kinds, bool[] unseen)
    {
        (_lines, _kinds, _unseen) = (lines, kinds, unseen);
        var bounds = lines.Select(l => l.Bounds).ToList();
        _least = [.. bounds.Select(b => b.Min?.AtLeast(0) ?? 0)];
        _enough = 1 + _least.Sum() + bounds.Sum(b => b.Max?.AtMost(0) ?? 0) + kinds.Sum(k => k.Persons * lines.Length);
        _most = [.. bounds.Select(b => b.Max?.AtMost(0) ?? SelectionCounts.Unlimited)];
    }

    public IEnumerable<FindingDetails> Judge()
    {
        var vacantForCertain = new Trouble([.. Open()], [.. _least.Select((l, i) => _unseen[i] ? 0 : l)], tooFew: true);
        var vacantPerhaps = new Trouble([.. Certain()], _least, tooFew: true);
        var fullForCertain = new Trouble([.. Placed()], _most, tooFew: false);
        var fullPerhaps = new Trouble([.. Crowded()], _most, tooFew: false);
        for (var line = 0; line < _lines.Length; line++)
        {
            var few = vacantForCertain.Of(line) ?? vacantPerhaps.Of(line);
            var many = fullForCertain.Of(line) ?? fullPerhaps.Of(line);
            if (few is null && many is null)
                continue;
            var isShort = vacantForCertain.Of(line) is not null;
            var isFull = !isShort && fullForCertain.Of(line) is not null;
            yield return Found(line, isShort || isFull, isShort || (!isFull && many is null), few is not null, many is not null, isFull ? many! : few ?? many!);
        }
    }

    private FindingDetails Found(int line, bool violated, bool tooFew, bool canFall, bool canExceed, TroubleOf trouble)
    {
        var (key, form) = (_lines[line].Key, _lines[line].Form);
        return new FindingDetails(form, null, key, violated ? Verdict.Violated : Verdict.Unknown,
            tooFew ? Deviation.TooFew : violated || !canFall ? Deviation.TooMany : Deviation.None)
        {
            GroupingKey = form.Per,
            Bounds = _lines[line].Bounds,
            Certain = violated && !tooFew ? trouble.Persons : CountOf(line, Truth.True),
            Possible = _unseen[line] ? null : CountOf(line, Truth.Unknown),
            CanFall = canFall,
            CanExceed = canExceed,
            Shared = new SharedLines([.. trouble.Lines.Select(l => _lines[l].Key)], trouble.Lines, trouble.Persons, trouble.Seats, trouble.Missing),
        };
    }

    // Those who fit the line for certain, or also those who may.
    private long CountOf(int line, Truth least) => _kinds.Where(k => k.Fits[line] == Truth.True || k.Fits[line] == least).Sum(k => k.Persons);

    private IEnumerable<(bool[] Fits, long Persons)> Open() => _kinds.Select(k => (k.Fits.Select(f => f != Truth.False).ToArray(), k.Persons));

    private IEnumerable<(bool[] Fits, long Persons)> Certain() => _kinds.Select(k => (k.Fits.Select(f => f == Truth.True).ToArray(), k.Persons));

    // Those who fit some line for certain may also have a further membership where not all are recorded.
    private IEnumerable<(bool[] Fits, long Persons)> Placed() => _kinds.Where(k => k.Fits.Contains(Truth.True))
        .Select(k => (k.Fits.Select((f, line) => f != Truth.False || _unseen[line]).ToArray(), k.Persons));

    private IEnumerable<(bool[] Fits, long Persons)> Crowded()
    {
        foreach (var (fits, persons) in _kinds)
            if (fits.Contains(Truth.True))
                yield return (fits.Select(f => f == Truth.True).ToArray(), persons);
            else
                for (var line = 0; line < fits.Length; line++)
                    if (fits[line] != Truth.False)
                        yield return (Only(line), persons);
        for (var line = 0; line < _unseen.Length; line++)
            if (_unseen[line])
                yield return (Only(line), _enough);
    }

    private bool[] Only(int line) => [.. Enumerable.Range(0, _lines.Length).Select(l => l == line)];
}
