using System.Text.Json;

namespace GovernanceRules.Cli.Tests.Reports;

public sealed class SarifReportTests
{
    [Fact]
    public void Findings_OfEveryKind_AreResultsAtTheirRows() =>
        Results(new CheckAnswer([Some.Levels()])).Select(r => (r.Rule, r.Kind, r.Level, r.Uri, r.Line, r.Column)).Should().Equal(
            ("c/LEVEL", "fail", "error", "r.register.yaml", 4, 5),
            ("c/LEVEL", "fail", "error", "r.register.yaml", 5, 5),
            ("c/LEVEL", "fail", "note", "r.register.yaml", 6, 5));

    [Fact]
    public void Unknown_ThatFailsNothing_IsOpen() =>
        Results(new CheckAnswer([Some.Levels()]) { FailOn = FailOn.Error }).Select(r => (r.Kind, r.Level)).Should().Equal(
            ("fail", "error"), ("open", "none"), ("fail", "note"));

    [Fact]
    public void Waiver_OfAFinding_IsASuppressionWithItsReason()
    {
        var suppressed = Results(new CheckAnswer([Some.Levels(reason: "Acting, by \"letter\".")])).Select(r => r.Element.TryGetProperty("suppressions", out var s) ? s : default).ToList();

        suppressed.Select(s => s.ValueKind).Should().Equal(JsonValueKind.Undefined, JsonValueKind.Undefined, JsonValueKind.Array);
        suppressed[2][0].GetProperty("status").GetString().Should().Be("accepted");
        suppressed[2][0].GetProperty("justification").GetString().Should().Be("Waived by council on 2014-01-01, until 2014-12-31: Acting, by \"letter\".");
    }

    [Fact]
    public void Fingerprints_WhenLinesMove_StayAndAreAllDifferent()
    {
        var before = Results(new CheckAnswer([Some.Levels()]));
        var after = Results(new CheckAnswer([Some.Levels("# one\n# two\n")]));

        after.Select(r => r.Line).Should().Equal(before.Select(r => r.Line + 2));
        after.Select(r => r.Fingerprint).Should().Equal(before.Select(r => r.Fingerprint)).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Rule_OfAConstraint_HasTheSentenceItComesFromAsItsHelp()
    {
        var rule = Run(new CheckAnswer([Some.Levels()])).GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];

        (rule.GetProperty("id").GetString(), rule.GetProperty("name").GetString()).Should().Be(("c/LEVEL", "LEVEL"));
        rule.GetProperty("help").GetProperty("text").GetString().Should().EndWith("\n“Members are directors.” (C-1)");
    }

    [Fact]
    public void Files_WithSignsOfTheirOwn_AreGivenAsUris() =>
        Results(new CheckAnswer([Some.Levels(file: "med lemmer/råd #1.register.yaml")]))[0].Uri.Should().Be("med%20lemmer/r%C3%A5d%20%231.register.yaml");

    [Fact]
    public void Faults_OfTheInput_AreNotificationsOfAnInvocationThatFailed()
    {
        var invocation = Run(Some.Fault("x.yaml", "no forum `x`")).GetProperty("invocations")[0];

        invocation.GetProperty("executionSuccessful").GetBoolean().Should().BeFalse();
        var told = invocation.GetProperty("toolConfigurationNotifications")[0];
        (told.GetProperty("descriptor").GetProperty("id").GetString(), told.GetProperty("message").GetProperty("text").GetString()).Should().Be(("GOV012", "no forum `x`"));
    }

    private static JsonElement Run(CheckAnswer answer)
    {
        using var json = JsonDocument.Parse(Some.Bytes(s => SarifReport.Write(answer, s)));
        return json.RootElement.GetProperty("runs").EnumerateArray().Should().ContainSingle().Subject.Clone();
    }

    private static List<Result> Results(CheckAnswer answer)
    {
        var run = Run(answer);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        return [.. run.GetProperty("results").EnumerateArray().Select(r =>
        {
            var rule = r.GetProperty("ruleId").GetString()!;
            rules[r.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().Should().Be(rule);
            var place = r.GetProperty("locations")[0].GetProperty("physicalLocation");
            var region = place.GetProperty("region");
            return new Result(rule, r.GetProperty("kind").GetString()!, r.GetProperty("level").GetString()!, place.GetProperty("artifactLocation").GetProperty("uri").GetString()!,
                region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(),
                r.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString()!, r);
        })];
    }

    private sealed record Result(string Rule, string Kind, string Level, string Uri, int Line, int Column, string Fingerprint, JsonElement Element);
}
