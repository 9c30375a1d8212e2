namespace GovernanceRules.Files.Tests.Input;

/// <summary>What YAML 1.2 allows and the parser, which is one of YAML 1.1, would refuse or read otherwise.</summary>
public sealed class YamlTests
{
    [Theory]
    [InlineData("charter: c\nname: x\u2028y\nfora: []", "x\u2028y")]
    [InlineData("charter: c\nname: \"x\u2029y\"\nfora: []", "x\u2029y")]
    [InlineData("charter: c\nname: 'x\u0085y'\nfora: []", "x\u0085y")]
    [InlineData("charter: c\nname: |\n  x\u0085y\n  \u2028z\nfora: []", "x\u0085y\n\u2028z\n")]
    [InlineData("{ charter: c, name: x\u2028y }", "x\u2028y")]
    [InlineData("charter: c # one\u2028two\nname: x", "x")]
    [InlineData("charter: c\nname: \uE000\u2028\uE001\uF8FF", "\uE000\u2028\uE001\uF8FF")]
    [InlineData("charter: c\nname: \"\\L\\N\\P\"", "\u2028\u0085\u2029")]
    [InlineData("charter: c\n\t\nname: x", "x")]
    [InlineData("charter: c\r\n  \t \r\nname: x\r\n\t", "x")]
    [InlineData("charter: c\n\t# a comment\nname: x", "x")]
    [InlineData("charter: c\nfora:\n  - id: f\n\t\n  - id: g\n  \t\nname: x", "x")]
    [InlineData("charter: c\n\t\nname: |\n  x\n  \t\n    \t# y\n  z\n", "x\n\t\n  \t# y\nz\n")]
    [InlineData("charter: c\nname: |\n  x\n\t\n  z\n", "x\n\nz\n")]
    [InlineData("charter: c\nname: x\n  y\n\t\n  z\n", "x y\nz")]
    public void Text_OfYaml12_IsReadAsItStands(string text, string expected) => CharterFile.Parse(text).Name!.In(Language.English).Should().Be(expected);

    [Fact]
    public void Place_AfterWhatEndsALineInYaml11Alone_IsThatOfTheFile() =>
        Told.Of("charter: c\nname: \"x\u2028y\u0085\"\n\t\nkinds: [ a\u2028, b ]\nnonsense: d").Should().Equal(
            "a.yaml:4:10: error GOV011: the id of the kind, `a `, may hold only letters, digits, `-`, `_` and `.`, at least one",
            "a.yaml:5:1: error GOV004: `nonsense` is no key of a charter");

    [Theory]
    [InlineData("charter: c\n\t\nname:\n\tda: b", "4:1")]
    [InlineData("charter: c\n\t# a comment\n\tname: b", "3:1")]
    public void Tab_InTheIndentationOfWhatIsSaid_IsAFaultThere(string text, string place) =>
        Told.Of(text).Should().Equal($"a.yaml:{place}: error GOV002: a tab stands in the indentation; YAML is indented by spaces");
}
