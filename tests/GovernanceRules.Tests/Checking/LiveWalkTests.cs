using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using GovernanceRules.Oracle;

namespace GovernanceRules.Tests.Checking;

/// <summary>
/// The live check after any changes says what a fresh check of the changed charter and register says, on generated charters: memberships,
/// waivers, organisations and fora come, change, end and go, the day moves, and changes are previewed.
/// </summary>
public sealed class LiveWalkTests
{
    // What a developer sets to look at more of them.
    private static readonly int Cases = int.Parse(Environment.GetEnvironmentVariable("LIVE_CASES") ?? "150", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(CaseRange.Settled)]
    [InlineData(CaseRange.Time)]
    [InlineData(CaseRange.Decisions)]
    public void LiveCheck_AfterAnyChanges_SaysWhatAFreshCheckSays(CaseRange range) => Prop.ForAll(CaseGenerator.Cases(range), one =>
    {
        var charter = CharterFile.Parse(one.CharterJson, "case.charter.json");
        var register = RegisterFile.Parse(one.RegisterJson, "case.register.json");
        var random = new Random(one.RegisterJson.Length);
        var live = charter.CheckLive(random.Next(2) == 0 ? register : register.With([]), one.AsOf);
        var walk = new LiveWalk(live, register, random);
        for (var leg = 0; leg < 3; leg++)
        {
            walk.Go(6);
            walk.ShouldAgreeWithAFreshCheck();
        }
    }).Check(Seeds.Cases(Cases));

    /// <summary>With matters, waivers and escalations, whose findings hang on what fora were like on other days.</summary>
    [Fact]
    public void LiveCheck_WithMattersFedInRandomOrder_SaysWhatAFreshCheckSays() => Prop.ForAll(CaseGenerator.Cases(CaseRange.Decisions), one =>
    {
        var register = RegisterFile.Parse(one.RegisterJson, "case.register.json");
        var random = new Random(one.RegisterJson.Length);
        var live = CharterFile.Parse(one.CharterJson, "case.charter.json").CheckLive(register.With([]), one.AsOf);
        LiveStory.Tell(live, register, one.AsOf, random);
        new LiveWalk(live, register, random).ShouldAgreeWithAFreshCheck();
    }).Check(Seeds.Cases(Cases));
}
