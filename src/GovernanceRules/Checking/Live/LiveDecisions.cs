using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// The rows of the escalations and the findings of decisions in a live check. Memberships do not matter to them, except for how a forum was
/// composed when it decided: a change of memberships or waivers only re-judges the decisions that it can touch.
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

    public IEnumerable<Finding> BuiltIn => _competences.Concat(_compositions.SelectMany(c => c));

    // findings: those of the charter's constraints; first: whether nothing has been reported of any yet.
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

    // alone: whether the membership is or was the only one of its forum.
    public void Touch(Membership membership, bool alone) => Touch(_reach?.Of(membership, alone));

    // Call if the waiver came or went, came into force or ended.
    public void Touch(Waiver waiver)
    {
        _isWhole |= waiver.Constraint.Text == BuiltInConstraints.Competence || _facts.Charter.Escalations.Any(e => e.Id == waiver.Constraint);
        Touch(_reach?.Of(waiver));
    }

    // Decisions of the day are held against the current findings, others against those of their day.
    public void Touch(DateOnly before, DateOnly day) => Touch(_reach?.On(before, day));

    private void Touch(IEnumerable<(int Matter, Identifier Forum, DateOnly Day)>? decisions)
    {
        foreach (var (matter, forum, day) in decisions ?? [])
        {
            _touched.Add(matter);
            _check.ForgetComposition(forum.Text, day);
        }
    }

    // Judges what does not depend on memberships.
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
