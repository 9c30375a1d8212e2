namespace GovernanceRules.Architecture.Tests.Folders;

/// <summary>That a dependency is seen in whatever way a type is used.</summary>
public sealed class FolderGraphTests
{
    private const string Examples = "Folders/Examples";

    private static readonly FolderGraph Graph = FolderGraph.Of(typeof(FolderGraphTests).Assembly, "tests/GovernanceRules.Architecture.Tests");

    [Fact]
    public void Dependency_is_seen_in_every_way_of_use()
    {
        var users = typeof(Examples.Users.InLambda);

        Graph.Types.Where(t => t.To.StartsWith("GovernanceRules.Architecture.Tests.Folders.Examples.Used.", StringComparison.Ordinal)).Select(t => t.From).Distinct()
            .Should().BeEquivalentTo(users.Assembly.GetTypes().Where(t => t.Namespace == users.Namespace && !t.IsNested).Select(t => t.FullName));
    }

    [Fact]
    public void Folder_of_a_type_is_that_of_its_file() =>
        Graph.Dependencies.Where(d => d.From.StartsWith(Examples, StringComparison.Ordinal)).Should().Equal(new FolderDependency($"{Examples}/Users", $"{Examples}/Used"));
}
