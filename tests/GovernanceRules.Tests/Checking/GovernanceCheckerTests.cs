using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

public sealed class GovernanceCheckerTests
{
    [Fact]
    public void Check_WithTheLibrarysOwnEngine_IsWhatTheCharterAnswers()
    {
        var charter = Given.Charter("count: { members: {}, exactly: 2 }");
        var register = CompactRegister.Of("ssg p1 viborg; waiver to=2014-12-31");

        var report = GovernanceChecker.For(charter).Check(register, Given.Today);

        Json.Of(report).Should().Be(Json.Of(charter.Check(register, Given.Today)));
        Answer.Of(report).Should().Be("waived: - waived");
    }

    [Fact]
    public void Check_CancelledBeforehand_Throws()
    {
        var checker = GovernanceChecker.For(Given.Charter("count: { members: {}, exactly: 2 }"));

        var check = () => checker.Check(CompactRegister.Of("ssg p1"), Given.Today, new CancellationToken(canceled: true));

        check.Should().Throw<OperationCanceledException>();
    }
}
