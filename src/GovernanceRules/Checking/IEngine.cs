namespace GovernanceRules;

/// <summary>
/// What evaluates constraints and matters: it says of each row, and of each matter, what is wrong, or could be. Rows, findings, words,
/// waivers, built-in constraints and order are the same code for every engine, so that nothing but the verdicts depends on which one ran.
/// </summary>
internal interface IEngine
{
    /// <summary>Judges rows.</summary>
    /// <param name="day">Charter, register and day.</param>
    /// <param name="rows">What is asked: constraints in force, each for one forum that is in force, or for none.</param>
    /// <param name="cancellationToken">Stops it between rows.</param>
    /// <returns>A judgement for each of the rows, in their order.</returns>
    IEnumerable<EvaluationResult> Judge(CheckedDay day, IReadOnlyList<ConstraintInstance> rows, CancellationToken cancellationToken);

    /// <summary>What judges the matters of a check.</summary>
    /// <param name="facts">Charter, register and day.</param>
    /// <returns>A judge; it may keep what matters have in common.</returns>
    IMatterEvaluator MattersOf(GovernanceFacts facts);
}
