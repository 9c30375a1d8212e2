using System.Globalization;

namespace GovernanceRules;

/// <summary>Counts the ordinary meetings of each year that is to be judged.</summary>
internal sealed class MeetingsPerYearState(MeetingsPerYearConstraint form, Constraint constraint, GovernanceFacts facts) : PrimitiveState(form)
{
    private readonly List<(int Year, int Meetings)> _years = [];
    private bool _complete;

    public override bool NobodySelected => false;

    public override bool NothingToJudge => _years.Count == 0;

    public override void Reset(in Scope scope)
    {
        _years.Clear();
        var forum = facts.Forum(scope.Forum)!;
        var meetings = facts.MeetingsOf(scope.Forum);
        _complete = forum.Recorded;
        foreach (var year in MeetingYears.Of(constraint, forum, facts))
            _years.Add((year, meetings.Count(m => m.Date.Year == year && !m.Extraordinary)));
    }

    public override PrimitiveState Tracked() => new MeetingsPerYearState(form, constraint, facts);

    public override void Judge(List<KeyViolation> found)
    {
        foreach (var (year, meetings) in _years)
        {
            var judgement = BoundsEvaluator.OfCount(meetings, _complete ? meetings : SelectionCounts.Unlimited, form.PerYear, false);
            if (!judgement.IsHeld)
                found.Add(new KeyViolation(this, SymbolTable.None, year.ToString(CultureInfo.InvariantCulture),
                    judgement.IsViolated ? Verdict.Violated : Verdict.Unknown, judgement.CanExceed ? Deviation.TooMany : Deviation.TooFew)
                {
                    Bounds = form.PerYear,
                    Least = meetings,
                    Most = _complete ? meetings : SelectionCounts.Unlimited,
                    CanFall = judgement.CanFall,
                    CanExceed = judgement.CanExceed,
                });
        }
    }
}
