using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>Members with no vote, or with several: votes are weighed, and persons are counted for a quorum.</summary>
public sealed class VoteWeightTests
{
    private const string Cast = "majority: { moreThan: 1/2 }";
    private const string Members = "majority: { of: members, moreThan: 1/2 }";
    private const string Present = "majority: { of: present, moreThan: 1/2 }";
    private const string Tie = "majority: { min: 2/3, tie: chair }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "one of three votes outweighs two", Cast, "ssg p1 votes=3; ssg p2; ssg p3; matter m ssg 2014-02-01 decided for=p1 against=p2+p3", "held" },
        { "without a vote nobody adopts", Cast, "ssg p1 votes=0; ssg p2; matter m ssg 2014-02-01 decided for=p1 against=p2", "violated: m violated" },
        { "of those entitled who has no vote is none", Members, "ssg p1; ssg p2 votes=0; matter m ssg 2014-02-01 decided for=p1 against=", "held" },
        { "of those present by weight", Present, "ssg p1; ssg p2 votes=2; matter m ssg 2014-02-01 decided for=p1 against= abstained= present=p1+p2 recused=", "violated: m violated" },
        { "numbers are of votes", Cast, "ssg p1 votes=9; matter m ssg 2014-02-01 decided for=1 against=2", "violated: m violated" },
        { "a deputy has the votes of the member", Cast, "ssg p1 votes=3; ssg p2; ssg p3; ssg d1 standsInFor=p1; matter m ssg 2014-02-01 decided for=d1 against=p2+p3", "held" },
        { "a deputy with votes of her own", Cast, "ssg p1 votes=3; ssg p2; ssg p3; ssg d1 standsInFor=p1 votes=1; matter m ssg 2014-02-01 decided for=d1 against=p2+p3", "violated: m violated" },
        { "a deputy of somebody who is not recorded", Cast, "ssg p1 votes=3; ssg p2; ssg p3; ssg d1 standsInFor=unknown; matter m ssg 2014-02-01 decided for=d1 against=p2+p3", "unknown: m unknown" },
        { "a membership of which it is not known whether it had begun", Cast, "ssg p1 votes=3 from=2014-02; ssg p2; ssg p3; matter m ssg 2014-02-10 decided for=p1 against=p2+p3", "unknown: m unknown" },
        { "the votes of the chair count once more", Tie, "ssg p1 chair votes=2; ssg p2 votes=2; matter m ssg 2014-02-01 decided for=p1 against=p2", "held" },
        { "a quorum counts persons", "quorum: { moreThan: 1/2 }", "ssg p1 votes=9; ssg p2; meeting ssg 2014-02-01 present=p1", "violated: 2014-02-01 violated" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Majority_OfWeighedVotes_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Given.Answer(constraint, register).Should().Be(expected, situation);
}
