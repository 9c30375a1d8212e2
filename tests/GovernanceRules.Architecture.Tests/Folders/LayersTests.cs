namespace GovernanceRules.Architecture.Tests.Folders;

public sealed class LayersTests
{
    private static readonly Layers TwoLayers = new(["Low", "Aside", "High/Inside"], ["High"]);

    [Fact]
    public void Dependency_on_an_earlier_layer_is_no_violation() => Violations("High -> Low", "High -> High/Inside", "Low -> Aside").Should().BeEmpty();

    [Fact]
    public void Dependency_on_a_later_layer_is_a_violation_and_the_one_back_is_not() => Violations("High -> Low", "Low -> High").Should().Equal("Low -> High");

    [Fact]
    public void Circle_within_a_layer_is_a_violation_by_each_of_its_dependencies() =>
        Violations("Low -> Aside", "Aside -> High/Inside", "High/Inside -> Low", "High -> Low")
            .Should().Equal("Low -> Aside", "Aside -> High/Inside", "High/Inside -> Low");

    [Fact]
    public void Folder_inside_another_is_in_its_layer_unless_it_has_its_own() =>
        new[] { "Low", "Low/Deeper/Deepest", "High/Inside", "High/Outside", "Elsewhere" }.Select(TwoLayers.Of).Should().Equal(0, 0, 0, 1, null);

    private static IEnumerable<string> Violations(params string[] dependencies)
    {
        var types = dependencies.Select(d => d.Split(" -> ")).Select(d => (From: d[0], To: d[1])).ToHashSet();
        // Each folder has one type, which is called as the folder is.
        var folders = types.SelectMany(t => new[] { t.From, t.To }).Distinct().ToDictionary(f => f);
        return TwoLayers.Violations(new FolderGraph(folders, types)).Select(d => d.ToString()).OrderBy(d => Array.IndexOf(dependencies, d));
    }
}
