namespace GovernanceRules.Cli.Tests;

public sealed class DayRangeTests
{
    private static readonly DateOnly Today = new(2014, 1, 31);

    [Theory]
    [InlineData("2014-03-01", "2014-03-01", null)]
    [InlineData("today", "2014-01-31", null)]
    [InlineData("+1d", "2014-02-01", null)]
    [InlineData("-1d", "2014-01-30", null)]
    [InlineData("+2w", "2014-02-14", null)]
    [InlineData("+1m", "2014-02-28", null)]
    [InlineData("+1y", "2015-01-31", null)]
    [InlineData("today..+90d", "2014-01-31", "2014-05-01")]
    [InlineData("2013-01-01..+1d", "2013-01-01", "2013-01-02")]
    [InlineData("2013-01-01..today", "2013-01-01", "2014-01-31")]
    [InlineData("2014-01-01..2014-12-31", "2014-01-01", "2014-12-31")]
    [InlineData("-1y..+1y", "2013-01-31", "2014-01-31")]
    public void Days_InWords_AreRead(string text, string from, string? to)
    {
        DayRange.TryParse(text, Today, out var days).Should().BeTrue();

        days.Should().Be(new DayRange(DateOnly.Parse(from, null), to is null ? null : DateOnly.Parse(to, null)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2014-3-1")]
    [InlineData("2014-02-30")]
    [InlineData("+d")]
    [InlineData("+1")]
    [InlineData("+1q")]
    [InlineData("+ 1d")]
    [InlineData("+9999y")]
    [InlineData("+2000000000w")]
    [InlineData("+99999999999d")]
    [InlineData("today..")]
    [InlineData("..today")]
    [InlineData("today..today..today")]
    public void Days_InOtherWords_AreNone(string text) => DayRange.TryParse(text, Today, out _).Should().BeFalse();
}
