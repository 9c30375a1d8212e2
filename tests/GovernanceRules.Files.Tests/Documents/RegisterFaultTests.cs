namespace GovernanceRules.Files.Tests.Documents;

public sealed class RegisterFaultTests
{
    public static TheoryData<string, string> Faults => new()
    {
        { "matters: [ { id: m, steps: [ { forum: a, date: 2014-01-01, act: decided, votes: { for: [ p1, p2 ], against: [ p1 ] } } ] } ]", "2:111: error GOV010: `p1` votes twice in a step of the matter `m`; a person has one vote" },
        { "matters: [ { id: m, steps: [ { forum: a, date: 2014-01-01, act: decided, votes: { for: many } } ] } ]", "2:88: error GOV016: `for` is `many`; expected a whole number, 0 or more" },
        { "matters: [ { id: m, steps: [ { forum: a, date: 2014-01-01, act: decided, votes: { for: {} } } ] } ]", "2:88: error GOV006: `for` is a mapping; expected a list of persons, or how many they were" },
        { "matters: [ { id: m, steps: [ { forum: a, date: 2014-01-01, act: decided, by: [] } ] } ]", "2:78: error GOV006: the list `by` is empty; expected a list of persons with at least one entry" },
        { "matters: [ { id: m, concernsPersons: n/a } ]", "2:38: error GOV011: `n/a` is no person; leave out whoever was not there, since a seat that nobody holds is a membership with `vacant: true`, and give somebody whose name is not recorded an id of their own" },
        { "matters: [ { id: m, steps: [ { forum: a, date: 2014-01-01, act: decided, present: [ vacant ] } ] } ]", "2:85: error GOV011: `vacant` is no person; leave out whoever was not there, since a seat that nobody holds is a membership with `vacant: true`, and give somebody whose name is not recorded an id of their own" },
        { "membership: []", "2:1: error GOV004: `membership` is no key of a register; did you mean `memberships`?" },
        { "memberships: [ { forum: b, person: p, chosen: yes } ]", "2:39: error GOV004: `chosen` is no key of a membership; attributes stand under `attributes`" },
        { "memberships: [ { forum: b } ]", "2:16: error GOV005: the membership has no `person`; a membership needs `forum` and `person`, or `vacant: true` for a seat that nobody holds" },
        { "memberships: [ { forum: b, vacant: false } ]", "2:16: error GOV005: the membership has no `person`; a membership needs `forum` and `person`, or `vacant: true` for a seat that nobody holds" },
        { "memberships: [ { forum: b, vacant: true, person: p } ]", "2:28: error GOV006: the membership has a `person` and is `vacant`; a seat that somebody holds is not vacant" },
        { "memberships: [ { forum: b, vacant: yes please } ]", "2:36: error GOV006: `vacant` is `yes please`; expected `true` or `false`" },
        { "memberships: [ { vacant: true } ]", "2:16: error GOV005: the membership has no `forum`; a membership needs `forum` and `person`" },
        { "memberships: [ { forum: b, vacant: true, from: 2014-01-02, to: 2014-01-01 } ]", "2:16: error GOV015: the vacant seat in `b` ends on 2014-01-01, before it starts on 2014-01-02" },
        { "memberships: [ { forum: b, person: Vakant } ]", "2:36: error GOV011: `Vakant` is no person; write `vacant: true` in place of `person` if nobody holds the seat, and give somebody whose name is not recorded an id of their own" },
        { "memberships: [ { forum: b, person: p, level: [ a, b ] } ]", "2:46: error GOV006: `level` is a list; expected a word" },
        { "memberships: [ { forum: b, person: '' } ]", "2:36: error GOV006: `person` is empty; expected the id of a person" },
        { "memberships: [ { forum: b, person: \"a\\tb\" } ]", "2:36: error GOV011: the id of a person is empty or has a control character; any other text will do" },
        { "memberships: [ { forum: b, person: p, from: 2014-13-01 } ]", "2:45: error GOV014: `from` is `2014-13-01`; expected a date such as 2014-03-01, 2014-03 or 2014" },
        { "memberships: [ { forum: b, person: p, from: 2014-01-02, to: 2014-01-01 } ]", "2:16: error GOV015: the membership of `p` in `b` ends on 2014-01-01, before it starts on 2014-01-02" },
        { "memberships: [ { forum: b, person: p, attributes: [ x ] } ]", "2:51: error GOV006: `attributes` is a list; expected a mapping such as { gender: woman }" },
        { "memberships: [ { forum: b, person: p, attributes: { g: { h: i } } } ]", "2:56: error GOV006: `g` is a mapping; expected a word" },
        { "memberships: [ { forum: b, person: p, attributes: { å: x, a\u030A: y } } ]", "2:59: error GOV008: the attribute `a\u030A` stands twice" },
        { "people: [ { id: p }, { id: p } ]", "2:28: error GOV010: the person `p` is declared twice; the first stands in line 2" },
        { "covers: { from: 2014-01-02, to: 2014-01-01 }", "2:9: error GOV015: `covers` ends on 2014-01-01, before it starts on 2014-01-02" },
        { "covers: { allFora: all }", "2:20: error GOV006: `allFora` is `all`; expected `true` or `false`" },
        { "meetings: [ { forum: b } ]", "2:13: error GOV005: the meeting has no `date`; a meeting needs `forum` and `date`" },
        { "waivers: [ { constraint: A, reason: R, decidedBy: b, decidedOn: 2014-01-01 } ]", "2:12: error GOV005: the waiver has no `to`; a waiver needs `constraint`, `reason`, `decidedBy`, `decidedOn` and `to`" },
        { "waivers: [ { constraint: A, reason: '', decidedBy: b, decidedOn: 2014-01-01, to: 2014-01-01 } ]", "2:37: error GOV006: `reason` is empty; expected a text" },
        { "waivers: [ { constraint: A, reason: R, decidedBy: b, decidedOn: 2014-01-01, from: 2014-01-02, to: 2014-01-01 } ]", "2:12: error GOV015: the waiver of `A` ends on 2014-01-01, before it starts on 2014-01-02" },
        { "organisations: [ { id: a b } ]", "2:24: error GOV011: the id of the organisation, `a b`, may hold only letters, digits, `-`, `_` and `.`, at least one" },
        { "fora: [ { id: b }, { id: b } ]", "2:26: error GOV010: the forum `b` is declared twice; the first stands in line 2" },
        { "attributes: [ role ]", "2:15: error GOV011: the id of the attribute may not be `role`; in conditions that word has a meaning of its own" },
        { "tallies: [ { id: t, votes: { a: many } } ]", "2:33: error GOV016: `a` is `many`; expected a whole number, 0 or more" },
        { "matters: [ { type: t } ]", "2:12: error GOV005: the matter has no `id`; a matter needs `id`" },
        { "matters: [ { id: m }, { id: m } ]", "2:29: error GOV010: the matter `m` is declared twice; the first stands in line 2" },
        { "matters: [ { id: m, trait: [ a ] } ]", "2:21: error GOV004: `trait` is no key of a matter; did you mean `traits`?" },
        { "matters: [ { id: m, steps: [ { forum: b, act: decided } ] } ]", "2:30: error GOV005: the step has no `date`; a step needs `date` and `act`" },
        { "matters: [ { id: m, steps: [ { forum: b, date: 2014-01-01 } ] } ]", "2:30: error GOV005: the step has no `act`; a step needs `date` and `act`" },
        { "matters: [ { id: m, steps: [ { date: 2014-01-01, act: decided } ] } ]", "2:30: error GOV005: a step of the matter `m` says neither `forum` nor `organisation`; it needs one of them" },
        { "matters: [ { id: m, steps: [ { forum: b, organisation: o, date: 2014-01-01, act: decided } ] } ]", "2:30: error GOV005: a step of the matter `m` says both `forum` and `organisation`; it takes one of them" },
        { "matters: [ { id: m, steps: [ { forum: b, date: 2014-01-01, act: decided, outcome: adoptd } ] } ]", "2:83: error GOV006: `outcome` is `adoptd`; expected `adopted` or `rejected`; did you mean `adopted`?" },
        { "membershipsFrom: missing.csv", "2:18: error GOV001: there is no file `missing.csv`" },
        { "membershipsFrom: { sheet: A }", "2:18: error GOV005: the list of memberships has no `file`; a list of memberships needs `file`" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Register_WithOneMistake_TellsOneFaultAtItsPlace(string text, string expected) =>
        string.Join("\n", Told.Of("register: r\n" + text)).Should().Be("a.yaml:" + expected);

    [Fact]
    public void Register_ThatIsACharter_IsRefused() => Told.By(() => RegisterFile.Parse("charter: c", "c.yaml")).Should().Equal(
        "c.yaml:1:1: error GOV006: `c.yaml` is a charter; expected a register, which begins with `register: ID`");

    [Fact]
    public void Register_WithoutAnId_TellsTheOtherFaultsToo() => Told.By(() => RegisterFile.Parse("people: [ { name: x } ]", "r.yaml")).Should().Equal(
        "r.yaml:1:1: error GOV005: the register has no `register`; a register needs `register`",
        "r.yaml:1:11: error GOV005: the person has no `id`; a person needs `id`");
}
