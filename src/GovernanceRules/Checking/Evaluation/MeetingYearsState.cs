using System.Globalization;

namespace GovernanceRules;

/// <summary>
/// Counts the ordinary meetings of each whole calendar year that the register covers, that lies in the constraint's and the forum's period,
/// and that has ended by the day of the check.
/// </summary>
internal sealed class MeetingYearsState(MeetingYearsForm form, Constraint constraint, GovernanceFacts facts) : FormState(form)
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
        if (facts.Register.Covers is not { } covers)
            return;
        Period[] periods = [covers.Period, constraint.InForce, forum.Forum.InForce];
        // Where no period has a beginning, nothing is asked of the time before the first meeting that is recorded.
        var first = periods.Max(p => p.From)?.Year ?? (meetings.Count > 0 ? meetings[0].Date.Year : facts.Day.Year);
        for (var year = first; year < facts.Day.Year || (year == facts.Day.Year && facts.Day == new DateOnly(year, 12, 31)); year++)
            if (Array.TrueForAll(periods, p => p.Contains(new DateOnly(year, 1, 1)) && p.Contains(new DateOnly(year, 12, 31))))
                _years.Add((year, meetings.Count(m => m.Date.Year == year && !m.Extraordinary)));
    }

    public override void Judge(List<KeyStatus> found)
    {
        foreach (var (year, meetings) in _years)
        {
            var judgement = BoundsJudge.OfCount(meetings, _complete ? meetings : Aggregate.Unlimited, form.PerYear, false);
            if (!judgement.IsHeld)
                found.Add(new KeyStatus(this, SymbolTable.None, year.ToString(CultureInfo.InvariantCulture),
                    judgement.IsViolated ? Verdict.Violated : Verdict.Unknown, judgement.CanExceed ? Side.Surplus : Side.Missing)
                {
                    Bounds = form.PerYear,
                    Least = meetings,
                    Most = _complete ? meetings : Aggregate.Unlimited,
                    CanFall = judgement.CanFall,
                    CanExceed = judgement.CanExceed,
                });
        }
    }
}
