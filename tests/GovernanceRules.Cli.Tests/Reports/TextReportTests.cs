namespace GovernanceRules.Cli.Tests.Reports;

public sealed class TextReportTests
{
    [Theory]
    [InlineData(11, "p01, p02, p03, p04, p05, p06, p07, p08, p09, p10, p11")]
    [InlineData(12, "p01, p02, p03, p04, p05, p06, p07, p08, p09, p10 and 2 more")]
    public void Persons_WhereTheyAreMany_AreCutToTen(int members, string expected)
    {
        Some.Text(new CheckAnswer([Some.Crowd(1, members)])).Should().Contain($"    Counted: {expected}\n");
    }

    [Fact]
    public void Names_WithLineBreaksAndEscapes_StayOnOneLineAndPaintNothing()
    {
        var text = Some.Text(new CheckAnswer([Some.Crowd(0, 2, @"The\r\n  board \e[2Jof\t all", @"Jens\e[31m\u0007 Hansen")]));

        text.Should().Contain("\nThe board [2Jof all (board): 1 error\n")
            .And.Contain("Jens [31m Hansen (p01), p02")
            .And.NotContain("\e").And.NotContain("\r").And.NotContain("\t").And.NotContain("\a");
    }

    [Fact]
    public void LineEnds_OnEverySystem_AreLf()
    {
        using var writer = new StringWriter { NewLine = "\r\n" };

        TextReport.Write(new CheckAnswer([Some.Crowd(1, 1)]), writer);

        writer.ToString().Should().NotContain("\r").And.EndWith(".\n");
    }

    [Fact]
    public void Faults_InTextForm_AreTheLinesOfCompilers()
    {
        var answer = new CheckAnswer([]) { Faults = [new Diagnostic("GOV012", new FileLocation("a.yaml", 3, 7), "the forum `x` is not declared"), new Diagnostic("GOV050", null, "no")] };

        Some.Text(answer).Should().Be("a.yaml:3:7: error GOV012: the forum `x` is not declared\nerror GOV050: no\n");
    }

    [Fact]
    public void Answer_WithoutRunsAndFaults_IsEmpty() => Some.Text(new CheckAnswer([])).Should().BeEmpty();
}
