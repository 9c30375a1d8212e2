using System.Globalization;

namespace GovernanceRules;

internal sealed class MeetsBeforeState(MeetsBeforeConstraint form, Constraint constraint, GovernanceFacts facts) : PrimitiveState(form)
{
    private readonly List<(DateOnly Date, Verdict Verdict)> _missing = [];
    private bool _any;
    private bool _otherComplete;

    public override bool NobodySelected => !_any && _otherComplete;

    public override void Reset(in Scope scope)
    {
        _missing.Clear();
        var forum = facts.Forum(scope.Forum)!;
        var other = facts.Symbols.Of(form.Forum.Text);
        var covered = facts.Register.Covers?.Period ?? Period.Always;
        var here = facts.MeetingsOf(scope.Forum).Select(m => m.Date).ToList();
        var isRecorded = facts.Forum(other)?.Recorded ?? false;
        var there = new Dates([.. facts.MeetingsOf(other).Select(m => m.Date)], isRecorded, covered.From);
        var asked = there.Known.Distinct()
            .Where(d => covered.Contains(d) && constraint.InForce.Contains(d) && forum.Forum.InForce.Contains(d))
            .ToList();
        _any = asked.Count > 0;
        // If none is recorded, none may have been written down.
        _otherComplete = _any ? isRecorded : facts.Forum(other) is { } counterpart && facts.AreMeetingsComplete(counterpart, 0);
        foreach (var date in asked)
        {
            var own = new Dates(here, facts.AreMeetingsComplete(forum, date.Year), covered.From);
            var met = form.GivesDays ? WithinDays(own, date) : Since(own, there, date);
            if (met != Truth.True && !MayStillBeMet(date))
                _missing.Add((date, met == Truth.False ? Verdict.Violated : Verdict.Unknown));
        }
    }

    public override PrimitiveState Tracked() => new MeetsBeforeState(form, constraint, facts);

    public override void Judge(List<FindingDetails> found)
    {
        foreach (var (date, verdict) in _missing)
            found.Add(new FindingDetails(Primitive, Forum, Text(date), verdict, Deviation.TooFew));
        if (!_otherComplete)
            found.Add(new FindingDetails(Primitive, Forum, null, Verdict.Unknown, Deviation.TooFew));
    }

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Truth WithinDays(Dates here, DateOnly date)
    {
        var least = form.MinDays ?? 0;
        var before = here.Within(form.MaxDays is { } most ? date.Plus(-most) : null, date.Plus(-least));
        return form.OrAfter ? TruthLogic.Or(before, here.Within(date.Plus(least), date.Plus(form.MaxDays!.Value))) : before;
    }

    private bool MayStillBeMet(DateOnly date) => form.OrAfter && date.Plus(form.MaxDays!.Value) > facts.Day;

    // Up to the day of the other's meeting itself, so that a meeting in the morning prepares one in the afternoon. The other may have met
    // in between unseen.
    private static Truth Since(Dates here, Dates there, DateOnly date)
    {
        var before = date.AddDays(-1);
        if (here.Last(date) is { } latest && there.Within(latest, before) is var between and not Truth.True)
            return between == Truth.False ? Truth.True : Truth.Unknown;
        return here.Within(there.Last(before)?.AddDays(1), date);
    }

    // A forum may have met on days that are not known if the register is not complete for it.
    private sealed record Dates(List<DateOnly> Known, bool IsRecorded, DateOnly? CoveredFrom)
    {
        public DateOnly? Last(DateOnly to) => Known.Where(d => d <= to).Cast<DateOnly?>().LastOrDefault();

        public Truth Within(DateOnly? from, DateOnly to)
        {
            if (from > to)
                return Truth.False;
            if (Known.Exists(d => (from is null || d >= from) && d <= to))
                return Truth.True;
            // What happened before the time that the register covers is not known.
            return !IsRecorded || CoveredFrom is { } start && (from is null || from < start) ? Truth.Unknown : Truth.False;
        }
    }
}
