namespace GovernanceRules.Cli.Tests.Reports;

public sealed class BaselineTests
{
    [Fact]
    public void Baseline_WrittenAndRead_IsTheSame()
    {
        var baseline = Baseline.Parse($$"""
            baseline:
              - charter: c
                register: r
                findings:
                  - { finding: 'B/f/{{Some.Hostile.Replace("'", "''", StringComparison.Ordinal)}}', verdict: unknown, severity: warning }
                  - { finding: A/f/ærø, verdict: violated, severity: error }
                  - { finding: C/f, verdict: violated, severity: error, side: tooFew, number: 2 }
                  - { finding: D/f/x, verdict: violated, severity: error, side: tooMany }
            """);

        var again = Baseline.Parse(Some.Written(baseline.Write));

        again.Entries.Select(e => e with { Location = null }).Should().Equal(baseline.Entries.Select(e => e with { Location = null }));
        again.Entries.Select(e => e.Fingerprint).Should().Equal("A/f/ærø", "B/f/" + Some.Hostile, "C/f", "D/f/x");
    }

    [Fact]
    public void Baseline_OfAReport_HoldsAllThatIsNotWaived()
    {
        var report = Some.Levels();

        Baseline.Of([report]).Entries.Should().Equal(
            new BaselineEntry("c", "r", "LEVEL/board/low", Verdict.Violated, Severity.Error),
            new BaselineEntry("c", "r", "LEVEL/board/open", Verdict.Unknown, Severity.Error));
        new CheckAnswer([report]) { Baseline = Baseline.Of([report]) }.Passes.Should().BeTrue();
    }

    [Theory]
    [InlineData("violated", "error", true)]
    [InlineData("violated", "warning", false)]
    [InlineData("unknown", "error", false)]
    public void Finding_GraverThanInTheBaseline_IsNew(string verdict, string severity, bool passes)
    {
        var baseline = Baseline.Parse($$"""
            baseline: [ { charter: c, register: r, findings: [ { finding: LEVEL/board/low, verdict: {{verdict}}, severity: {{severity}} } ] } ]
            """);

        new CheckAnswer([Some.Levels()]) { Baseline = baseline, FailOn = FailOn.Error }.Passes.Should().Be(passes);
    }

    [Theory]
    [InlineData("as it was", "side: tooMany, number: 3", 3, true, 0)]
    [InlineData("better", "side: tooMany, number: 5", 3, true, 0)]
    [InlineData("worse", "side: tooMany, number: 2", 3, false, 0)]
    [InlineData("the opposite", "side: tooFew, number: 0", 3, false, 1)]
    [InlineData("too few, as it was", "side: tooFew, number: 0", 0, true, 0)]
    [InlineData("fewer still", "side: tooFew, number: 1", 0, false, 0)]
    [InlineData("without a number", "side: tooMany", 3, true, 0)]
    [InlineData("mended", "side: tooMany, number: 3", 2, true, 1)]
    public void Finding_FurtherThanInTheBaselineOrTheOpposite_IsNew(string situation, string entry, int members, bool passes, int mended)
    {
        var baseline = Baseline.Parse($$"""
            baseline: [ { charter: c, register: r, findings: [ { finding: SIZE/board, verdict: violated, severity: error, {{entry}} } ] } ]
            """);
        var report = Some.Report(
            "charter: c\nfora: [ { id: board } ]\nconstraints: [ { id: SIZE, forum: board, count: { members: {}, exactly: 2 } } ]",
            $"register: r\ncovers: {{ fora: [ board ] }}\nmemberships: [ {string.Join(", ", Enumerable.Range(1, members).Select(n => $"{{ forum: board, person: p{n} }}"))} ]");

        new CheckAnswer([report]) { Baseline = baseline, FailOn = FailOn.Error }.Passes.Should().Be(passes, situation);
        baseline.MendedIn(report).Should().HaveCount(mended, situation);
    }

