using System.Globalization;

namespace GovernanceRules;

/// <summary>Counts the ordinary meetings of each year that is to be judged.</summary>
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
        foreach (var year in MeetingYears.Of(constraint, forum, facts))
            _years.Add((year, meetings.Count(m => m.Date.Year == year && !m.Extraordinary)));
    }

    public override FormState Another(bool byKey) => new MeetingYearsState(form, constraint, facts);

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
