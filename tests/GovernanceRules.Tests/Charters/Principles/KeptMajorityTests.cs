namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>Seats by votes of which more than half stay with a majority, and ties that lots decide.</summary>
public sealed class KeptMajorityTests
{
    [Theory]
    // 51 of 100 votes: Sainte-Laguë gives 4, 2, 2 of eight, and the majority 5; the other three are shared by Sainte-Laguë, a tie.
    [InlineData("{ a: 51, b: 25, c: 24 }", "sainte-lague", false, "aaaabbcc", "held")]
    [InlineData("{ a: 51, b: 25, c: 24 }", "sainte-lague", true, "aaaabbcc", "violated P/board/a P/board/c")]
    [InlineData("{ a: 51, b: 25, c: 24 }", "sainte-lague", true, "aaaaabbc", "held")]
    // d'Hondt keeps it by itself where the number is odd, and gives half of an even number.
    [InlineData("{ a: 51, b: 49 }", "dhondt", false, "aabb", "held")]
    [InlineData("{ a: 51, b: 49 }", "dhondt", true, "aabb", "violated P/board/a P/board/b")]
    [InlineData("{ a: 51, b: 49 }", "dhondt", true, "aaab", "held")]
    [InlineData("{ a: 51, b: 49 }", "dhondt", true, "aab", "held")]
    // Half is no majority, and one seat is more than half of one.
    [InlineData("{ a: 50, b: 50 }", "dhondt", true, "aabb", "held")]
    [InlineData("{ a: 51, b: 49 }", "dhondt", true, "a", "held")]
    [InlineData("{ a: 51, b: 49 }", "dhondt", true, "", "held")]
    // Whoever is of an unrecorded list may be of any.
    [InlineData("{ a: 51, b: 49 }", "dhondt", true, "aab?", "unknown ?P/board/a ?P/board/b")]
    public void Majority_of_votes_keeps_the_majority_of_seats(string votes, string method, bool keeps, string members, string expected) =>
        PlainAnswer.Of(Charter(votes, $"method: {method}, keepMajority: {(keeps ? "true" : "false")}").Check(Register(members, ""), new DateOnly(2014, 3, 1))).Should().Be(expected);

    [Theory]
    // Together b and c have more than half, though neither has.
    [InlineData("alliances: { x: [ b, c ] }", "aabc", "violated P/board/a P/board/b")]
    [InlineData("alliances: { x: [ b, c ] }", "abbc", "held")]
    // A maximum of the others does not matter.
    [InlineData("maximum: { a: 2 }, alliances: { x: [ b, c ] }", "abbc", "held")]
    public void Alliance_is_a_side(string keys, string members, string expected) =>
        PlainAnswer.Of(Charter("{ a: 49, b: 31, c: 20 }", $"keepMajority: true, {keys}").Check(Register(members, ""), new DateOnly(2014, 3, 1))).Should().Be(expected);

    [Theory]
    [InlineData("", "aab", "held")]
    [InlineData("", "abb", "held")]
    [InlineData("{ forum: board, date: 2014-02-01, order: [ b, a ] }", "aab", "violated P/board/a P/board/b")]
    [InlineData("{ forum: board, date: 2014-02-01, order: [ b, a ] }", "abb", "held")]
    [InlineData("{ forum: board, date: 2014-03-01, order: [ b, a ] }", "aab", "violated P/board/a P/board/b")]
    // Lots of another forum, of a later day, or without one of those who tie decide nothing.
    [InlineData("{ forum: panel, date: 2014-02-01, order: [ b, a ] }", "aab", "held")]
    [InlineData("{ forum: board, date: 2014-03-02, order: [ b, a ] }", "aab", "held")]
    [InlineData("{ forum: board, date: 2014-02-01, order: [ b, c ] }", "aab", "held")]
    // Of several the latest that names all who tie.
    [InlineData("{ forum: board, date: 2014-02-02, order: [ a, c, b ] }, { forum: board, date: 2014-02-01, order: [ b, a ] }", "aab", "held")]
    [InlineData("{ forum: board, date: 2014-02-02, order: [ a, c ] }, { forum: board, date: 2014-02-01, order: [ b, a ] }", "aab", "violated P/board/a P/board/b")]
    public void Draw_settles_a_tie(string draws, string members, string expected) =>
        PlainAnswer.Of(Charter("{ a: 10, b: 10 }", "method: dhondt").Check(Register(members, draws), new DateOnly(2014, 3, 1))).Should().Be(expected);

    [Fact]
    public void Draw_in_a_history_and_a_live_check_counts_from_its_day()
    {
        var charter = Charter("{ a: 10, b: 10 }", "method: dhondt");
        var register = Register("aab", "{ forum: board, date: 2014-02-01, order: [ b, a ] }");

        var intervals = charter.History(register, new DateOnly(2014, 1, 1), new DateOnly(2014, 12, 31)).Intervals;
        intervals.Select(i => (i.Finding.Key, i.From, i.Began.Single().Event, i.Began.Single().Text(Language.English))).Should().Equal(
            ("a", new DateOnly(2014, 2, 1), HistoryEvent.LotsDrawn, "lots were drawn for the seats of `board`"),
            ("b", new DateOnly(2014, 2, 1), HistoryEvent.LotsDrawn, "lots were drawn for the seats of `board`"));
        var live = charter.CheckLive(register, new DateOnly(2014, 1, 31));
        PlainAnswer.Of(live.Report()).Should().Be("held");
        live.MoveTo(new DateOnly(2014, 2, 1));
        PlainAnswer.Of(live.Report()).Should().Be("violated P/board/a P/board/b");
    }

