using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

public sealed class CancellationTests
{
    [Fact]
    public void Check_WithATokenCancelledBefore_Stops()
    {
        var check = () => Given.Charter("count: { members: {}, min: 1 }").Check(CompactRegister.Of("ssg p1"), Given.Today, new CancellationToken(true));

        check.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Check_WithATokenCancelledMeanwhile_StopsBeforeTheNextRow()
    {
        using var source = new CancellationTokenSource();
        var told = new List<string>();
        // Words are judged before anything is counted, and that unfolds every principle once.
        void CancelWhenCounting()
        {
            if (told.Contains("third"))
                source.Cancel();
        }

        var charter = Charter.Define("c", c => c.Forum("f", null, f => f
            .Demands(new Telling("first", told, () => { }))
            .Demands(new Telling("second", told, CancelWhenCounting))
            .Demands(new Telling("third", told, () => { }))));

        var check = () => charter.Check(Register.Define("r", _ => { }), Given.Today, source.Token);

        check.Should().Throw<OperationCanceledException>();
        told.Should().Equal("first", "second", "third", "first", "second");
    }

    [Fact]
    public void Check_WithATokenThatIsNotCancelled_AnswersAsWithout()
    {
        using var source = new CancellationTokenSource();

        Answer.Of(Given.Charter("count: { members: {}, min: 1 }").Check(CompactRegister.Of("ssg p1"), Given.Today, source.Token)).Should().Be("held");
    }

    /// <summary>A principle that tells when it is unfolded.</summary>
    private sealed class Telling(string name, List<string> told, Action then) : Principle(name)
    {
        public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context)
        {
            told.Add(Name);
            then();
            return [new CountConstraint(Selection.Everything, Bounds.AtLeast(0))];
        }

        public override Message Demand() => Message.Empty;
    }
}
