namespace GovernanceRules.Tests.Model;

public sealed class BoundTests
{
    [Theory]
    [InlineData("0", 0, 1, false)]
    [InlineData("7", 7, 1, false)]
    [InlineData("999999999", 999_999_999, 1, false)]
    [InlineData("1/3", 1, 3, true)]
    [InlineData("0/1", 0, 1, true)]
    [InlineData("5/5", 5, 5, true)]
    [InlineData("40%", 40, 100, true)]
    [InlineData("33.3%", 333, 1000, true)]
    [InlineData("0.125%", 125, 100_000, true)]
    [InlineData("100%", 100, 100, true)]
    public void TryParse_OfABound_ReadsIt(string text, long numerator, long denominator, bool isShare)
    {
        Bound.TryParse(text, out var bound).Should().BeTrue();
        (bound.Numerator, bound.Denominator, bound.IsShare).Should().Be((numerator, denominator, isShare));
    }

    [Theory]
    [InlineData(true, 0, 2)]
    [InlineData(true, 5, 2)]
    [InlineData(true, 6, 2)]
    [InlineData(true, 7, 3)]
    [InlineData(false, 0, 0)]
    [InlineData(false, 4, 2)]
    [InlineData(false, 6, 2)]
    [InlineData(false, 9, 2)]
    public void Bound_OfAThirdAndTwo_IsTheGreaterOrTheLesser(bool isGreater, int persons, int least)
    {
        var bound = isGreater ? Bound.GreaterOf(Bound.Share(1, 3), 2) : Bound.LesserOf(Bound.Share(1, 3), 2);

        (bound.AtLeast(persons), bound.IsShare).Should().Be((least, true));
        bound.AtMost(persons).Should().Be(isGreater ? Math.Max(persons / 3, 2) : Math.Min(persons / 3, 2));
    }

    [Fact]
    public void Bound_OfSeveral_IsEqualToItsLikeAndOneIsItself()
    {
        Bound.GreaterOf(Bound.Share(1, 3), 2, 1).Should().Be(Bound.GreaterOf(Bound.Share(1, 3), 2));
        Bound.GreaterOf(Bound.Share(1, 3), 2).Should().NotBe(Bound.LesserOf(Bound.Share(1, 3), 2));
        Bound.LesserOf(3, 2).Should().Be(Bound.Of(2));
        Bound.GreaterOf(Bound.Share(1, 3), 2).ToString().Should().Be("{ greaterOf: [ 1/3, 2 ] }");
        Bound.MoreThan(Bound.GreaterOf(Bound.Share(1, 2), 2)).AtLeast(4).Should().Be(3);
        Bound.MoreThan(Bound.GreaterOf(Bound.Share(1, 2), 2)).AtLeast(6).Should().Be(4);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1.5")]
    [InlineData("1e3")]
    [InlineData("٣")]
    [InlineData("1000000000")]
    [InlineData("7/3")]
    [InlineData("1/0")]
    [InlineData("/3")]
    [InlineData("1/")]
    [InlineData("1/3/5")]
    [InlineData("101%")]
    [InlineData("100.1%")]
    [InlineData("%")]
    [InlineData("33.%")]
    [InlineData("33.3333%")]
    [InlineData("33,3%")]
    public void TryParse_OfSomethingElse_RefusesIt(string? text) => Bound.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("7")]
    [InlineData("1/3")]
    [InlineData("2/6")]
    [InlineData("40%")]
    [InlineData("33.3%")]
    public void ToString_OfABound_IsWhatFilesWrite(string text)
    {
        Bound.TryParse(text, out var bound).Should().BeTrue();
        bound.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("40%", 5, 2, 2)]
    [InlineData("40%", 4, 2, 1)]
    [InlineData("1/3", 3, 1, 1)]
    [InlineData("1/3", 4, 2, 1)]
    [InlineData("33.3%", 3, 1, 0)]
    [InlineData("100%", 9, 9, 9)]
    [InlineData("0%", 9, 0, 0)]
    [InlineData("50%", 0, 0, 0)]
    [InlineData("3", 0, 3, 3)]
    public void Bound_OfSoManyPersons_IsRoundedUpBelowAndDownAbove(string text, long persons, long atLeast, long atMost)
    {
        Bound.TryParse(text, out var bound).Should().BeTrue();
        bound.AtLeast(persons).Should().Be(atLeast);
        bound.AtMost(persons).Should().Be(atMost);
    }
}
