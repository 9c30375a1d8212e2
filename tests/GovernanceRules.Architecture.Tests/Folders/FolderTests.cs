using System.Reflection;

namespace GovernanceRules.Architecture.Tests.Folders;

/// <summary>The folders of a package depend one way, and are in no circle.</summary>
public sealed class FolderTests
{
    private static readonly Dictionary<string, Layers> Packages = new()
    {
        ["GovernanceRules"] = Layers.OfTheCore,
        ["GovernanceRules.Files"] = Layers.None,
        ["GovernanceRules.NRules"] = Layers.None,
        ["GovernanceRules.Cli"] = Layers.None,
    };

    private static readonly Dictionary<string, FolderGraph> Graphs = Packages.Keys.ToDictionary(p => p, p => FolderGraph.Of(Assembly.Load(p), $"src/{p}"));

    public static TheoryData<string> Names => [.. Packages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Folders_of_a_package_depend_one_way(string package)
    {
        var graph = Graphs[package];

        var violations = Packages[package].Violations(graph).Select(d => $"{d}, for instance by {graph.Example(d)}: it points the wrong way or closes a circle");

        string.Join('\n', violations.Order(StringComparer.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Folder_of_a_package_is_in_a_layer(string package) =>
        Graphs[package].Folders.Where(f => Packages[package].Of(f) is null).Should().BeEmpty();
}
