namespace GovernanceRules;

/// <summary>A derived fact: the meetings of another forum that this one is to meet before.</summary>
internal sealed class MeetingsBefore
{
    private readonly Demand _demand;
    private readonly Roll _here;
    private readonly Roll _there;
    private readonly MeetsBeforeForm _form;
    private readonly List<DateOnly> _own;
    private readonly List<DateOnly> _others;
    private readonly Period _covered;

    public MeetingsBefore(Demand demand, Roll here, Roll there, IEnumerable<HeldMeeting> meetings)
    {
        (_demand, _here, _there, _form) = (demand, here, there, (MeetsBeforeForm)demand.Form);
        _covered = demand.Scene.Register.Covers?.Period ?? Period.Always;
        var dates = meetings.ToLookup(m => m.Forum, m => m.Date, StringComparer.Ordinal);
        _own = [.. dates[here.Id]];
        _others = [.. dates[there.Id].Where(_covered.Contains).Order()];
    }

    public Demand Demand => _demand;

    public bool IsNobody => IsComplete && !Asked.Any();

    /// <summary>Whether all meetings of the other forum are recorded.</summary>
    public bool IsComplete => _there.IsRecorded;

    /// <summary>The meetings that none of this forum goes before, as far as is recorded.</summary>
    public IEnumerable<Unprepared> Unprepared => Asked.Select(d => (Date: d, Window: WindowOf(d)))
        .Where(m => !_own.Exists(d => (m.Window.From is not { } from || from <= d) && d <= m.Window.To))
        .Select(m => new Unprepared(_demand, m.Date, _here.IsRecorded && IsCovered(m.Window.From)));

    public Found NotRecorded() => new(_demand, _demand.Breach(null, Verdict.Unknown, Side.Missing));

    private IEnumerable<DateOnly> Asked => _others.Where(d => _demand.Row.Question.Constraint.InForce.Contains(d) && _here.Forum.Forum.InForce.Contains(d));

    /// <summary>The days on which this forum is to meet: so many before, or, where none are given, since the other's meeting before.</summary>
    private (DateOnly? From, DateOnly To) WindowOf(DateOnly meeting)
    {
        if (_form.GivesDays)
            return (_form.MaxDays is { } most ? meeting.AddDays(-most) : null, meeting.AddDays(-(_form.MinDays ?? 0)));
        var before = _others.Where(d => d < meeting).Select(d => (DateOnly?)d).LastOrDefault();
        // A meeting in the morning prepares one in the afternoon.
        return (before?.AddDays(1), meeting);
    }

    // What was before the time that the register covers is not known.
    private bool IsCovered(DateOnly? from) => _covered.From is not { } start || from >= start;
}

/// <summary>A meeting of another forum that none of this forum goes before.</summary>
internal sealed class Unprepared(Demand demand, DateOnly date, bool isBroken)
{
    public bool IsBroken => isBroken;

    public bool MayBeBroken => !isBroken;

    public Found Found() => new(demand, demand.Breach(Wording.Day(date), isBroken ? Verdict.Violated : Verdict.Unknown, Side.Missing));
}
