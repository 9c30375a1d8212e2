using YamlDotNet.RepresentationModel;

namespace GovernanceRules.DanishHealth.Tests;

/// <summary>What stands beside a charter test of a matter: the clause that it is there for, and the steps that it needs.</summary>
internal sealed class TabledMatter
{
    private readonly YamlMappingNode _test;

    private TabledMatter(string charter, YamlMappingNode test)
    {
        _test = test;
        Charter = charter;
    }

    public string Charter { get; }

    public string Name => RegisterEdit.TextOf(_test["name"]);

    /// <summary>The matter's id, with which the name begins.</summary>
    public string Id => Name.Split(' ', 2)[0];

    public string Clause => RegisterEdit.TextOf(_test["x-clause"]);

    public string[] Held => Words("held");

    public CharterTestResult Result => TestedCharter.Matters(Charter).Results.Single(r => r.Test.Name == Name);

    /// <summary>What is found of the matter.</summary>
    public IEnumerable<Finding> Findings => Result.Report.Findings.Where(f => f.Key == Id);

    public static TabledMatter[] Of(string charter)
    {
        var file = (YamlMappingNode)RegisterEdit.Parse(File.ReadAllText(TestedCharter.PathOf(charter + ".matters")));
        return [.. ((YamlSequenceNode)file["tests"]).Cast<YamlMappingNode>().Select(t => new TabledMatter(charter, t))];
    }

    private string[] Words(string key) => _test.Children.TryGetValue(new YamlScalarNode(key), out var words) ? [.. ((YamlSequenceNode)words).Select(RegisterEdit.TextOf)] : [];
}
