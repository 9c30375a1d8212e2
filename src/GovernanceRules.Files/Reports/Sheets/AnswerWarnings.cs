namespace GovernanceRules;

/// <summary>What is told beside the reports of a check and makes nothing unusable, the same in every format.</summary>
internal static class AnswerWarnings
{
    /// <summary>What was not checked, then the clauses that nothing names.</summary>
    /// <param name="answer">The answer.</param>
    public static IEnumerable<Diagnostic> Of(CheckAnswer answer) =>
        answer.Skipped.Select(s => s.Reason).Concat(RangeWarnings.Of(answer)).Concat(CharterWarnings.Of(answer)).Distinct();
}
