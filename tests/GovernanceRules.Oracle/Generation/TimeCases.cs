using FsCheck;

namespace GovernanceRules.Oracle;

/// <summary>The cases of a property of principles about time.</summary>
public static class TimeCases
{
    public static Arbitrary<GeneratedCase> Cases() => CaseGenerator.Cases(CaseRange.Time);
}
