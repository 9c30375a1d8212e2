using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Model;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2014-01-01..2014-12-31", "2013-12-31", false)]
    [InlineData("2014-01-01..2014-12-31", "2014-01-01", true)]
    [InlineData("2014-01-01..2014-12-31", "2014-12-31", true)]
    [InlineData("2014-01-01..2014-12-31", "2015-01-01", false)]
    [InlineData("..2014-12-31", "0001-01-01", true)]
    [InlineData("2014-01-01..", "9999-12-31", true)]
    [InlineData("..", "2014-01-01", true)]
    public void Contains_ADay_CountsBothEnds(string period, string day, bool expected) => Read(period).Contains(Given.Day(day)).Should().Be(expected);

    [Theory]
    [InlineData("2014-01-01..2014-06-30", "2014-06-30..2014-12-31", true)]
    [InlineData("2014-01-01..2014-06-30", "2014-07-01..2014-12-31", false)]
    [InlineData("2014-01-01..", "..2014-01-01", true)]
    [InlineData("2014-01-02..", "..2014-01-01", false)]
    [InlineData("..", "2014-01-01..2014-01-01", true)]
    [InlineData("2014-01-01..2014-12-31", "2014-06-01..2014-06-30", true)]
    public void Overlaps_AnotherPeriod_WhereADayIsInBoth(string one, string other, bool expected)
    {
        Read(one).Overlaps(Read(other)).Should().Be(expected);
        Read(other).Overlaps(Read(one)).Should().Be(expected);
    }

    [Theory]
    [InlineData("2014-01-02..2014-01-01", true)]
    [InlineData("2014-01-01..2014-01-01", false)]
    [InlineData("2014-01-02..", false)]
    [InlineData("..2014-01-01", false)]
    public void EndsBeforeItStarts_WhereTheEndIsEarlier_IsTrue(string period, bool expected) => Read(period).EndsBeforeItStarts.Should().Be(expected);

    [Theory]
    [InlineData("2014-01-01..2014-12-31")]
    [InlineData("2014-01-01..")]
    [InlineData("..2014-12-31")]
    [InlineData("..")]
    public void ToString_OfAPeriod_IsItsEnds(string period) => Read(period).ToString().Should().Be(period);

    private static Period Read(string text) => text.Split("..") is [var from, var to]
        ? new Period(from.Length == 0 ? null : Given.Day(from), to.Length == 0 ? null : Given.Day(to))
        : throw new ArgumentException("A period has two ends.", nameof(text));
}
