using FsCheck;

namespace GovernanceRules.Oracle;

/// <summary>The cases of a property of what the format says.</summary>
public static class SettledCases
{
    public static Arbitrary<GeneratedCase> Cases() => CaseGenerator.Cases(CaseRange.Settled);
}
