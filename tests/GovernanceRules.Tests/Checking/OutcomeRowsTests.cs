using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

/// <summary>The rows of a report, which are made when somebody asks for them.</summary>
public sealed class OutcomeRowsTests
{
    // Held, held by nobody, violated, settled without counting and about no forum, in turn.
    private const string Mixed =
        """
          - { id: HELD, forum: [ kosu, ssg ], count: { members: {}, min: 0 } }
          - { id: LATER, forum: [ kosu, ssg ], count: { members: {}, min: 1 }, inForce: { from: 2014-03-02 } }
          - { id: ALL, forum: [ kosu, ssg ], count: { members: {}, min: 1 } }
          - { id: GONE, forum: [ kosu, old, ssg ], count: { members: {}, min: 0 } }
          - { id: NONE, forum: { kind: political, reportsTo: ssg }, count: { members: {}, min: 1 } }
          - { id: LAST, forum: ssg, count: { members: {}, max: 1 } }
        """;

    [Fact]
    public void Outcomes_OfRowsHeldSettledAndBroken_StandInTheCharterOrder()
    {
        var report = Given.Constraints(Mixed).Check(CompactRegister.Of("ssg p1"), Given.Today);

        report.Outcomes.Select(o => $"{o.Constraint}/{o.Forum} {o.Outcome}").Should().Equal(
            "HELD/kosu Held", "HELD/ssg Held",
            "LATER/kosu NotApplicable", "LATER/ssg NotApplicable",
            "ALL/kosu Violated", "ALL/ssg Held",
            "GONE/kosu Held", "GONE/old NotApplicable", "GONE/ssg Held",
            "NONE/ NotApplicable",
            "LAST/ssg Held");
        report.Summary.Should().Be(new ReportSummary(11, 6, 1, 0, 0, 4, 1, 0, 0, 0));
    }

    [Fact]
    public void Outcomes_AskedFromManyThreads_AreMadeOnce()
    {
        var report = Given.Constraints(Mixed).Check(CompactRegister.Of("ssg p1"), Given.Today);

        var asked = Enumerable.Range(0, 64).AsParallel().Select(_ => report.Outcomes[0]).ToList();

        asked.Should().OnlyContain(row => ReferenceEquals(row, asked[0]));
    }

    [Fact]
    public void Instances_by_place_are_those_in_their_order()
    {
        var open = RegisterCheck.Of(Given.Constraints(Mixed), CompactRegister.Of("ssg p1"), Given.Today, CancellationToken.None).Constraints.Open;

        Enumerable.Range(0, open.Count).Select(i => open[i]).Should().Equal(open);
        open.Select(i => $"{i.Constraint.Id}/{i.Forum?.Id}").Should().Equal(
            "HELD/kosu", "HELD/ssg", "ALL/kosu", "ALL/ssg", "GONE/kosu", "GONE/ssg", "LAST/ssg");
        var beyond = () => open[open.Count];
        beyond.Should().Throw<ArgumentOutOfRangeException>();
    }
}
