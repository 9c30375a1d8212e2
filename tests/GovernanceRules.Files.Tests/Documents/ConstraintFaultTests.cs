namespace GovernanceRules.Files.Tests.Documents;

public sealed class ConstraintFaultTests
{
    // Each stands behind `  - `, so the first column of a constraint is 5.
    public static TheoryData<string, string> Faults => new()
    {
        { "{ id: A, forum: b }", "3:5: error GOV013: the constraint has no principle; expected one of `count`, `compare`, `every`, `seats`, `shared`, `everyCluster`, `everyOrganisation`, `everySector`, `competence`, `atMostPer`, `balance`, `mirror`, `drawnFrom`, `overlap`, `separate`, `level`, `appointedBy`, `topPost`, `meetings`, `meetsBefore`, `subFora` or `proportional`" },
        { "{ id: A, forum: b, everyCluster: {}, overlap: { with: c } }", "3:42: error GOV013: the constraint has two principles, `everyCluster` and `overlap`; expected one, so write two constraints" },
        { "{ id: A, forum: b, miror: { of: c } }", "3:24: error GOV004: `miror` is no key of a constraint; did you mean `mirror`?" },
        { "{ id: A, everyCluster: {} }", "3:5: error GOV005: the constraint `A` has no `forum`; give an id, a list of ids, or a selection such as { kind: theme-group }" },
        { "{ id: A, forum: '', everyCluster: {} }", "3:21: error GOV006: `forum` is empty; expected the id of a forum, a list of ids, or a selection of fora such as { kind: theme-group }" },
        { "{ id: A, forum: [], everyCluster: {} }", "3:21: error GOV006: the list `forum` is empty; expected the id of a forum, or a list with at least one entry" },
        { "{ id: A, forum: { sector: municipal }, everyCluster: {} }", "3:23: error GOV021: fora have no `sector`; they have `forum`, `kind`, `cluster`, `reportsTo`, `setUpBy`, `servedBy`, `anyOf` and `not`, and attributes" },
        { "{ id: A, forum: b, everyCluster: {}, severity: fatal }", "3:52: error GOV006: `severity` is `fatal`; expected `error`, `warning` or `info`" },
        { "{ id: A, forum: b, everyCluster: {}, severity: { min: eror } }", "3:59: error GOV006: `min` is `eror`; expected `error`, `warning` or `info`; did you mean `error`?" },
        { "{ id: A, forum: b, separate: { from: c }, severity: { min: error, max: warning } }", "3:47: error GOV006: `severity` tells too few from too many, but `separate` counts nothing; expected one of `error`, `warning` or `info`" },
        { "{ id: A, forum: b, everyCluster: {}, waivable: {} }", "3:52: error GOV005: the waivable has no `by`; a waivable needs `by`" },
        { "{ id: A, forum: b, everyCluster: {}, inForce: { from: 2014-01-02, to: 2014-01-01 } }", "3:5: error GOV015: the constraint `A` ends on 2014-01-01, before it starts on 2014-01-02" },

        { "{ id: A, forum: b, count: { exactly: 7 } }", "3:31: error GOV005: the count says not of what; give `members: {}` for all seated members, or `fora`, `organisations` or `clusters`" },
        { "{ id: A, forum: b, count: { memebers: {}, exactly: 7 } }", "3:33: error GOV004: `memebers` is no key of a count; did you mean `members`?" },
        { "{ id: A, forum: b, count: { members: {}, fora: {}, exactly: 7 } }", "3:46: error GOV006: the count is of `members` and of `fora`; expected one of them" },
        { "{ id: A, forum: b, count: { members: {} } }", "3:31: error GOV005: the count does not say how many; give `exactly`, `min` or `max` (`min: 0` for any number)" },
        { "{ id: A, forum: b, count: { members: {}, exactly: 7, min: 7 } }", "3:58: error GOV016: `exactly` leaves no room for `min`; give one or the other" },
        { "{ id: A, forum: b, count: { members: {}, min: 3, max: 2 } }", "3:46: error GOV016: `min` is 3, above `max`, which is 2; nothing can be both" },
        { "{ id: A, forum: b, count: { members: {}, min: 1/3 } }", "3:51: error GOV016: `min` is the share `1/3`, but nothing is counted per key here; expected a whole number" },
        { "{ id: A, forum: b, count: { members: {}, per: sector, exactly: 1/3 } }", "3:68: error GOV016: `exactly` is the share `1/3`; expected a whole number" },
        { "{ id: A, forum: b, count: { members: {}, per: sector, min: 140% } }", "3:64: error GOV016: `min` is `140%`; expected a whole number such as 7, or a share from nothing to all such as 1/3 or 40%" },
        { "{ id: A, forum: b, count: { members: {}, min: -1 } }", "3:51: error GOV016: `min` is `-1`; expected a whole number such as 7, or a share from nothing to all such as 1/3 or 40%" },
        { "{ id: A, forum: b, count: { members: {}, min: seven } }", "3:51: error GOV016: `min` is `seven`; expected a whole number such as 7, or a share from nothing to all such as 1/3 or 40%" },
        { "{ id: A, forum: b, count: { members: {}, per: role, min: 1 } }", "3:57: error GOV023: a bound below goes over all keys, which cannot be told for `role`; add `over` with a list or `present`" },
        { "{ id: A, forum: b, count: { members: {}, per: gender, exactly: 1 } }", "3:59: error GOV023: a bound below goes over all keys, which cannot be told for `gender`; add `over` with a list or `present`" },
        { "{ id: A, forum: b, count: { members: {}, per: person, max: 1, over: all } }", "3:73: error GOV023: `over: all` cannot be told for `person`, only for clusters, organisations, sectors and levels; give a list or `present`" },
        { "{ id: A, forum: b, count: { members: {}, per: sector, over: some, min: 1 } }", "3:65: error GOV006: `over` is `some`; expected `all`, `present`, or a list of keys such as [ vest, midt ]" },
        { "{ id: A, forum: b, count: { members: {}, over: present, min: 1 } }", "3:46: error GOV005: `over` says something of keys, but nothing is counted per key; give `per`" },
        { "{ id: A, forum: b, count: { members: {}, except: { vest: { min: 1 } } } }", "3:46: error GOV005: `except` says something of keys, but nothing is counted per key; give `per`" },
        { "{ id: A, forum: b, count: { members: {}, per: cluster, min: 1, except: { vest: { exactly: 40% } } } }", "3:95: error GOV016: `exactly` is the share `40%`; expected a whole number" },
        { "{ id: A, forum: b, count: { members: {}, per: cluster, min: 1, except: { vest: 2 } } }", "3:84: error GOV006: `vest` is `2`; expected a mapping with keys such as `min`" },
        { "{ id: A, forum: b, count: { members: {}, per: sector, min: 1, among: { kind: x } } }", "3:67: error GOV021: `among` narrows organisations and clusters, and the count goes by neither" },
        { "{ id: A, forum: b, count: { members: {}, per: cluster, min: 1, among: { sector: x } } }", "3:77: error GOV021: clusters have no `sector`; they have `cluster`, `kind`, `organisation`, `anyOf` and `not`, and attributes" },
        { "{ id: A, forum: b, count: { members: {}, per: competence, max: 1 } }", "3:51: error GOV021: memberships have no key `competence`; expected `forum`, `role`, `level`, `sector`, `kind`, `organisation`, `cluster`, `person` or `appointedBy`, or an attribute" },
        { "{ id: A, count: { fora: { sector: municipal }, min: 1 } }", "3:31: error GOV021: fora have no `sector`; they have `forum`, `kind`, `cluster`, `reportsTo`, `setUpBy`, `servedBy`, `anyOf` and `not`, and attributes" },
        { "{ id: A, count: { organisations: { role: chair }, min: 1 } }", "3:40: error GOV021: organisations have no `role`; they have `organisation`, `kind`, `sector`, `cluster`, `anyOf` and `not`, and attributes" },
        { "{ id: A, count: { organisations: {}, per: level, min: 1 } }", "3:47: error GOV021: organisations have no key `level`; expected `organisation`, `kind`, `sector` or `cluster`, or an attribute" },
        { "{ id: A, count: { fora: {}, distinct: kind, min: 1 } }", "3:33: error GOV021: `distinct` counts keys that persons have; here fora are counted" },
        { "{ id: A, forum: b, count: { members: { reportsTo: x }, min: 1 } }", "3:44: error GOV021: memberships have no `reportsTo`; they have `forum`, `role`, `level`, `sector`, `kind`, `organisation`, `cluster`, `competence`, `person`, `appointedBy`, `also`, `anyOf` and `not`, and attributes" },
        { "{ id: A, forum: b, count: { members: { sector: [] }, min: 1 } }", "3:52: error GOV006: the list `sector` is empty; expected a word, or a list with at least one entry" },
        { "{ id: A, forum: b, count: { members: { level: { atleast: chief } }, min: 1 } }", "3:53: error GOV004: `atleast` is no key of a span of levels; did you mean `atLeast`?" },
        { "{ id: A, forum: b, count: { members: { level: {} }, min: 1 } }", "3:51: error GOV005: the level has neither `atLeast` nor `atMost`; it needs one of them" },
        { "{ id: A, forum: b, count: { members: [ chair ], min: 1 } }", "3:42: error GOV006: `members` is a list; expected a selection of memberships such as { kind: ... }" },
        { "{ id: A, forum: b, count: { members: { not: chair }, min: 1 } }", "3:49: error GOV006: `not` is `chair`; expected a selection of memberships such as { kind: ... }" },

        { "{ id: A, forum: b, compare: { members: {}, relation: same, with: {}, by: person } }", "3:58: error GOV006: `relation` is `same`; expected `subset`, `superset`, `equal`, `disjoint` or `overlap`" },
        { "{ id: A, forum: b, compare: { members: {}, with: {}, by: person } }", "3:33: error GOV005: the compare has no `relation`; a compare needs `relation`, `with` and `by`" },
        { "{ id: A, forum: b, compare: { members: {}, relation: equal, with: {}, by: person, min: 2 } }", "3:87: error GOV006: `min` goes with `relation: overlap` alone; the other relations hold for every key" },
        { "{ id: A, forum: b, every: { is: { role: chair } } }", "3:31: error GOV005: the every says not of what; give `members: {}` for all seated members, or `fora`, `organisations` or `clusters`" },
        { "{ id: A, forum: b, every: { members: {} } }", "3:31: error GOV005: the every has no `is`; an every needs `is`" },
        { "{ id: A, every: { fora: {}, is: { level: chief } } }", "3:39: error GOV021: fora have no `level`; they have `forum`, `kind`, `cluster`, `reportsTo`, `setUpBy`, `servedBy`, `anyOf` and `not`, and attributes" },

        { "{ id: A, forum: b, mirror: {} }", "3:32: error GOV005: the mirror has no `of`; a mirror needs `of`" },
        { "{ id: A, forum: b, mirror: { of: c, by: reportsTo } }", "3:45: error GOV021: memberships have no key `reportsTo`; expected `forum`, `role`, `level`, `sector`, `kind`, `organisation`, `cluster`, `person` or `appointedBy`, or an attribute" },
        { "{ id: A, forum: b, shared: { role: chair } }", "3:32: error GOV005: the shared has no `between`; a shared needs `role` and `between`" },
        { "{ id: A, forum: b, shared: { role: chair, between: [] } }", "3:56: error GOV006: the list `between` is empty; expected a list of words with at least one entry" },
        { "{ id: A, forum: b, everySector: {} }", "3:37: error GOV005: the everySector has no `sectors`; an everySector needs `sectors`" },
        { "{ id: A, forum: b, seats: { lines: [ { name: x } ] } }", "3:42: error GOV005: the seat line does not say how many; give `exactly`, `min` or `max` (`min: 0` for any number)" },
        { "{ id: A, forum: b, seats: { lines: [ { name: x, min: 1/3 } ] } }", "3:58: error GOV016: `min` is the share `1/3`, but nothing is counted per key here; expected a whole number" },
        { "{ id: A, forum: b, seats: { lines: [ { name: x, min: 1 }, { name: x, min: 2 } ] } }", "3:63: error GOV024: two seat lines of `A` are named `x` and overlap in time; lines of one name follow each other" },
        { "{ id: A, forum: b, level: {} }", "3:31: error GOV005: the level has neither `atLeast` nor `atMost`; it needs one of them" },
        { "{ id: A, forum: b, competence: { has: x, min: 1/3 } }", "3:51: error GOV016: `min` is the share `1/3`, but nothing is counted per key here; expected a whole number" },
        { "{ id: A, forum: b, overlap: { with: c, min: 40% } }", "3:49: error GOV016: `min` is `40%`; expected a whole number, 0 or more" },
        { "{ id: A, forum: b, atMostPer: { key: organisation } }", "3:35: error GOV005: the atMostPer does not say how many; give `exactly`, `min` or `max` (`min: 0` for any number)" },
        { "{ id: A, forum: b, atMostPer: { key: gender, max: 2, over: all } }", "3:64: error GOV023: `over: all` cannot be told for `gender`, only for clusters, organisations, sectors and levels; give a list or `present`" },
        { "{ id: A, forum: b, balance: { key: gender, min: 40% } }", "3:48: error GOV023: a bound below goes over all keys, which cannot be told for `gender`; add `over` with a list or `present`" },
        { "{ id: A, forum: b, topPost: { of: c } }", "3:33: error GOV005: the topPost has no `role`; a topPost needs `role` and `of`" },

        { "{ id: A, forum: b, meetings: { perYear: { mn: 4 } } }", "3:47: error GOV004: `mn` is no key of a number of meetings; did you mean `min`?" },
        { "{ id: A, forum: b, meetings: { perYear: {} } }", "3:45: error GOV005: the number of meetings says no `min`, `max` or `exactly`; give one of them" },
        { "{ id: A, forum: b, meetings: { perYear: { min: 5, max: 4 } } }", "3:47: error GOV016: `min` is 5, above `max`, which is 4; nothing can be both" },
        { "{ id: A, forum: b, meetsBefore: { days: { min: 1 } } }", "3:37: error GOV005: the meetsBefore has no `forum`; a meetsBefore needs `forum`" },
        { "{ id: A, forum: b, meetsBefore: { forum: c, days: { min: 1 }, orAfter: true } }", "3:67: error GOV005: `orAfter` needs `days` with a `max` or `exactly`; without one, a meeting may always still come" },
        { "{ id: A, forum: b, meetsBefore: { forum: c, orAfter: true } }", "3:49: error GOV005: `orAfter` needs `days` with a `max` or `exactly`; without one, a meeting may always still come" },
        { "{ id: A, forum: b, meetsBefore: { forum: c, days: { exactly: 1, max: 4 } } }", "3:69: error GOV016: `exactly` leaves no room for `max`; give one or the other" },
        { "{ id: A, subFora: { kind: x } }", "3:23: error GOV005: the subFora has no `named`; a subFora needs `kind` and `named`" },
        { "{ id: A, forum: b, proportional: { by: list } }", "3:38: error GOV005: the proportional has no `votes`; a proportional needs `by` and `votes`" },
        { "{ id: A, forum: b, proportional: { by: list, votes: { a: many } } }", "3:62: error GOV016: `a` is `many`; expected a whole number, 0 or more" },
        { "{ id: A, forum: b, proportional: { by: competence, votes: t } }", "3:44: error GOV021: memberships have no key `competence`; expected `forum`, `role`, `level`, `sector`, `kind`, `organisation`, `cluster`, `person` or `appointedBy`, or an attribute" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Constraint_WithOneMistake_TellsOneFaultAtItsPlace(string constraint, string expected) =>
        string.Join("\n", Told.Of($"charter: a\nconstraints:\n  - {constraint}")).Should().Be("a.yaml:" + expected);
}
