namespace GovernanceRules;

/// <summary>A row of the report, as the rules see it.</summary>
/// <param name="Question">The constraint and the forum.</param>
/// <param name="Check">The check that makes findings; <see langword="null"/> where whoever asked makes them.</param>
/// <param name="Scene">What is declared, on the day of the check.</param>
internal sealed record Row(RowQuestion Question, RegisterCheck? Check, Scene Scene);
