namespace GovernanceRules.Files.Tests.Documents;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Charter_WithAnyLineEnds_HasItsPlaces(string newLine)
    {
        var text = """
            # a comment
            charter: a
            fora:

              - id: ssg
                reportsTo: sku
              - { id: sku, name: "Ærø 😀", kind: political }
            constraints:
              - id: A
                forum: [ ssg,
                         sku ]
                everyCluster: { members: { sector: [ municipal ] } }
            """.ReplaceLineEndings(newLine);

        var charter = CharterFile.Parse("\uFEFF" + text, "a.yaml");

        charter.Id.Location.Should().Be(At(2, 10));
        charter.Fora[0].Location.Should().Be(At(5, 5));
        charter.Fora[0].Id.Location.Should().Be(At(5, 9));
        charter.Fora[0].ReportsTo!.Value.Location.Should().Be(At(6, 16));
        charter.Fora[1].Location.Should().Be(At(7, 5));
        charter.Fora[1].Kind!.Value.Location.Should().Be(At(7, 38));
        charter.Constraints[0].Location.Should().Be(At(9, 5));
        charter.Constraints[0].Forum.Ids[1].Location.Should().Be(At(11, 14));
    }

    [Fact]
    public void Words_ComposedInTwoWays_AreOneWord()
    {
        var composed = CharterFile.Parse("charter: \u00E5").Id;
        var decomposed = CharterFile.Parse("charter: a\u030A").Id;

        decomposed.Should().Be(composed);
    }

    [Fact]
    public void Ids_ThatDifferInNormalisationOnly_AreOneIdDeclaredTwice() =>
        Told.PlacesOf("charter: a\nclusters: [ { id: \u00E5 }, { id: a\u030A } ]").Should().Equal("a.yaml:2:30 GOV010");

    [Fact]
    public void Path_AsGiven_IsTheNameInPlaces()
    {
        using var folder = new TempFolder().With("a.yaml", "charter: a");

        CharterFile.Load(folder["./a.yaml"]).Location!.File.Should().Be(folder["./a.yaml"]);
    }

    private static FileLocation At(int line, int column) => new("a.yaml", line, column);
}
