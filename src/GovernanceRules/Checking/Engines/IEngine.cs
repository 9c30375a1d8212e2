namespace GovernanceRules;

/// <summary>
/// What evaluates constraints: it says of each row what is wrong, or could be. Rows, findings, words, waivers, built-in constraints and
/// order are the same code for every engine, so that nothing but the verdicts depends on which one ran.
/// </summary>
internal interface IEngine
{
    /// <summary>Judges rows.</summary>
    /// <param name="day">Charter, register and day.</param>
    /// <param name="rows">What is asked: constraints in force, each for one forum that is in force, or for none.</param>
    /// <param name="cancellationToken">Stops it between rows.</param>
    /// <returns>A judgement for each of the rows, in their order.</returns>
    IEnumerable<RowJudgement> Judge(CheckedDay day, IReadOnlyList<RowQuestion> rows, CancellationToken cancellationToken);
}
