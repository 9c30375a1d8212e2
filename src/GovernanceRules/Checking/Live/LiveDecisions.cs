using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// The rows of the escalations and the findings of decisions in a live check. What is done with a matter does not hang on who sits where, but for
/// how a forum was put together when it decided: of a change of memberships only decisions that it can touch are judged again. A waiver has those
/// judged again that it can cover. Without matters nothing moves them.
/// </summary>
internal sealed class LiveDecisions
{
    private readonly GovernanceFacts _facts;
    private readonly DecisionCheck _check;
    private readonly bool _moves;
    private readonly DecisionReach? _reach;
    private readonly HashSet<int> _touched = [];
    private readonly ImmutableArray<Finding>[] _compositions;
    private ImmutableArray<Finding> _competences = [];
    private bool _isWhole = true;

    public LiveDecisions(GovernanceFacts facts, FindingFactory findings, Func<Register> register)
    {
        _facts = facts;
        _check = new DecisionCheck(facts, findings, register);
        _moves = !facts.Register.Matters.IsEmpty && facts.Covered;
        _reach = _moves ? new DecisionReach(facts, _check.Matters) : null;
        _compositions = new ImmutableArray<Finding>[_check.Matters.Length];
        Array.Fill(_compositions, []);
        _touched.UnionWith(Enumerable.Range(0, _compositions.Length));
        Rows = [.. _check.Rows(CancellationToken.None)];
    }

    public DecisionCheck Check => _check;

    public ImmutableArray<InstanceResult> Rows { get; private set; }

    /// <summary>Decisions by who may not, or by a forum that was not properly composed.</summary>
    public IEnumerable<Finding> BuiltIn => _competences.Concat(_compositions.SelectMany(c => c));

    /// <summary>Judges what is touched.</summary>
    /// <param name="state">Where it is said what came and went.</param>
    /// <param name="findings">The findings of the charter's constraints.</param>
    /// <param name="first">Whether nothing has been said of any.</param>
    public void Judge(LiveState state, Func<IReadOnlyCollection<Finding>> findings, bool first = false)
    {
        if (!_moves)
            return;
        if (_isWhole)
            JudgeWhole(state, first);
        foreach (var matter in _touched)
            Judge(_check.Matters[matter], ref _compositions[matter], findings, state);
        state.Probe.JudgedMatters(_touched.Count);
        _touched.Clear();
        _isWhole = false;
    }

    /// <summary>Says that a membership came or went.</summary>
    /// <param name="membership">The membership.</param>
    /// <param name="alone">Whether it is or was the only one of its forum.</param>
    public void Touch(Membership membership, bool alone) => Touch(_reach?.Of(membership, alone));

    /// <summary>Says that a waiver came or went, or that it came in force or ended.</summary>
    public void Touch(Waiver waiver)
    {
        _isWhole |= waiver.Constraint.Text == BuiltInConstraints.Competence || _facts.Charter.Escalations.Any(e => e.Id == waiver.Constraint);
        Touch(_reach?.Of(waiver));
    }

    /// <summary>Says that the day moved: of decisions of that day what stands is looked at, of others what stood then.</summary>
    public void Touch(DateOnly before, DateOnly day) => Touch(_reach?.On(before, day));

    private void Touch(IEnumerable<(int Matter, Identifier Forum, DateOnly Day)>? decisions)
    {
        foreach (var (matter, forum, day) in decisions ?? [])
        {
            _touched.Add(matter);
            _check.ForgetComposition(forum.Text, day);
        }
    }

    /// <summary>Judges all matters by what no membership moves.</summary>
    private void JudgeWhole(LiveState state, bool first)
    {
        foreach (var finding in first ? [] : Rows.SelectMany(r => r.Findings).Concat(_competences))
            state.Replace(finding, null);
        Rows = [.. _check.Rows(CancellationToken.None)];
        _competences = [.. _check.Competences];
        foreach (var finding in Rows.SelectMany(r => r.Findings).Concat(_competences))
            state.Replace(null, finding);
    }

    private void Judge(MatterReading matter, ref ImmutableArray<Finding> compositions, Func<IReadOnlyCollection<Finding>> findings, LiveState state)
    {
        var isToday = matter.DecisionsOfFora.Any(s => s.Date == _facts.Day);
        foreach (var finding in compositions)
            state.Replace(finding, null);
        compositions = [.. _check.Compositions(matter, isToday ? findings() : [])];
        foreach (var finding in compositions)
            state.Replace(null, finding);
    }
}
