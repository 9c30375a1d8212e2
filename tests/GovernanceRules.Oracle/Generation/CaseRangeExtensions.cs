namespace GovernanceRules.Oracle;

/// <summary>What the ranges have in common.</summary>
internal static class CaseRangeExtensions
{
    public static bool HasMatters(this CaseRange range) => range is CaseRange.Decisions or CaseRange.Unsound;
}
