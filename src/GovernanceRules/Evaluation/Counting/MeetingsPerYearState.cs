using System.Globalization;

namespace GovernanceRules;

internal sealed class MeetingsPerYearState(MeetingsPerYearConstraint form, Constraint constraint, GovernanceFacts facts) : PrimitiveState(form)
{
    private readonly List<(int Year, int Meetings, bool Complete)> _years = [];

    public override bool NobodySelected => false;

    public override bool NothingToJudge => _years.Count == 0;

    public override void Reset(in Scope scope)
    {
        _years.Clear();
        var forum = facts.Forum(scope.Forum)!;
        var meetings = facts.MeetingsOf(scope.Forum);
        foreach (var year in MeetingYears.Of(constraint, forum, facts))
            _years.Add((year, meetings.Count(m => m.Date.Year == year && !m.Extraordinary), facts.AreMeetingsComplete(forum, year)));
    }

    public override PrimitiveState Tracked() => new MeetingsPerYearState(form, constraint, facts);

    public override void Judge(List<FindingDetails> found)
    {
        foreach (var (year, meetings, complete) in _years)
        {
            var judgement = BoundsEvaluator.OfCount(meetings, complete ? meetings : SelectionCounts.Unlimited, form.PerYear, false);
            if (!judgement.IsHeld)
                found.Add(new FindingDetails(Primitive, Forum, year.ToString(CultureInfo.InvariantCulture),
                    judgement.IsViolated ? Verdict.Violated : Verdict.Unknown, judgement.CanExceed ? Deviation.TooMany : Deviation.TooFew)
                {
                    Bounds = form.PerYear,
                    Certain = meetings,
                    Possible = complete ? meetings : null,
                    CanFall = judgement.CanFall,
                    CanExceed = judgement.CanExceed,
                });
        }
    }
}
