using System.Reflection;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace GovernanceRules.Architecture.Tests.Folders;

public sealed class PackageTests
{
    private static readonly string[] Packages = ["GovernanceRules", "GovernanceRules.Files", "GovernanceRules.NRules", "GovernanceRules.DanishHealth", "GovernanceRules.Cli"];

    private static readonly ArchUnitNET.Domain.Architecture House = new ArchLoader().LoadAssemblies([.. Packages.Select(Assembly.Load)]).Build();

    [Theory]
    [InlineData("GovernanceRules")]
    [InlineData("GovernanceRules.Files", "GovernanceRules")]
    [InlineData("GovernanceRules.NRules", "GovernanceRules")]
    [InlineData("GovernanceRules.DanishHealth", "GovernanceRules", "GovernanceRules.Files")]
    public void Package_depends_only_on_those_below_it(string package, params string[] below)
    {
        Assembly[] others = [.. Packages.Except(below).Where(p => p != package).Select(Assembly.Load)];

        Types().That().ResideInAssembly(Assembly.Load(package))
            .Should().NotDependOnAny(Types().That().ResideInAssembly(others[0], others[1..]))
            .Check(House);
    }
}
