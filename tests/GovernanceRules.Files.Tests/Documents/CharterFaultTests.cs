namespace GovernanceRules.Files.Tests.Documents;

public sealed class CharterFaultTests
{
    public static TheoryData<string, string, string> Faults => new()
    {
        { "unknown key of the charter", "charter: a\nlevls: []", "a.yaml:2:1: error GOV004: `levls` is no key of a charter; did you mean `levels`?" },
        { "unknown key far from any", "charter: a\nflavour: x", "a.yaml:2:1: error GOV004: `flavour` is no key of a charter" },
        { "unknown key of a forum", "charter: a\nfora: [ { id: b, reportTo: c } ]", "a.yaml:2:18: error GOV004: `reportTo` is no key of a forum; did you mean `reportsTo`?" },
        { "unknown key of a short mapping", "charter: a\ninForce: { start: 2014-01-01 }", "a.yaml:2:12: error GOV004: `start` is no key of a period; known are `from`, `to`" },
        { "missing key", "charter: a\nfora: [ { name: B } ]", "a.yaml:2:9: error GOV005: the forum has no `id`; a forum needs `id`" },
        { "missing keys of a clause", "charter: a\nclauses: [ {} ]", "a.yaml:2:12: error GOV005: the clause has no `id`; a clause needs `id` and `quote`\na.yaml:2:12: error GOV005: the clause has no `quote`; a clause needs `id` and `quote`" },
        { "misspelt required key is told once", "charter: a\nroles: [ { id: b, seted: true } ]", "a.yaml:2:19: error GOV004: `seted` is no key of a role; did you mean `seated`?" },
        { "list where a mapping belongs", "charter: a\ninForce: [ 2014-01-01 ]", "a.yaml:2:10: error GOV006: `inForce` is a list; expected a mapping with keys such as `from`" },
        { "mapping where a list belongs", "charter: a\nfora: { id: b }", "a.yaml:2:7: error GOV006: `fora` is a mapping; expected a list of fora" },
        { "scalar where a list belongs", "charter: a\nlevels: chief", "a.yaml:2:9: error GOV006: `levels` is `chief`; expected a list of levels, lowest first" },
        { "scalar where a mapping belongs", "charter: a\nfora: [ board ]", "a.yaml:2:9: error GOV006: `fora` is `board`; expected a mapping such as { id: ... }" },
        { "key without a value", "charter:\nfora: []", "a.yaml:1:1: error GOV005: the file says no `charter`, so it is a reference file, which charters use; a charter begins with `charter: ID`" },
        { "empty id", "charter: ''", "a.yaml:1:10: error GOV006: `charter` is empty; expected an id of letters, digits, `-`, `_` and `.`" },
        { "no truth value", "charter: a\nroles: [ { id: b, seated: yes } ]", "a.yaml:2:27: error GOV006: `seated` is `yes`; expected `true` or `false`" },
        { "another language", "charter: a\nlanguage: de", "a.yaml:2:11: error GOV006: `language` is `de`; expected `da` or `en`" },
        { "a text in another language", "charter: a\nname: { da: b, ne: c }", "a.yaml:2:16: error GOV004: `ne` is no key of a text; known are `en`" },
        { "no language", "charter: a\nlanguage: danish", "a.yaml:2:11: error GOV006: `language` is `danish`; expected `da` or `en`" },
        { "text without a language", "charter: a\nname: {}", "a.yaml:2:7: error GOV005: the text has neither `da` nor `en`; it needs one of them" },
        { "later format", "format: 2\ncharter: a\nwhatever: 1", "a.yaml:1:9: error GOV007: `format` is `2`; this version understands format 1, so the file was read no further" },
        { "no format", "format: one\ncharter: a", "a.yaml:1:9: error GOV016: `format` is `one`; expected a whole number, 0 or more" },
        { "key twice", "charter: a\ncharter: b", "a.yaml:2:1: error GOV008: the key `charter` stands twice; the first is in line 1" },
        { "id twice", "charter: a\nclusters:\n  - { id: vest }\n  - { id: vest }", "a.yaml:4:11: error GOV010: the cluster `vest` is declared twice; the first stands in line 3" },
        { "level twice", "charter: a\nlevels: [ chief ]\notherLevels: [ chief ]", "a.yaml:3:16: error GOV010: the level `chief` is declared twice; the first stands in line 2" },
        { "built-in role declared", "charter: a\nroles: [ { id: chair, seated: true } ]", "a.yaml:2:16: error GOV010: the role `chair` is built in and cannot be declared again" },
        { "id with a space", "charter: a\norganisations: [ { id: viborg kommune } ]", "a.yaml:2:24: error GOV011: the id of the organisation, `viborg kommune`, may hold only letters, digits, `-`, `_` and `.`, at least one" },
        { "id that is taken", "charter: a\nlevels: [ any ]", "a.yaml:2:11: error GOV011: the id of the level may not be `any`; `any`, `all`, `own`, `none`, `present` and `unknown` have meanings of their own" },
        { "id over two lines stays one line", "charter: \"a\\nb\"", "a.yaml:1:10: error GOV011: the charter's id, `a b`, may hold only letters, digits, `-`, `_` and `.`, at least one" },
        { "source that is not declared", "charter: a\nsources: [ { id: note, title: N } ]\nclauses: [ { id: C, source: not, quote: Q } ]", "a.yaml:3:29: error GOV012: the clause `C` names the source `not`, which is not declared; did you mean `note`?" },
        { "clause that is not declared", "charter: a\nclauses: [ { id: C-01, quote: Q } ]\nfora: [ { id: b, clause: [ C-01, C-02 ] } ]", "a.yaml:3:34: error GOV012: the clause `C-02` is not declared; did you mean `C-01`?" },
        { "date that is none", "charter: a\ninForce: { from: 2014-02-30 }", "a.yaml:2:18: error GOV014: `from` is `2014-02-30`; expected a date such as 2014-03-01" },
        { "date the Danish way", "charter: a\ninForce: { from: 01-02-2014 }", "a.yaml:2:18: error GOV014: `from` is `01-02-2014`; expected a date such as 2014-03-01" },
        { "period that ends before it starts", "charter: a\nfora:\n  - id: b\n    inForce: { from: 2014-01-02, to: 2014-01-01 }", "a.yaml:3:5: error GOV015: the forum `b` ends on 2014-01-01, before it starts on 2014-01-02" },
        { "period of a charter", "charter: a\ninForce: { from: 2014-01-02, to: 2014-01-01 }", "a.yaml:1:1: error GOV015: the charter ends on 2014-01-01, before it starts on 2014-01-02" },
        { "period of a name", "charter: a\nfora: [ { id: b, names: [ { name: B, from: 2014-01-02, to: 2014-01-01 } ] } ]", "a.yaml:2:9: error GOV015: a name of the forum `b` ends on 2014-01-01, before it starts on 2014-01-02" },
        { "default that is no value", "charter: a\nattributes: [ { id: mandate, values: [ full, limited ], default: ful } ]", "a.yaml:2:66: error GOV017: the default `ful` is none of the values of the attribute `mandate`; did you mean `full`?" },
        { "kind that is taken", "charter: a\nkinds: [ own ]", "a.yaml:2:10: error GOV011: the id of the kind may not be `own`; `any`, `all`, `own`, `none`, `present` and `unknown` have meanings of their own" },
        { "attribute with a built-in name", "charter: a\nattributes: [ level ]", "a.yaml:2:15: error GOV011: the id of the attribute may not be `level`; in conditions that word has a meaning of its own" },
        { "attribute that would be ignored", "charter: a\nattributes: [ x-ray ]", "a.yaml:2:15: error GOV011: the id of the attribute may not be `x-ray`; keys that begin with `x-` are ignored" },
        { "bracket that is not closed", "charter: a\nuses: [ b", "a.yaml:3:1: error GOV002: the YAML breaks off here: while parsing a flow sequence, did not find expected ',' or ']'" },
        { "reference file", "levels: [ chief ]", "a.yaml:1:1: error GOV005: the file says no `charter`, so it is a reference file, which charters use; a charter begins with `charter: ID`" },
        { "escalation that leads nowhere", "charter: a\nescalations: [ { id: E }, { id: F, nxt: [ b ] } ]", "a.yaml:2:16: error GOV005: the escalation `E` leads nowhere; give `to`, `route` or `next`\na.yaml:2:36: error GOV004: `nxt` is no key of an escalation; did you mean `next`?" },
        { "next after nowhere", "charter: a\nescalations: [ { id: E, next: [ b ] } ]", "a.yaml:2:16: error GOV005: the escalation `E` says what is `next`, but not `from` where; give `from`" },
        { "two escalations of one id", "charter: a\nescalations: [ { id: E, to: b }, { id: E, to: b } ]", "a.yaml:2:40: error GOV010: the constraint `E` is declared twice; the first stands in line 2" },
        { "period of an escalation", "charter: a\nescalations: [ { id: E, to: b, inForce: { from: 2014-01-02, to: 2014-01-01 } } ]", "a.yaml:2:16: error GOV015: the escalation `E` ends on 2014-01-01, before it starts on 2014-01-02" },
        { "period of a word", "charter: a\nfora: [ { id: b, decides: [ { word: w, inForce: { from: 2014-01-02, to: 2014-01-01 } } ] } ]", "a.yaml:2:37: error GOV015: the word `w` of the forum `b` ends on 2014-01-01, before it starts on 2014-01-02" },
        { "period of words together", "charter: a\nfora: [ { id: b, decides: [ { allTraits: [ w, v ], inForce: { from: 2014-01-02, to: 2014-01-01 } } ] } ]", "a.yaml:2:47: error GOV015: the word `v w` of the forum `b` ends on 2014-01-01, before it starts on 2014-01-02" },
        { "decided matters of nothing", "charter: a\nfora: [ { id: b, decides: [ { severity: info } ] } ]", "a.yaml:2:29: error GOV005: the decided matter has neither `word`, `allTraits` nor `type`; it needs one of them" },
        { "decided matters of a word and a type", "charter: a\nfora: [ { id: b, mayNotDecide: [ { word: w, type: t } ] } ]", "a.yaml:2:34: error GOV005: the decided matter has a `word` beside `allTraits` or `type`; give all traits under `allTraits`, or the `word` alone" },
        { "decided matters of no traits", "charter: a\nfora: [ { id: b, decides: [ { allTraits: [], type: t } ] } ]", "a.yaml:2:42: error GOV006: the list `allTraits` is empty; expected a word, or a list with at least one entry" },
        { "decided matters with a misspelt key", "charter: a\nfora: [ { id: b, decides: [ { alTraits: [ w ] } ] } ]", "a.yaml:2:31: error GOV004: `alTraits` is no key of a decided matter; did you mean `allTraits`?" },
        { "empty route", "charter: a\nescalations: [ { id: E, route: [] } ]", "a.yaml:2:32: error GOV006: the list `route` is empty; expected a list of places such as [ kosu, { forum: ssg, act: decided } ] with at least one entry" },
        { "place that is a list", "charter: a\nescalations: [ { id: E, route: [ [ b ] ] } ]", "a.yaml:2:34: error GOV006: `route` is a list; expected a place such as kosu, { kind: theme-group }, { forum: ssg, act: decided } or { all: [ ... ], act: approved }" },
        { "place that names nothing", "charter: a\nescalations: [ { id: E, route: [ { act: decided } ] } ]", "a.yaml:2:34: error GOV005: the place says neither `forum` nor `organisation`; it needs one of them" },
        { "place with a word too many", "charter: a\nescalations: [ { id: E, route: [ { forum: b, act: decided, on: day } ] } ]", "a.yaml:2:60: error GOV004: `on` is no key of a place; known are `after`, `by`, `from`, `orElse`, `organisation`, `within`" },
        { "place too early as long as it is too late", "charter: a\nescalations: [ { id: E, route: [ { forum: b, after: 6w, within: 1m } ] } ]", "a.yaml:2:46: error GOV016: `after` is 6w, longer than `within`, which is 1m; nothing can be both" },
        { "place with a beginning of no time", "charter: a\nescalations: [ { id: E, route: [ { forum: b, act: decided, from: raised } ] } ]", "a.yaml:2:60: error GOV005: `from` says from when a time is counted; give `after` or `within`" },
        { "places for all by a role", "charter: a\nescalations: [ { id: E, route: [ { all: [ b ], by: chair } ] } ]", "a.yaml:2:48: error GOV004: `by` is no key of a place for all; known are `act`, `after`, `from`, `within`" },
        { "act that is built in", "charter: a\nacts: [ decided ]", "a.yaml:2:9: error GOV010: the act `decided` is built in and cannot be declared again" },
        { "trait twice", "charter: a\ntraits: [ b, b ]", "a.yaml:2:14: error GOV010: the trait `b` is declared twice; the first stands in line 2" },
        { "type with a meaning of its own", "charter: a\ntypes: [ none ]", "a.yaml:2:10: error GOV011: the id of the type may not be `none`; `any`, `all`, `own`, `none`, `present` and `unknown` have meanings of their own" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Charter_WithOneMistake_TellsOneFaultAtItsPlace(string mistake, string text, string expected) =>
        string.Join("\n", Told.Of(text)).Should().Be(expected, mistake);

    [Fact]
    public void Charter_WithTenMistakes_TellsTenLines() => Told.PlacesOf(
        """
        charter: ten
        since: 2014
        levels: [ chief, director, chief ]
        organisations:
          - { id: viborg, sector: [ municipal ] }
          - { name: Nameless }
        fora:
          - { id: board, inForce: { from: 2014-01-01, to: 2013-12-31 } }
          - { id: all of it }
        constraints:
          - { id: A, forum: board }
          - { id: B, forum: board, count: { members: {}, per: sector, min: 7/3 } }
          - { id: C, forum: board, inForce: { from: 2014-02-30 }, count: { members: {}, min: 1 } }
          - { id: D, forum: board, severity: fatal, count: { members: {}, min: 1 } }
        """).Should().Equal(
        "a.yaml:2:1 GOV004", "a.yaml:3:28 GOV010", "a.yaml:5:27 GOV006", "a.yaml:6:5 GOV005", "a.yaml:8:5 GOV015", "a.yaml:9:11 GOV011",
        "a.yaml:11:5 GOV013", "a.yaml:12:68 GOV016", "a.yaml:13:45 GOV014", "a.yaml:14:38 GOV006");

    [Theory]
    [InlineData("all")]
    [InlineData("any")]
    [InlineData("own")]
    [InlineData("none")]
    [InlineData("present")]
    [InlineData("unknown")]
    public void Forum_ByAWordOfSelections_IsAForum(string word)
    {
        var charter = CharterFile.Parse($"charter: c\nfora: [ {{ id: {word} }} ]\nconstraints:\n  - {{ id: A, forum: {word}, count: {{ members: {{}}, min: 1 }} }}", "c.yaml");
        var register = RegisterFile.Parse($"register: r\nmemberships: [ {{ forum: {word}, person: p1 }} ]", "r.yaml");

        charter.Check(register, new DateOnly(2014, 3, 1)).Outcomes.Should().ContainSingle().Which.Should().Match<ConstraintOutcome>(o => o.Forum == word && o.Outcome == Outcome.Held);
    }

    [Fact]
    public void Charter_ThatIsARegister_IsRefused() =>
        Told.By(() => CharterFile.Parse("register: r", "r.yaml")).Should().Equal("r.yaml:1:1: error GOV006: `r.yaml` is a register; expected a charter");
}
