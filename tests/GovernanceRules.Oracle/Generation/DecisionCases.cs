using FsCheck;

namespace GovernanceRules.Oracle;

/// <summary>The cases of a property of matters, what fora may decide, and escalations.</summary>
public static class DecisionCases
{
    public static Arbitrary<GeneratedCase> Cases() => CaseGenerator.Cases(CaseRange.Decisions);
}
