using System.Diagnostics;

namespace GovernanceRules.Tests.Model;

public sealed class NormalFormCTests
{
    [Theory]
    [InlineData("viborg", "viborg")]
    [InlineData("\u00E6\u00F8\u00E5", "\u00E6\u00F8\u00E5")]
    [InlineData("a\u030A", "\u00E5")]
    [InlineData("A\u030A\u0301", "\u01FA")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("a\u0327\u030A", "\u00E5\u0327")]
    [InlineData("a\u0301\u030A", "\u00E1\u030A")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\uD834\uDD5E", "\uD834\uDD57\uD834\uDD65")]
    [InlineData("\uFB01", "\uFB01")]
    public void Text_InAnyForm_IsComposed(string text, string expected) => NormalFormC.Of(text).Should().Be(expected);

    // As data of the attribute, half a character would not reach the test.
    [Fact]
    public void Text_WithHalfACharacter_StaysAsItIs() => NormalFormC.Of("a\u030A\uD834").Should().Be("\u00E5\uD834");

    [Fact]
    public void Text_OfManyMarks_TakesNoLongerThanItIsLong()
    {
        var watch = Stopwatch.StartNew();

        NormalFormC.Of("a" + string.Concat(Enumerable.Repeat("\u0308\u0323", 200_000))).Should().HaveLength(400_000);

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }
}
