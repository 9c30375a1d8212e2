namespace GovernanceRules.DanishHealth.Tests;

/// <summary>
/// The municipal chair of Sundhedssporet for Telehjerter: vacant with KOSU's consent from 9 February 2022, reopened and filled on 15 September
/// with somebody below the level that was asked for. What is found of it, and what is left of that where KOSU accepted it.
/// </summary>
public sealed class VacantChairTests
{
    private const string NoWaivers = "remove: [ { waivers: { decidedBy: kosu } } ]";

    [Theory]
    [InlineData("2022-02-09", "waived TRACK-CHAIR/telehealth-track/municipal")]
    [InlineData("2022-09-14", "waived TRACK-CHAIR/telehealth-track/municipal")]
    [InlineData("2022-09-15", "waived TRACK-CHAIR-LEVEL/telehealth-track/silkeborg-sektionsleder")]
    public void Track_WithTheWaiversOfKosu_IsAcceptedAsItIs(string day, string expected) => Found(day, "{}", "TRACK-CHAIR").Should().Equal(expected);

    [Theory]
    [InlineData("2022-02-09", "error TRACK-CHAIR/telehealth-track/municipal")]
    [InlineData("2022-09-14", "error TRACK-CHAIR/telehealth-track/municipal")]
    [InlineData("2022-09-15", "error TRACK-CHAIR-LEVEL/telehealth-track/silkeborg-sektionsleder")]
    public void Track_WithoutTheWaivers_IsBroken(string day, string expected) => Found(day, NoWaivers, "TRACK-CHAIR").Should().Equal(expected);

    [Fact]
    public void VacantChair_NotFilledWhenItWasReopened_IsNoLongerAccepted() =>
        Found("2022-09-15", "remove: [ { memberships: { person: silkeborg-sektionsleder } }, { waivers: { constraint: TRACK-CHAIR-LEVEL } } ]", "TRACK-CHAIR", "WAIVER")
            .Should().Equal("error TRACK-CHAIR/telehealth-track/municipal", "warning WAIVER-EXPIRED/telehealth-track/TRACK-CHAIR/municipal@2022-02-09");

    [Fact]
    public void VacantChair_AcceptedBySundhedsstyregruppen_IsNotAccepted() =>
        Found("2022-02-09", "change: [ { waivers: { constraint: TRACK-CHAIR }, to: { decidedBy: ssg } } ]", "TRACK-CHAIR", "WAIVER")
            .Should().Equal("error TRACK-CHAIR/telehealth-track/municipal", "error WAIVER-UNAUTHORISED/telehealth-track/TRACK-CHAIR/municipal@2022-02-09");

    [Fact]
    public void SectionLeader_OtherThanTheOneWhomKosuAccepted_IsTooLow() =>
        Found("2022-09-15", "change: [ { memberships: { person: silkeborg-sektionsleder }, to: { person: viborg-sektionsleder } } ]", "TRACK-CHAIR", "WAIVER")
            .Should().Equal("error TRACK-CHAIR-LEVEL/telehealth-track/viborg-sektionsleder", "warning WAIVER-UNUSED/telehealth-track/TRACK-CHAIR-LEVEL/silkeborg-sektionsleder@2022-09-15");

    private static IEnumerable<string> Found(string day, string edits, params string[] constraints) =>
        Deviations.Found("telehealth-track-2022.register.yaml", day, edits, constraints);
}
