namespace GovernanceRules;

/// <summary>A derived fact: the meetings of another forum that this one is to meet before.</summary>
internal sealed class MeetingsBefore
{
    private readonly Demand _demand;
    private readonly Roll _here;
    private readonly Roll _there;
    private readonly MeetsBeforeConstraint _form;
    private readonly List<DateOnly> _own;
    private readonly List<DateOnly> _others;
    private readonly Period _covered;

    public MeetingsBefore(Demand demand, Roll here, Roll there, IEnumerable<HeldMeeting> meetings)
    {
        (_demand, _here, _there, _form) = (demand, here, there, (MeetsBeforeConstraint)demand.Form);
        _covered = demand.Scene.Register.Covers?.Period ?? Period.Always;
        var dates = meetings.ToLookup(m => m.Forum, m => m.Date, StringComparer.Ordinal);
        _own = [.. dates[here.Id]];
        _others = [.. dates[there.Id]];
    }

    public Demand Demand => _demand;

    public bool IsNobody => IsComplete && !Asked.Any();

    /// <summary>Whether all meetings of the other forum are recorded.</summary>
    public bool IsComplete => _there.IsRecorded;

    /// <summary>The meetings that none of this forum goes before, as far as is recorded.</summary>
    public IEnumerable<Unprepared> Unprepared => Asked.Select(d => (Date: d, Met: MetBefore(d)))
        .Where(m => m.Met != Truth.True)
        .Select(m => new Unprepared(_demand, m.Date, m.Met == Truth.False));

    public Found NotRecorded() => new(_demand, _demand.Breach(null, Verdict.Unknown, Deviation.TooFew));

    private IEnumerable<DateOnly> Asked => _others.Where(d => _covered.Contains(d)
        && _demand.Row.Question.Constraint.InForce.Contains(d) && _here.Forum.Forum.InForce.Contains(d)).Distinct();

    /// <summary>Whether this forum met so many days before, or, where none are given, since the other's meeting before.</summary>
    private Truth MetBefore(DateOnly meeting)
    {
        if (_form.GivesDays)
            return Met(_here, _own, _form.MaxDays is { } most ? meeting.AddDays(-most) : null, meeting.AddDays(-(_form.MinDays ?? 0)));
        var before = meeting.AddDays(-1);
        // A meeting in the morning prepares one in the afternoon; one before that only where the other has not met in between.
        var own = _own.Where(d => d <= meeting).ToList();
        if (own.Count > 0 && Met(_there, _others, own.Max(), before) is var between and not Truth.True)
            return TruthLogic.Not(between);
        var others = _others.Where(d => d <= before).ToList();
        return Met(_here, _own, others.Count > 0 ? others.Max().AddDays(1) : null, meeting);
    }

    /// <summary>Whether a forum met within some days; what was before the time that the register covers is not known.</summary>
    private Truth Met(Roll forum, List<DateOnly> known, DateOnly? from, DateOnly to)
    {
        if (from > to)
            return Truth.False;
        if (known.Exists(d => (from is null || from <= d) && d <= to))
            return Truth.True;
        var isSeen = _covered.From is not { } start || from >= start;
        return forum.IsRecorded && isSeen ? Truth.False : Truth.Unknown;
    }
}

/// <summary>A meeting of another forum that none of this forum goes before.</summary>
internal sealed class Unprepared(Demand demand, DateOnly date, bool isBroken)
{
    public bool IsBroken => isBroken;

    public bool MayBeBroken => !isBroken;

    public Found Found() => new(demand, demand.Breach(TextFormat.Day(date), isBroken ? Verdict.Violated : Verdict.Unknown, Deviation.TooFew));
}