    [Theory]
    [InlineData("{ forum: board, date: 2014-02-01, order: [ b, b ] }", "GOV010: the draw of `board` names `b` twice; each list has one place")]
    [InlineData("{ forum: bord, date: 2014-02-01, order: [ b, a ] }", "GOV012: the forum `bord` is not declared; did you mean `board`?")]
    public void Draw_that_means_nothing_is_a_fault(string draw, string fault)
    {
        var check = () => Charter("{ a: 10, b: 10 }", "method: dhondt").Check(Register("aab", draw), new DateOnly(2014, 3, 1));

        check.Should().Throw<InvalidInputException>().Which.Diagnostics.Select(d => $"{d.Code}: {d.Text}").Should().Equal(fault);
    }

    [Fact]
    public void Finding_on_a_kept_majority_says_so()
    {
        var finding = Charter("{ a: 51, b: 49 }", "keepMajority: true").Check(Register("aabb", ""), new DateOnly(2014, 3, 1)).Findings[0];

        finding.Message(Language.English).Should().EndWith(
            "`a` has more than half of the votes and so more than half of the seats; the others share the rest by d'Hondt: `a`, `a`, `a`, `b`.");
        finding.Message(Language.Danish).Should().EndWith(
            "`a` har mere end halvdelen af stemmerne og derfor mere end halvdelen af pladserne; de andre deler resten ved d'Hondts metode: `a`, `a`, `a`, `b`.");
    }

    [Fact]
    public void Builder_says_the_same_as_a_file()
    {
        var alliances = new Dictionary<string, IEnumerable<string>> { ["x"] = ["b", "c"] };
        var votes = new Dictionary<string, long> { ["a"] = 49, ["b"] = 31, ["c"] = 20 };
        var file = CharterFile.Parse("""
            charter: c
            attributes: [ list ]
            fora: [ { id: board } ]
            constraints:
              - { id: P, forum: board, proportional: { by: list, votes: { a: 49, b: 31, c: 20 }, method: adams, tolerance: 1, keepMajority: true, minimum: 2, of: posts, alliances: { x: [ b, c ] }, members: { role: member } } }
              - { id: T, forum: board, proportional: { by: list, votes: election, keepMajority: true } }
            """);
        var code = GovernanceRules.Charter.Define("c", c => c.Attribute("list").Forum("board", null, f => f
            .Proportional(GroupingKey.OfAttribute("list"), votes, SeatMethod.Adams, 1, keepMajority: true, alliances, minimum: 2, ofPosts: true, m => m.Role("member")).As("P")
            .ProportionalToTally(GroupingKey.OfAttribute("list"), "election", keepMajority: true).As("T")));

        code.DifferenceFrom(file).Constraints.Should().BeEmpty();
        code.DifferenceFrom(file).Unchanged.Should().Be(2);
    }

    [Fact]
    public void Builder_refuses_votes_that_are_none()
    {
        var by = GroupingKey.OfAttribute("list");
        var none = new Dictionary<string, long>();

        Define(f => f.Proportional(by, none)).Should().Throw<ArgumentException>().WithParameterName("votes");
        Define(f => f.Proportional(by, new Dictionary<string, long> { ["a"] = -1 })).Should().Throw<ArgumentException>().WithParameterName("votes");
        Define(f => f.ProportionalToTally(by, "t", tolerance: -1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("tolerance");
        Define(f => f.ProportionalToTally(by, "t", alliances: new Dictionary<string, IEnumerable<string>> { ["x"] = ["a"], ["y"] = ["a"] }))
            .Should().Throw<ArgumentException>().WithParameterName("alliances");

        static Action Define(Action<ForumBuilder> demands) => () => GovernanceRules.Charter.Define("c", c => c.Attribute("list").Forum("board", null, demands));
    }

    private static Charter Charter(string votes, string keys) => CharterFile.Parse($$"""
        charter: c
        attributes: [ list ]
        fora: [ { id: board }, { id: panel } ]
        constraints: [ { id: P, forum: board, proportional: { by: list, votes: {{votes}}, {{keys}} } } ]
        """);

    private static Register Register(string members, string draws)
    {
        var rows = string.Concat(members.Select((list, i) => $"{{ forum: board, person: p{i}{(list == '?' ? ", organisation: o" : $", attributes: {{ list: {list} }}")} }}, "));
        return RegisterFile.Parse($"register: r\ncovers: {{ fora: [ board ] }}\norganisations: [ {{ id: o }} ]\ndraws: [ {draws} ]\nmemberships: [ {rows} ]");
    }
}
