using System.Globalization;

namespace GovernanceRules;

/// <summary>Looks before each meeting of another forum for one of this forum.</summary>
internal sealed class MeetsBeforeState(MeetsBeforeForm form, Constraint constraint, GovernanceFacts facts) : FormState(form)
{
    private readonly List<(Meeting Meeting, Verdict Verdict)> _missing = [];
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
        var there = facts.MeetingsOf(other).Where(m => covered.Contains(m.Date)).ToList();
        var asked = there.Where(m => constraint.InForce.Contains(m.Date) && forum.Forum.InForce.Contains(m.Date)).ToList();
        _any = asked.Count > 0;
        _otherComplete = facts.Forum(other)?.Recorded ?? false;
        foreach (var meeting in asked)
        {
            var previous = there.LastOrDefault(m => m.Date < meeting.Date)?.Date;
            var (from, to) = Window(meeting.Date, previous);
            if (here.Exists(d => (from is null || d >= from) && d <= to))
                continue;
            // What was before the time that the register covers is not known.
            var seen = forum.Recorded && (from is { } first ? covered.From is not { } start || first >= start : covered.From is null);
            _missing.Add((meeting, seen ? Verdict.Violated : Verdict.Unknown));
        }
    }

    public override void Judge(List<KeyStatus> found)
    {
        foreach (var (meeting, verdict) in _missing)
            found.Add(new KeyStatus(this, SymbolTable.None, Text(meeting), verdict, Side.Missing));
        if (!_otherComplete)
            found.Add(new KeyStatus(this, SymbolTable.None, null, Verdict.Unknown, Side.Missing));
    }

    private static string Text(Meeting meeting) => meeting.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>
    /// The days on which this forum is to meet. Without days it is after the other's meeting before, up to the day of the meeting itself,
    /// so that a meeting in the morning prepares one in the afternoon.
    /// </summary>
    private (DateOnly? From, DateOnly To) Window(DateOnly date, DateOnly? previous) => form.GivesDays
        ? (form.MaxDays is { } most ? date.AddDays(-most) : null, date.AddDays(-(form.MinDays ?? 0)))
        : (previous?.AddDays(1), date);
}
