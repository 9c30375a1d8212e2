using System.Runtime.InteropServices;

namespace GovernanceRules;

/// <summary>
/// Replays instance after instance of one constraint. Each is counted on the first day, and judged again only on days on which a membership
/// of the fora that it looks at begins or has ended, and only in the keys that these move.
/// </summary>
internal sealed class IsolatedReplayInstance
{
    private readonly IsolatedReplayState _scene;
    private readonly ConstraintEvaluator _evaluator;
    private readonly FindingMultiset<IntervalTracker.Status>[] _forms;
    private readonly IntervalTracker _standing = new();
    private readonly List<int> _fora = [];
    private readonly List<int> _persons = [];
    private readonly List<long> _merged = [];
    private readonly Func<FindingDetails, HistoryBegun> _begin;
    private readonly Action<HistoryBegun> _end;
    private ConstraintInstance _question;

    public IsolatedReplayInstance(ConstraintEvaluator pattern, IsolatedReplayState scene)
    {
        _scene = scene;
        _evaluator = pattern.Tracked();
        _forms = [.. _evaluator.Primitives.Select(f => new FindingMultiset<IntervalTracker.Status>(f))];
        _begin = status => scene.Begin(scene.FindingOf(_question, _evaluator, status));
        _end = scene.End;
    }

    public void Replay(ConstraintInstance question)
    {
        _question = question;
        _scene.Facts.Day = _scene.First;
        _scene.TurnTo(_evaluator);
        CountFirstDay();
        GoOn();
        // A forum that does not exist comes by no membership: constraints on one that does are not replayed by themselves.
        if (_evaluator.Missing is null)
            Follow(Edges());
        _scene.KeepOpen(question.Constraint.Id.Text, question.Forum?.Id, _standing.Open);
        foreach (var form in _forms)
            form.Clear();
    }

    private void CountFirstDay()
    {
        _standing.Begin(_question.Constraint, _question.Meant);
        _evaluator.Reset(_question.Forum);
        _scene.Feeder.Feed(_evaluator);
        if (_evaluator.Missing is null)
            foreach (var form in _forms)
                form.JudgeAll(_standing);
    }

    // What began before continues if it is still found.
    private void GoOn()
    {
        foreach (var begun in _scene.OpenOf(_question.Constraint.Id.Text, _question.Forum?.Id))
            if (!_standing.GoesOn(begun))
                _scene.End(begun);
        _standing.Settle(_begin, _end);
    }

    private void Follow(ReadOnlySpan<long> edges)
    {
        for (var next = 0; next < edges.Length;)
        {
            var day = ForumEdges.DayOf(edges[next]);
            _persons.Clear();
            for (; next < edges.Length && ForumEdges.DayOf(edges[next]) == day; next++)
                if (_persons.Count == 0 || _persons[^1] != ForumEdges.PersonOf(edges[next]))
                    _persons.Add(ForumEdges.PersonOf(edges[next]));
            foreach (var form in _forms)
                if (_scene.Following.Move(form.State, _evaluator.Scope, _persons, day))
                    form.JudgeTouched(_standing);
            if (!_standing.HasMoved)
                continue;
            _scene.Facts.Day = DateOnly.FromDayNumber(day);
            _standing.Settle(_begin, _end);
        }
    }

    // Of all fora that the instance looks at, in order.
    private ReadOnlySpan<long> Edges()
    {
        FindFora();
        var (only, some) = (-1, 0);
        foreach (var forum in _fora)
            if (_scene.EdgesOf(forum).Length > 0)
                (only, some) = (forum, some + 1);
        if (some < 2)
            return _scene.EdgesOf(only);
        _merged.Clear();
        foreach (var forum in _fora)
            _merged.AddRange(_scene.EdgesOf(forum));
        _merged.Sort();
        return CollectionsMarshal.AsSpan(_merged);
    }

    private void FindFora()
    {
        _fora.Clear();
        foreach (var form in _evaluator.Primitives)
            foreach (var side in form.Sides)
                if (!side.NamesFora)
                    Note(_evaluator.Scope.Forum);
                else
                    foreach (var forum in side.NamedFora)
                        Note(forum);
    }

    private void Note(int forum)
    {
        if (!_fora.Contains(forum))
            _fora.Add(forum);
    }
}