    [Fact]
    public void Shrink_OfNumbersAndOfAnEntryWithoutOne_KeepsTheNearerAndNothingOfTheOpposite()
    {
        var report = Some.Crowd(1, 3);

        Shrunk("side: tooMany, number: 5").Should().Equal("side TooMany 3");
        Shrunk("side: tooMany, number: 2").Should().Equal("side TooMany 2");
        Shrunk("side: tooFew, number: 2").Should().BeEmpty();
        Shrunk("").Should().Equal("side TooMany 3");

        IEnumerable<string> Shrunk(string entry) => Baseline.Parse($$"""
            baseline: [ { charter: c, register: r, findings: [ { finding: SIZE/board, verdict: violated, severity: error, {{entry}} } ] } ]
            """).Shrink([report]).Entries.Select(e => $"side {e.Side} {e.Number}");
    }

    [Theory]
    [InlineData("other", "r")]
    [InlineData("c", "other")]
    public void Entry_OfAnotherRun_IsNeitherKnownNorMended(string charter, string register)
    {
        var report = Some.Levels();
        var baseline = Baseline.Parse($$"""
            baseline: [ { charter: {{charter}}, register: {{register}}, findings: [ { finding: LEVEL/board/low, verdict: violated, severity: error } ] } ]
            """);

        baseline.Holds(report, report.Findings[0]).Should().BeFalse();
        baseline.MendedIn(report).Should().BeEmpty();
        baseline.Shrink([report]).Entries.Should().Equal(baseline.Entries);
    }

    [Fact]
    public void Shrink_OfABaseline_TakesOutWhatIsMendedOrWaivedAndAddsNothing()
    {
        var baseline = Baseline.Parse("""
            baseline:
              - charter: c
                register: r
                findings:
                  - { finding: LEVEL/board/gone, verdict: violated, severity: error }
                  - { finding: LEVEL/board/open, verdict: violated, severity: error }
                  - { finding: LEVEL/board/waived, verdict: violated, severity: error }
            """);

        var report = Some.Levels();

        baseline.MendedIn(report).Select(e => e.Fingerprint).Should().Equal("LEVEL/board/gone", "LEVEL/board/waived");
        baseline.Shrink([report]).Entries.Select(e => e with { Location = null }).Should().Equal(
            new BaselineEntry("c", "r", "LEVEL/board/open", Verdict.Unknown, Severity.Error));
    }

    [Fact]
    public void Day_ThatTheRegisterDoesNotCover_MendsNothing()
    {
        var report = Some.Report(
            "charter: c\nfora: [ { id: board } ]\nconstraints: [ { id: SIZE, forum: board, count: { members: {}, min: 1 } } ]",
            "register: r\ncovers: { to: 2013-12-31, fora: [ board ] }");
        var baseline = Baseline.Parse("baseline: [ { charter: c, register: r, findings: [ { finding: SIZE/board, verdict: violated, severity: error } ] } ]");

        baseline.MendedIn(report).Should().BeEmpty();
        new CheckAnswer([report]) { Baseline = baseline }.Passes.Should().BeFalse("nothing passes for want of data");
    }

    [Fact]
    public void Sarif_HeldAgainstABaseline_SaysWhatIsNewUnchangedAndAbsent()
    {
        var baseline = Baseline.Parse("""
            baseline:
              - charter: c
                register: r
                findings:
                  - { finding: GONE/board, verdict: violated, severity: error }
                  - { finding: LEVEL/board/low, verdict: violated, severity: error }
            """);

        using var json = System.Text.Json.JsonDocument.Parse(Some.Bytes(s => SarifReport.Write(new CheckAnswer([Some.Levels()]) { Baseline = baseline }, s)));

        json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(r => (r.GetProperty("properties").GetProperty("fingerprint").GetString(), r.GetProperty("baselineState").GetString(), r.GetProperty("level").GetString()))
            .Should().Equal(("LEVEL/board/low", "unchanged", "note"), ("LEVEL/board/open", "new", "error"), ("LEVEL/board/waived", "new", "note"), ("GONE/board", "absent", "warning"));
    }
}
