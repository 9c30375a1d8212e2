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

    /// <summary>The forum from which the matter is asked about; <see langword="null"/> where it is not.</summary>
    public string? From => Words("x-from").SingleOrDefault();

    /// <summary>The steps that it needs from there, before anything was done; else why none can be told.</summary>
    public string[] Route => Words("x-route");

    /// <summary>The matter before anything was done with it.</summary>
    public Matter Untouched => Result.Test.Register.Matters.Single() with { Steps = [] };

    public CharterTestResult Result => TestedCharter.Matters(Charter).Results.Single(r => r.Test.Name == Name);

    /// <summary>What is found of the matter.</summary>
    public IEnumerable<Finding> Findings => Result.Report.Findings.Where(f => f.Key == Id);

    public static TabledMatter[] Of(string charter)
    {
        var file = (YamlMappingNode)RegisterEdit.Parse(File.ReadAllText(TestedCharter.PathOf(charter + ".matters")));
        return [.. ((YamlSequenceNode)file["tests"]).Cast<YamlMappingNode>().Select(t => new TabledMatter(charter, t))];
    }

    private string[] Words(string key) => _test.Children.TryGetValue(new YamlScalarNode(key), out var words)
        ? words is YamlSequenceNode several ? [.. several.Select(RegisterEdit.TextOf)] : [RegisterEdit.TextOf(words)]
        : [];
}
