namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>Fora that are to be set up (der nedsættes).</summary>
public sealed class SubForaTests
{
    [Theory]
    [InlineData("t1, t2", "true", "false", "held")]
    [InlineData("t1", "true", "false", "violated A//t2")]
    [InlineData("t1", "false", "false", "unknown ?A//t2")]
    [InlineData("t1, t2, t3", "true", "false", "held")]
    [InlineData("t1, t2, t3", "true", "true", "violated A//t3")]
    [InlineData("t1, t2", "false", "true", "unknown ?A//t3")]
    [InlineData("t1, t2", "true", "true", "held")]
    [InlineData("", "true", "false", "violated A//t1 A//t2")]
    public void SubFora_Named_Exist(string listed, string allFora, string closed, string expected)
    {
        var charter = CharterFile.Parse($$"""
            charter: c
            fora: [ { id: t1, kind: theme }, { id: t2, kind: theme }, { id: t3, kind: theme } ]
            constraints: [ { id: A, subFora: { kind: theme, named: [ t1, t2 ], closed: {{closed}} } } ]
            """);
        var fora = string.Concat(listed.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(f => $"{{ id: {f} }}, "));
        var register = RegisterFile.Parse($"register: r\ncovers: {{ allFora: {allFora} }}\nfora: [ {fora} ]");

        PlainAnswer.Of(charter.Check(register, new DateOnly(2014, 3, 1))).Should().Be(expected);
    }

    [Fact]
    public void SubFora_InCode_SaysTheSameAsAFile()
    {
        var file = CharterFile.Parse("""
            charter: c
            fora: [ { id: t1, kind: theme }, { id: t2, kind: theme } ]
            constraints: [ { id: A, subFora: { kind: theme, named: [ t1, t2 ] } }, { id: B, subFora: { kind: theme, named: [ t1 ], closed: true } } ]
            """);
        var code = Charter.Define("c", c => c
            .Forum(new Forum("t1") { Kind = "theme" })
            .Forum(new Forum("t2") { Kind = "theme" })
            .Things(t => t.SubFora("theme", "t1", "t2").As("A").OnlySubFora("theme", "t1").As("B")));

        code.DifferenceFrom(file).Constraints.Should().BeEmpty();
        code.DifferenceFrom(file).Unchanged.Should().Be(2);
    }

    /// <summary>What another constraint asks about where else its members sit takes nothing from what shows that a forum exists.</summary>
    [Fact]
    public void SubFora_BesideAConstraintThatLooksElsewhere_ExistsWhereSomebodySits()
    {
        var charter = CharterFile.Parse("""
            charter: c
            fora: [ { id: f1, kind: theme }, { id: f2, kind: theme } ]
            constraints:
              - { id: A, forum: f1, subFora: { kind: theme, named: [ f2 ] } }
              - { id: B, forum: f1, every: { members: {}, is: { also: {} } } }
            """);
        var register = RegisterFile.Parse("register: r\ncovers: { fora: [ f1 ] }\nmemberships: [ { forum: f2, person: p } ]");

        charter.Check(register, new DateOnly(2014, 3, 1)).OutcomeOf("A", "f1").Should().Be(Outcome.Held);
    }
}
