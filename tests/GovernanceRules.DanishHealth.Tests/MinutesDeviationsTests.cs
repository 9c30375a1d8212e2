namespace GovernanceRules.DanishHealth.Tests;

/// <summary>
/// What else departs in the minutes of 15 September 2022 from what was asked: a representative who had left his office, and terms of
/// reference with something still to be written in.
/// </summary>
public sealed class MinutesDeviationsTests
{
    [Fact]
    public void Representative_ReplacedAfterLeavingOffice_IsNotFound() =>
        Found("{}", "GROUPS-OFFICE", "PRO-SEAT").Should().BeEmpty();

    [Theory]
    [InlineData("[]", "warning GROUPS-OFFICE/national-pro/ikast-brande-direktoer")]
    [InlineData("[ { waivers: { constraint: GROUPS-OFFICE, forum: national-pro, key: ikast-brande-direktoer, reason: Until the project ends., decidedBy: kosu, decidedOn: 2022-09-15, to: 2022-12-31 } } ]",
        "waived GROUPS-OFFICE/national-pro/ikast-brande-direktoer")]
    public void Representative_KeptAfterLeavingOffice_IsFoundUnlessKosuAcceptsIt(string added, string expected) =>
        Found($"{{ change: [ {{ memberships: {{ person: ikast-brande-direktoer }}, to: {{ to: ~ }} }} ], add: {added} }}", "GROUPS-OFFICE").Should().Equal(expected);

    [Theory]
    [InlineData("{}")]
    [InlineData("change: [ { fora: { id: quality-users }, to: { attributes: { terms-of-reference: draft } } } ]", "error QUALITY-TERMS//quality-users")]
    [InlineData("{ change: [ { fora: { id: quality-users }, to: { attributes: { terms-of-reference: draft } } } ], add: [ { waivers: { constraint: QUALITY-TERMS, key: quality-users, reason: The old terms still serve., decidedBy: kosu, decidedOn: 2022-09-15, to: 2022-12-31 } } ] }",
        "waived QUALITY-TERMS//quality-users")]
    public void TermsOfReference_ApprovedWithARemark_AreApproved(string edits, params string[] expected) =>
        Found(edits, "QUALITY-TERMS", "TERMS-").Should().Equal(expected);

    [Theory]
    [InlineData("[]", "warning TERMS-REMARK//terms-of-the-quality-groups")]
    [InlineData("[ { waivers: { constraint: TERMS-REMARK, key: terms-of-the-quality-groups, reason: The remark is editorial., decidedBy: kosu, decidedOn: 2022-09-15, to: 2022-12-31 } } ]",
        "waived TERMS-REMARK//terms-of-the-quality-groups")]
    public void TermsOfReference_TakenIntoUseWithoutTheRemark_AreFoundUnlessKosuAcceptsIt(string added, string expected) =>
        Found($"{{ change: [ {{ matters: {{ id: terms-of-the-quality-groups }}, to: {{ steps: [ {{ forum: kosu, date: 2022-09-15, act: approved }}, "
            + $"{{ forum: quality-users, date: 2022-09-15, act: decided }} ] }} }} ], add: {added} }}", "TERMS-").Should().Equal(expected);

    private static IEnumerable<string> Found(string edits, params string[] constraints) =>
        Deviations.Found("kosu-2022-09-15.register.yaml", "2022-09-15", edits, constraints);
}
