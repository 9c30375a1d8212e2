using FsCheck;
using FsCheck.Fluent;

namespace GovernanceRules.Tests.Shared;

/// <summary>
/// Where generated cases begin. They are the same in every run, so that a build fails only for what was changed in it; a build with
/// <c>-p:NewCases=true</c> draws others each time.
/// </summary>
internal static class Seeds
{
#if NEW_CASES
    public const string? Fixed = null;
#else
    // The two numbers that FsCheck prints of a case that fails; the second has to be odd.
    public const string? Fixed = "20140301,20131231";
#endif

    /// <summary>For a property that is not marked as one.</summary>
    public static Config Cases(int number)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(number);
#if NEW_CASES
        return config;
#else
        return config.WithReplay(20140301, 20131231);
#endif
    }
}
