using FsCheck;

namespace GovernanceRules.Oracle;

/// <summary>The cases of a property of the order of steps.</summary>
public static class RoutedMatters
{
    public static Arbitrary<RoutedMatter> Cases() => RoutedMatter.Any();
}
