using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

/// <summary>What a constraint says beside its principle: when it is asked, of whom on which day, how long a violation is pending, what to do. The day is 2014-03-01.</summary>
public sealed class ConditionTests
{
    private const string AtThree = "everySector: { sectors: [ regional ] }, when: { min: 3 }";
    private const string InThirtyDays = "count: { members: { role: chair }, exactly: 1 }, grace: 30d";
    private const string OnceDirector = "level: { atLeast: director }, asked: atAppointment";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "when: above the threshold", AtThree, "ssg p1 skive; ssg p2 skive; ssg p3 skive", "violated: regional violated" },
        { "when: below it", AtThree, "ssg p1 skive; ssg p2 skive", "notApplicable" },
        { "when: kept above it", AtThree, "ssg p1 skive; ssg p2 skive; ssg p3 region", "held" },
        { "when: others do not count", AtThree, "ssg p1 skive; ssg p2 skive; ssg p3 skive observer", "notApplicable" },
        { "when: who sits there is not recorded", AtThree, "unrecorded ssg; ssg p1 skive", "unknown: regional unknown" },
        { "when: certainly enough though not all are recorded", "level: { atLeast: director }, when: { min: 1 }", "unrecorded ssg; ssg p1 chief", "violated: - unknown, p1 violated" },
        { "when: enough who began on days that are not recorded", "count: { members: {}, max: 1 }, when: { members: {}, min: 2 }", "ssg p1 from=2013; ssg p2 from=2014-02", "violated: - violated" },
        { "when: one of them perhaps has not begun", "count: { members: {}, max: 1 }, when: { members: {}, min: 2 }", "ssg p1 from=2013; ssg p2 from=2014", "unknown: - unknown" },
        { "when: perhaps enough", "count: { members: {}, max: 1 }, when: { members: { sector: municipal }, min: 2 }", "ssg p1 skive; ssg p2", "unknown: - unknown" },
        { "when: perhaps enough, and kept", "count: { members: {}, max: 2 }, when: { members: { sector: municipal }, min: 2 }", "ssg p1 skive; ssg p2", "held" },
        { "when: certainly few although one is perhaps meant", "count: { members: {}, max: 1 }, when: { members: { sector: municipal }, min: 3 }", "ssg p1 skive; ssg p2", "notApplicable" },
        { "when: another forum", "count: { members: {}, min: 1 }, when: { members: { forum: kosu }, moreThan: 1 }", "kosu p1; kosu p2", "violated: - violated" },
        { "grace: young", InThirtyDays, "ssg p1 chair to=2014-02-28", "violated: - violated" },
        { "grace: before what is covered", InThirtyDays, "covers from=2014-02-15; ssg p1", "unknown: - unknown" },
        { "grace: within what is covered", InThirtyDays, "covers from=2014-01-15; ssg p1", "violated: - violated" },
        { "grace: kept", InThirtyDays, "ssg p1 chair", "held" },
        { "asked: at level then and no longer asked", OnceDirector, "ssg p1 director from=2013-01-01", "held" },
        { "asked: below then", OnceDirector, "ssg p1 chief from=2013-01-01", "violated: p1 violated" },
        { "asked: of each membership", OnceDirector, "ssg p1 chief from=2013-01-01 to=2013-12-31; ssg p1 director from=2014-01-01; ssg p2 director from=2014-01-01", "held" },
        { "asked: the first day is not recorded", OnceDirector, "ssg p1 director", "unknown: p1 unknown" },
        { "asked: appointed before what is covered", OnceDirector, "covers from=2014-01-01; ssg p1 chief from=2013-01-01", "unknown: p1 unknown" },
        { "asked: appointed before it was asked", OnceDirector + ", inForce: { from: 2013-06-01 }", "ssg p1 chief from=2013-01-01; ssg p2 chief from=2013-06-01", "violated: p2 violated" },
        { "asked: drawn from those who sat there then", "drawnFrom: { forum: kosu }, asked: atAppointment", "ssg p1 from=2013-01-01; kosu p1 from=2012-01-01 to=2013-06-30; ssg p2 from=2013-08-01; kosu p2 from=2014-01-01", "violated: p2 violated" },
        { "asked: who sits there is not recorded", OnceDirector, "unrecorded ssg", "unknown: - unknown" },
        { "asked and with grace", OnceDirector + ", grace: 30d", "ssg p1 chief from=2013-01-01; ssg p2 chief from=2014-02-20", "violated: p1 violated, p2 violated" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Check_OfAConditionalConstraint_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Theory]
    [InlineData("{ members: { forum: kosu }, moreThan: 1 }", "It is asked only when `KOSU` has at least 2 members, and that day it has not.")]
    [InlineData("{ min: 3 }", "It is asked only when `Sundhedsstyregruppen` has at least 3 members, and that day it has not.")]
    public void Reason_OfWhatIsNotAsked_NamesTheForumThatIsCounted(string when, string expected) =>
        Given.Report($"count: {{ members: {{}}, min: 1 }}, when: {when}", "kosu p1").Outcomes.Should().ContainSingle().Which.Reason(Language.English).Should().Be(expected);

    [Fact]
    public void Suggestion_OfWhatIsPerhapsAsked_NamesWhatIsNotRecorded() =>
        Given.Report("count: { members: {}, max: 1 }, when: { members: { voting: yes }, min: 2 }", "ssg p1 skive; ssg p2").Findings.Should().ContainSingle().Which.Text(Language.English).Suggestion.Should().Be("Record `organisation` of `p2`.");

    [Theory]
    [InlineData("majority: { min: 1/2 }", "It holds because no matter of the kind was settled.")]
    [InlineData("recusal: {}", "It holds because no matter was treated.")]
    [InlineData("quorum: { min: 1/2 }", "It holds because no meeting is recorded.")]
    public void Reason_OfWhatHoldsForWantOfAnything_SaysOfWhat(string constraint, string expected) =>
        Given.Report(constraint, "ssg p1").Outcomes.Should().ContainSingle().Which.Reason(Language.English).Should().Be(expected);

    [Theory]
    [InlineData("2014-02-28", "", "held")]
    [InlineData("2014-03-01", "", "Warning 2014-03-31")]
    [InlineData("2014-03-30", "", "Warning 2014-03-31")]
    [InlineData("2014-03-31", "", "Error")]
    [InlineData("2014-03-30", "severity: info, ", "Info 2014-03-31")]
    [InlineData("2014-03-31", "severity: info, ", "Info")]
    public void Violation_YoungerThanItsGrace_IsAWarningAtMostWithTheDayOnWhichItCounts(string day, string severity, string expected)
    {
        var report = Given.Charter($"{severity}{InThirtyDays}").Check(CompactRegister.Of("ssg p1 chair to=2014-02-28"), Given.Day(day));

        Told(report).Should().Be(expected);
    }

    [Theory]
    [InlineData("2014-04-30", "Warning 2014-05-01")]
    [InlineData("2014-05-01", "Error")]
    public void Violation_BeforeTheDayOfItsGrace_IsAWarningAtMost(string day, string expected) =>
        Told(Given.Charter("count: { members: { role: chair }, exactly: 1 }, grace: { until: 2014-05-01 }").Check(CompactRegister.Of("ssg p1"), Given.Day(day))).Should().Be(expected);

    [Fact]
    public void Violation_OfAnotherTime_IsNotCountedIn() =>
        Told(Given.Charter(InThirtyDays).Check(CompactRegister.Of("ssg p1 chair to=2013-12-31; ssg p2 chair from=2014-02-10 to=2014-02-10"), Given.Today)).Should().Be("Warning 2014-03-13");

    [Fact]
    public void History_OfAViolationWithGrace_TellsWhenItCounts() =>
        Given.Charter(InThirtyDays).History(CompactRegister.Of("ssg p1 chair to=2014-02-28"), Given.Day("2014-01-01"), Given.Day("2014-12-31")).Intervals
            .Select(i => $"{i.From:yyyy-MM-dd} {i.Finding.Severity} {i.Finding.Due:yyyy-MM-dd}".Trim()).Should().Equal("2014-03-01 Warning 2014-03-31", "2014-03-31 Error");

    [Fact]
    public void Range_OverTheEndOfAGrace_TellsTheViolationAsGraveAsItBecomes() =>
        Given.Charter(InThirtyDays).CheckRange(CompactRegister.Of("ssg p1 chair to=2014-02-28"), Given.Day("2014-01-01"), Given.Day("2014-12-31")).Findings
            .Select(f => $"{f.From:yyyy-MM-dd} {f.Severity} {f.Due}").Should().Equal("2014-03-31 Error ");

    [Fact]
    public void LiveCheck_MovedOverTheEndOfAGrace_AnswersAsACheck()
    {
        var (charter, register) = (Given.Charter(InThirtyDays), CompactRegister.Of("ssg p1 chair to=2014-02-28"));
        var live = charter.CheckLive(register, Given.Day("2014-02-28"));

        foreach (var day in new[] { "2014-03-01", "2014-03-30", "2014-03-31", "2014-03-30", "2014-02-28" })
        {
            live.MoveTo(Given.Day(day));
            Told(live.Report()).Should().Be(Told(charter.Check(register, Given.Day(day))), day);
        }
    }

    [Theory]
    [InlineData(InThirtyDays, "ssg p1 chair to=2014-02-28", "`Sundhedsstyregruppen` has no chairs; exactly 1 is required. It has been so since 2014-03-01, and counts in full from 2014-03-31 on.",
        "`Sundhedsstyregruppen` har ingen formænd; der kræves præcis 1. Sådan har det været siden 2014-03-01, og det tæller fuldt ud fra 2014-03-31.")]
    [InlineData(AtThree, "unrecorded ssg", "It is not known whether `Sundhedsstyregruppen` has at least 3 members, so that this is asked of it; if it is: It is not known whether `Sundhedsstyregruppen` has at least 1 member from the sector `regional`: 0 for certain, perhaps more, since the register is not complete for `Sundhedsstyregruppen`.", null)]
    [InlineData(OnceDirector, "ssg p1 chief from=2013-01-01", "On 2013-01-01, when `p1` was appointed: `p1` sits in `Sundhedsstyregruppen` at level `chief`; at least `director` is required.",
        "Den 2013-01-01, da `p1` blev udpeget: `p1` sidder i `Sundhedsstyregruppen` på niveau `chief`; der kræves mindst `director`.")]
    public void Message_OfAConditionalConstraint_SaysWhy(string constraint, string register, string english, string? danish)
    {
        var finding = Given.Report(constraint, register).Findings.Should().ContainSingle().Subject;

        finding.Message(Language.English).Should().Be(english);
        if (danish is not null)
            finding.Message(Language.Danish).Should().Be(danish);
    }

    [Fact]
    public void Remedy_OfAViolation_StandsInPlaceOfTheSuggestion()
    {
        const string Constraint = "count: { members: { sector: municipal }, exactly: 1 }, remedy: { da: Ring til KKR., en: Call KKR. }";

        var violated = Given.Report(Constraint, "").Findings.Should().ContainSingle().Subject;
        (violated.Text(Language.English).Suggestion, violated.Text(Language.Danish).Suggestion).Should().Be(("Call KKR.", "Ring til KKR."));
        Given.Report(Constraint, "ssg p1").Findings.Should().ContainSingle().Which.Text(Language.English).Suggestion.Should().Be("Record `organisation` of `p1`.", "nothing is known to be wrong");
    }

    [Fact]
    public void Explanation_OfAConditionalConstraint_SaysItAll()
    {
        using var writer = new StringWriter();
        TextExplanation.Write(Given.Charter("level: { atLeast: director }, when: { members: { role: chair }, min: 1 }, asked: atAppointment, grace: 6m, remedy: Find another."), Given.Today, writer, "C", Language.English);

        writer.ToString().Split('\n').Select(l => l.Trim()).Should().ContainInOrder("It is asked only on days with at least 1 chair.", "Each membership is judged on its first day, and never again.",
            "A violation is a warning at most until it has lasted for 6 months.", "What to do: Find another.");
    }

    [Theory]
    [InlineData("grace: 30d", "grace: 60d", "A violation is a warning at most until it has lasted for 60 days.")]
    [InlineData("remedy: A.", "remedy: B.", "What to do: B.")]
    [InlineData("when: { min: 1 }", "when: { min: 2 }", "It is asked only on days with at least 2 members.")]
    [InlineData("note: n", "asked: atAppointment", "Each membership is judged on its first day, and never again.")]
    public void Difference_OfAConditionalConstraint_TellsWhatChanged(string before, string now, string expected) =>
        Given.Charter($"level: {{ atLeast: director }}, {now}").DifferenceFrom(Given.Charter($"level: {{ atLeast: director }}, {before}"))
            .Constraints.Should().ContainSingle().Which.Changes(Language.English).Should().ContainSingle().Which.To.Should().Be(expected);

    [Theory]
    [InlineData("count: { members: {}, min: 1 }, asked: atAppointment", "asks nothing of each member")]
    [InlineData("mirror: { of: sku }, asked: atAppointment", "asks nothing of each member")]
    [InlineData("count: { fora: { kind: theme-group }, min: 1 }, when: { min: 1 }", "nobody knows where `when` counts")]
    [InlineData("level: { atLeast: director }, when: { members: { role: nobody }, min: 1 }", "the role `nobody` is not declared")]
    public void Fault_OfACondition_IsFoundWhenTheCharterMeetsARegister(string constraint, string expected)
    {
        var check = () => Given.Report(constraint, "");

        check.Should().Throw<InvalidInputException>().Which.Diagnostics.Should().ContainSingle().Which.Text.Should().Contain(expected);
    }

    private static string Told(Report report) =>
        report.Findings.IsEmpty ? report.OutcomeOf("C")!.Value.ToString().ToLowerInvariant() : string.Join("; ", report.Findings.Select(f => $"{f.Severity} {f.Due:yyyy-MM-dd}".Trim()));
}
