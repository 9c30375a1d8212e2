namespace GovernanceRules.Files.Tests.Reports;

public sealed class ChartLayoutTests
{
    [Fact]
    public void Node_StandsBelowAllThatItHangsOn()
    {
        ChartEdge[] edges = [new(0, 1, false), new(1, 2, false), new(0, 2, true), new(0, 3, false), new(3, 4, false), new(2, 4, true)];

        var layout = ChartLayout.Of(5, edges);

        edges.Should().OnlyContain(e => layout.Places[e.Above].Row < layout.Places[e.Below].Row);
        layout.Places.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Layer_WiderThanAPage_TakesSeveralRows()
    {
        var layout = ChartLayout.Of(13, [.. Enumerable.Range(1, 12).Select(n => new ChartEdge(0, n, false))]);

        (layout.Rows, layout.Columns).Should().Be((4, 5));
        layout.Places.Should().OnlyHaveUniqueItems().And.OnlyContain(p => p.Column >= 0 && p.Column < 5);
    }

    [Fact]
    public void Children_StandInTheOrderOfThoseTheyHangOn()
    {
        var layout = ChartLayout.Of(7, [new(0, 1, false), new(0, 2, false), new(1, 5, false), new(1, 6, false), new(2, 3, false), new(2, 4, false)]);

        var (first, second) = (new[] { 5, 6 }.Select(n => layout.Places[n].Column), new[] { 3, 4 }.Select(n => layout.Places[n].Column));
        (first.Max() < second.Min() == layout.Places[1].Column < layout.Places[2].Column && (first.Max() < second.Min() || second.Max() < first.Min())).Should().BeTrue();
    }

    [Fact]
    public void Circle_HasAPlaceForEach() =>
        ChartLayout.Of(3, [new(0, 1, false), new(1, 2, false), new(2, 0, true)]).Places.Should().OnlyHaveUniqueItems().And.HaveCount(3);

    [Fact]
    public void Node_WithoutLines_StandsBelowTheOthers() =>
        ChartLayout.Of(3, [new(1, 2, false)]).Places.Select(p => p.Row).Should().Equal(2, 0, 1);

    [Theory]
    [InlineData("Sundhedsudvalget", "Sundhedsud|valget")]
    [InlineData("e-sundhedsudvalget", "e-|sundhedsud|valget")]
    [InlineData("a b c", "a b c")]
    [InlineData("one two three four five six seven", "one two|three four|five six…")]
    [InlineData("", "")]
    public void Name_IsBrokenIntoLinesOfABox(string name, string expected) =>
        string.Join('|', ChartText.Lines(name, 10, 3)).Should().Be(expected);
}
