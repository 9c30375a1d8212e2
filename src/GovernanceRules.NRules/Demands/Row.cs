namespace GovernanceRules;

/// <summary>A row of the report, as the rules see it.</summary>
/// <param name="Question">The constraint and the forum.</param>
/// <param name="Scene">What is declared, on the day of the check.</param>
internal sealed record Row(ConstraintInstance Question, Scene Scene);
