using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// The rows of the escalations and the findings of decisions in a live check. They are judged anew as a whole, since whether a forum was put
/// together properly on the day it decided may hang on anything; without matters nothing moves them.
/// </summary>
internal sealed class LiveDecisions
{
    private readonly DecisionCheck _check;
    private readonly bool _moves;
    private ImmutableArray<Finding> _builtIn = [];

    public LiveDecisions(GovernanceFacts facts, WaiverBook book, Func<Register> register)
    {
        _check = new DecisionCheck(facts, book, CountingEngine.Instance, register);
        _moves = !facts.Register.Matters.IsEmpty && facts.Covered;
        Rows = [.. _check.Rows(CancellationToken.None)];
    }

    public DecisionCheck Check => _check;

    /// <summary>One row for each escalation.</summary>
    public ImmutableArray<RowResult> Rows { get; private set; }

    /// <summary>Decisions by who may not, or by a forum that was not properly composed.</summary>
    public ImmutableArray<Finding> BuiltIn => _builtIn;

    /// <summary>Judges all of them.</summary>
    /// <param name="state">Where it is said what came and went.</param>
    /// <param name="findings">The findings of the charter's constraints.</param>
    /// <param name="first">Whether nothing has been said of any.</param>
    public void Judge(LiveState state, Func<IReadOnlyCollection<Finding>> findings, bool first = false)
    {
        if (!_moves)
            return;
        foreach (var finding in first ? [] : Rows.SelectMany(r => r.Findings).Concat(_builtIn))
            state.Replace(finding, null);
        Rows = [.. _check.Rows(CancellationToken.None)];
        _builtIn = [.. _check.BuiltIn(findings())];
        foreach (var finding in Rows.SelectMany(r => r.Findings).Concat(_builtIn))
            state.Replace(null, finding);
    }

    /// <summary>Forgets how fora were put together, since memberships or waivers changed.</summary>
    public void Forget() => _check.ForgetCompositions();
}
