namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>Seats by votes (afspejler stemmefordelingen).</summary>
public sealed class ProportionalTests
{
    [Theory]
    // 100, 60 and 40 votes for five seats: d'Hondt gives 3, 1, 1, the largest remainder 3, 1, 1 or 2, 2, 1, for half a seat is left to two lists.
    [InlineData("{ a: 100, b: 60, c: 40 }", "dhondt", 0, "aaabc", "held")]
    [InlineData("{ a: 100, b: 60, c: 40 }", "dhondt", 0, "aabbc", "violated P/board/a P/board/b")]
    [InlineData("{ a: 100, b: 60, c: 40 }", "dhondt", 1, "aabbc", "held")]
    [InlineData("{ a: 100, b: 60, c: 40 }", "largest-remainder", 0, "aaabc", "held")]
    [InlineData("{ a: 100, b: 60, c: 40 }", "largest-remainder", 0, "aabbc", "held")]
    [InlineData("{ a: 100, b: 60, c: 40 }", "largest-remainder", 0, "aaaab", "violated P/board/a P/board/c")]
    // A tie allows either.
    [InlineData("{ a: 10, b: 10 }", "dhondt", 0, "aab", "held")]
    [InlineData("{ a: 10, b: 10 }", "dhondt", 0, "abb", "held")]
    [InlineData("{ a: 10, b: 10 }", "dhondt", 0, "aaa", "violated P/board/a P/board/b")]
    // Nobody has no seats; a member of another list is still a member.
    [InlineData("{ a: 10, b: 10 }", "dhondt", 0, "", "held")]
    [InlineData("{ a: 10 }", "dhondt", 0, "az", "violated P/board/a")]
    // A member whose list is not recorded may be of any.
    [InlineData("{ a: 20, b: 10 }", "dhondt", 0, "aa?", "unknown ?P/board/a ?P/board/b")]
    [InlineData("tally-1", "dhondt", 0, "aab", "held")]
    [InlineData("tally-1", "dhondt", 0, "abb", "violated P/board/a P/board/b")]
    public void Proportional_SeatsByVotes_AreThoseTheMethodGives(string votes, string method, int tolerance, string members, string expected) =>
        Answer(votes, method, tolerance, members, "tallies: [ { id: tally-1, votes: { a: 20, b: 10 } } ]").Should().Be(expected);

    [Fact]
    public void Proportional_TallyThatTheRegisterDoesNotGive_IsUnknown() =>
        Answer("tally-1", "dhondt", 0, "aab", "").Should().Be("unknown ?P/board");

    [Fact]
    public void Proportional_TallyThatIsMisspelt_IsAFault()
    {
        var misspelt = () => Answer("tally-2", "dhondt", 0, "aab", "tallies: [ { id: tally-1, votes: { a: 20 } } ]");

        misspelt.Should().Throw<InvalidInputException>().Which.Diagnostics.Single().Text.Should().Contain("did you mean `tally-1`?");
    }

    private static string Answer(string votes, string method, int tolerance, string members, string tallies)
    {
        var charter = CharterFile.Parse($$"""
            charter: c
            attributes: [ list ]
            fora: [ { id: board } ]
            constraints: [ { id: P, forum: board, proportional: { by: list, votes: {{votes}}, method: {{method}}, tolerance: {{tolerance}} } } ]
            """);
        var rows = string.Concat(members.Select((list, i) => $"{{ forum: board, person: p{i}{(list == '?' ? ", organisation: o" : $", attributes: {{ list: {list} }}")} }}, "));
        var register = RegisterFile.Parse($"register: r\ncovers: {{ fora: [ board ] }}\norganisations: [ {{ id: o }} ]\n{tallies}\nmemberships: [ {rows} ]");
        return PlainAnswer.Of(charter.Check(register, new DateOnly(2014, 3, 1)));
    }
}
