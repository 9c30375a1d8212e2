namespace GovernanceRules.Tests.Decisions;

/// <summary>Waivers of escalations and of the built-in constraints of decisions.</summary>
public sealed class DecisionWaiverTests
{
    private static readonly Period Year = new(new(2014, 1, 1), new(2014, 12, 31));

    public static TheoryData<string, string, string?, string?, string> Waivers => new()
    {
        { "of the matter", "E", null, "m", "e waived; e//m waived error; competence/advice/m violated error" },
        { "of every matter", "E", null, null, "e waived; e//m waived error; competence/advice/m violated error" },
        { "of another matter", "E", null, "n", "e violated; e//m violated error; competence/advice/m violated error; waiver-unused//e/n@2014-01-01 violated warning" },
        { "of a forum, which an escalation does not have", "E", "advice", null, "e violated; e//m violated error; competence/advice/m violated error; waiver-unused/advice/e@2014-01-01 violated warning" },
        { "of the competence", "COMPETENCE", "advice", "m", "e violated; e//m violated error; competence/advice/m waived error" },
    };

    [Theory]
    [MemberData(nameof(Waivers))]
    public void Waiver_OfADecision_CoversItsViolation(string situation, string constraint, string? forum, string? key, string expected)
    {
        var charter = Cases.Charter("{ id: E, to: board }");
        var register = Register.Define("r", r => r.Matter(Cases.Matter("advice 02-01 decided"))
            .Waiver(new Waiver(constraint, "R", "council", new(2014, 1, 1), Year) { Forum = Identifier.Optional(forum), Key = key }));

        Cases.Answer(charter.Check(register, Cases.Today)).Should().Be(expected, situation);
    }

    [Fact]
    public void Waiver_OfAnEscalation_GrantedByWhoMayNot_WaivesNothing()
    {
        var charter = Cases.Charter("{ id: E, to: board, waivable: { by: council } }");
        Register By(string body) => Register.Define("r", r => r.Matter(Cases.Matter("stray 02-01 decided")).Waiver(new Waiver("E", "R", body, new(2014, 1, 1), Year)));

        Cases.Answer(charter.Check(By("council"), Cases.Today)).Should().Be("e waived; e//m waived error");
        var report = charter.Check(By("board"), Cases.Today);
        Cases.Answer(report).Should().Be("e violated; e//m violated error; waiver-unauthorised//e@2014-01-01 violated error");
        report.Findings[1].Message(Language.English).Should().Be("The waiver of `E` was decided by `board`; only `council` may grant it, so it waives nothing.");
    }

    [Fact]
    public void Waiver_OfAnEscalation_ThatHasEnded_IsTold() => Cases.Answer(Cases.Charter("{ id: E, to: board }").Check(
            Register.Define("r", r => r.Matter(Cases.Matter("stray 02-01 decided")).Waiver(new Waiver("E", "R", "council", new(2014, 1, 1), new(null, new(2014, 12, 30))))), Cases.Today))
        .Should().Be("e violated; e//m violated error; waiver-expired//e@2014-01-01 violated warning");

    [Fact]
    public void Waiver_OfAnUnknown_WaivesNothing() => Cases.Answer(Cases.Charter("{ id: E, when: { type: pilot }, to: board }").Check(
            Register.Define("r", r => r.Matter(Cases.Matter("type ?; stray 02-01 decided")).Waiver(new Waiver("E", "R", "council", new(2014, 1, 1), Year))), Cases.Today))
        .Should().Be("e unknown; e//m unknown error; waiver-unused//e@2014-01-01 violated warning");
}
