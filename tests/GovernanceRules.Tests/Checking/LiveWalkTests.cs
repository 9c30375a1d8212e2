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
    private const int Cases = 150;

    [Fact]
    public void LiveCheck_AfterAnyChanges_SaysWhatAFreshCheckSays() => Prop.ForAll(CaseGenerator.Cases(), one =>
    {
        var charter = CharterFile.Parse(one.CharterJson, "case.charter.json");
        var register = RegisterFile.Parse(one.RegisterJson, "case.register.json");
        var random = new Random(one.RegisterJson.Length);
        var live = charter.CheckLive(random.Next(2) == 0 ? register : register.With([]), one.AsOf);
        var walk = new LiveWalk(live, register, random);
        for (var leg = 0; leg < 3; leg++)
        {
            walk.Go(6);
            walk.AgreesWithAFreshCheck();
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));
}
