using System.Globalization;

namespace GovernanceRules;

/// <summary>A derived fact: how many ordinary meetings a forum held in one whole calendar year.</summary>
internal sealed class JudgedYears(Demand demand, Roll roll, IEnumerable<HeldMeeting> meetings)
{
    private readonly HeldMeeting[] _meetings = [.. meetings];

    public Demand Demand => demand;

    public bool IsNone => !Years.Any();

    /// <summary>The years that lie whole in the time that is covered and in force, and have ended.</summary>
    public IEnumerable<MeetingYear> Years
    {
        get
        {
            var scene = demand.Scene;
            if (scene.Register.Covers is not { } covers)
                return [];
            Period[] periods = [covers.Period, demand.Row.Question.Constraint.InForce, roll.Forum.Forum.InForce];
            // Where no period has a beginning, nothing is asked of the time before the first meeting that is recorded.
            var first = periods.Max(p => p.From)?.Year ?? _meetings.Select(m => m.Date).DefaultIfEmpty(scene.Day).Min().Year;
            var last = scene.Day is { Month: 12, Day: 31 } ? scene.Day.Year : scene.Day.Year - 1;
            return Enumerable.Range(first, Math.Max(0, last - first + 1))
                .Where(y => periods.All(p => p.Contains(new(y, 1, 1)) && p.Contains(new(y, 12, 31))))
                .Select(y => new MeetingYear(demand, y, _meetings.Count(m => m.Date.Year == y && !m.Meeting.Extraordinary), roll.IsRecorded));
        }
    }
}

/// <summary>How many ordinary meetings a forum held in a year.</summary>
internal sealed class MeetingYear(Demand demand, int year, long meetings, bool areAllRecorded)
{
    private Bounds Bounds => ((MeetingsPerYearConstraint)demand.Form).PerYear;

    private long? Most => areAllRecorded ? meetings : null;

    public bool IsBroken => !Prospect.CanHold;

    public bool MayBeBroken => Prospect is { CanHold: true, IsHeld: false };

    private Prospect Prospect => GovernanceRules.Prospect.OfNumber(meetings, Most, Bounds, false);

    public Found Found() => new(demand, demand.Breach(year.ToString(CultureInfo.InvariantCulture), IsBroken ? Verdict.Violated : Verdict.Unknown,
        Prospect.CanExceed ? Deviation.TooMany : Deviation.TooFew,
        f => f with { Bounds = Bounds, Certain = meetings, Possible = Most }, Prospect.CanFall, Prospect.CanExceed));
}
