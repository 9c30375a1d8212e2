using System.Reflection;

namespace GovernanceRules.Architecture.Tests.Folders;

/// <summary>
/// Folders depend one way. What does not yet is in the list of the package, which only gets shorter: nothing is added to it.
/// </summary>
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
    public void Folders_of_a_package_depend_one_way_but_for_its_list(string package)
    {
        var graph = Graphs[package];
        var violations = Packages[package].Violations(graph).ToDictionary(d => d.ToString());
        var listed = Listed(package);

        var added = violations.Keys.Except(listed).Order(StringComparer.Ordinal)
            .Select(d => $"new dependency {d}, for instance by {graph.Example(violations[d])}: it points the wrong way or closes a circle");
        var gone = listed.Except(violations.Keys).Select(d => $"{d} is gone from the code: remove it from Folders/{package}.txt");

        string.Join('\n', added.Concat(gone)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Folder_of_a_package_is_in_a_layer(string package) =>
        Graphs[package].Folders.Where(f => Packages[package].Of(f) is null).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void List_of_a_package_is_sorted(string package) => Listed(package).Should().Equal(Listed(package).Distinct().Order(StringComparer.Ordinal));

    /// <summary>A package without a list has no such dependency.</summary>
    private static string[] Listed(string package) => Path.Combine(AppContext.BaseDirectory, "Folders", $"{package}.txt") is var list && File.Exists(list) ? File.ReadAllLines(list) : [];
}
