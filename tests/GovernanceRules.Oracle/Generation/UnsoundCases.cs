using FsCheck;

namespace GovernanceRules.Oracle;

/// <summary>The cases of a property of charters that may order what cannot be done.</summary>
public static class UnsoundCases
{
    public static Arbitrary<GeneratedCase> Cases() => CaseGenerator.Cases(CaseRange.Unsound);
}
