using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class CountPerKeyTests
{
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "all clusters, the default with a bound below", "count: { members: {}, per: cluster, min: 1 }", "ssg p1 herning; ssg p2 skive", "held" },
        { "one cluster missing", "count: { members: {}, per: cluster, min: 1 }", "ssg p1 skive", "violated: vest violated" },
        { "all clusters of a vacant forum", "count: { members: {}, per: cluster, min: 1 }", "", "violated: midt violated, psyk violated, vest violated" },
        { "just met and just missed", "count: { members: {}, per: cluster, min: 2 }", "ssg p1 herning; ssg p2 skive; ssg p3 viborg", "violated: psyk violated, vest violated" },
        { "exactly, over all", "count: { members: {}, per: sector, exactly: 1 }", "ssg p1 skive; ssg p2 viborg; ssg p3 region", "violated: municipal violated, practice violated" },
        { "all organisations", "count: { members: {}, per: organisation, min: 1 }", "ssg p1 skive; ssg p2 region; ssg p3 plo", "violated: herning violated, hev violated, viborg violated" },
        { "all levels of the order, and no others", "count: { members: {}, per: level, min: 1 }", "ssg p1 chief; ssg p2 mayor", "violated: chief-executive violated, consultant violated, director violated" },
        { "those present, the default with a bound above alone", "count: { members: {}, per: organisation, max: 1 }", "ssg p1 skive; ssg p2 skive; ssg p3 viborg", "violated: skive violated" },
        { "those present of a vacant forum", "count: { members: {}, per: organisation, max: 1 }", "", "held" },
        { "a bound below over those present", "count: { members: {}, per: cluster, over: present, min: 2 }", "ssg p1 herning; ssg p2 viborg; ssg p3 viborg", "violated: vest violated" },
        { "a bound above over all", "count: { members: {}, per: cluster, over: all, max: 1 }", "ssg p1 viborg; ssg p2 viborg", "violated: midt violated" },
        { "a list", "count: { members: {}, per: cluster, over: [ vest, psyk ], min: 1 }", "ssg p1 herning", "violated: psyk violated" },
        { "roles present", "count: { members: { role: any }, per: role, max: 1 }", "ssg p1 chair; ssg p2 chair; ssg p3; ssg p4 deputy", "violated: chair violated" },
        { "a list of persons, one of whom nobody knows", "count: { members: {}, per: person, over: [ p1, p9 ], min: 1 }", "ssg p1", "violated: p9 violated" },
        { "a person counts for each of two organisations", "count: { members: {}, per: organisation, over: [ skive, viborg ], exactly: 1 }", "ssg p1 skive; ssg p1 viborg", "held" },
        { "an organisation counts in each of its clusters", "count: { members: {}, per: cluster, over: [ midt, psyk ], exactly: 1 }", "ssg p1 skive", "held" },
        { "an organisation of three clusters", "count: { members: {}, per: cluster, exactly: 1 }", "ssg p1 x; organisation x clusters=vest,midt,psyk", "held" },
        { "a deputy beside does not represent", "count: { members: {}, per: cluster, over: [ vest ], min: 1 }", "ssg p1 herning deputy", "violated: vest violated" },

        { "among narrows the clusters", "count: { members: {}, per: cluster, min: 1, among: { kind: somatic } }", "ssg p1 herning", "violated: midt violated" },
        { "among narrows the organisations", "count: { members: {}, per: organisation, min: 1, among: { kind: municipality } }", "ssg p1 herning; ssg p2 viborg", "violated: skive violated" },
        { "among the own cluster", "forum: [ cluster-vest, cluster-midt ], count: { members: {}, per: organisation, min: 1, among: { kind: municipality, cluster: own } }",
            "cluster-vest p1 herning; cluster-midt p2 viborg", "C/cluster-midt violated: skive violated; C/cluster-vest held" },
        { "it is not known whether the organisation is among", "count: { members: {}, per: organisation, min: 1, among: { kind: hospital } }",
            "ssg p1 hev; organisation x sector=regional", "unknown: x unknown" },
        { "it is not known whether it is among, but it is represented", "count: { members: {}, per: organisation, min: 1, among: { kind: hospital } }",
            "ssg p1 hev; ssg p2 x; organisation x sector=regional", "held" },
        { "an organisation of before is not asked for", "count: { members: {}, per: organisation, min: 1, among: { kind: hospital } }",
            "ssg p1 hev; organisation x kind=hospital inForce=..2013-12-31", "held" },

        { "an exception met", "count: { members: {}, per: cluster, min: 1, except: { vest: { exactly: 2 } } }", "ssg p1 herning; ssg p2 hev; ssg p3 skive", "held" },
        { "an exception missed", "count: { members: {}, per: cluster, min: 1, except: { vest: { exactly: 2 } } }", "ssg p1 herning; ssg p3 skive", "violated: vest violated" },
        { "an exception takes the place of all bounds", "count: { members: {}, per: cluster, exactly: 1, except: { vest: { min: 1 } } }", "ssg p1 herning; ssg p2 hev; ssg p3 skive", "held" },
        { "an exception without bounds", "count: { members: {}, per: cluster, min: 1, except: { vest: {} } }", "ssg p3 skive", "held" },
        { "an exception adds no key", "count: { members: {}, per: cluster, over: [ midt ], min: 1, except: { vest: { min: 1 } } }", "ssg p1 viborg", "held" },
        { "an exception does not choose the default", "count: { members: {}, per: cluster, max: 1, except: { vest: { min: 1 } } }", "ssg p1 viborg", "held" },

        { "a key not recorded could be the missing one", "count: { members: {}, per: cluster, over: [ vest ], min: 1 }", "ssg p1", "unknown: vest unknown" },
        { "clusters not recorded", "count: { members: {}, per: cluster, over: [ vest ], min: 1 }", "ssg p1 x; organisation x clusters=unknown", "unknown: vest unknown" },
        { "two missing, one key not recorded", "count: { members: {}, per: cluster, over: [ vest ], min: 2 }", "ssg p1", "violated: vest violated" },
        { "a key not recorded could be one too many of a named", "count: { members: {}, per: organisation, max: 1 }", "ssg p1 skive; ssg p2", "unknown: skive unknown" },
        { "keys not recorded could be too many of one that nobody names", "count: { members: {}, per: organisation, max: 1 }", "ssg p1; ssg p2", "unknown: - unknown" },
        { "a named key passed, one not recorded beside", "count: { members: {}, per: organisation, max: 1 }", "ssg p1 skive; ssg p2 skive; ssg p3", "violated: skive violated" },
        { "a possible key present is no violation of a bound below", "count: { members: { level: director }, per: organisation, over: present, min: 2 }", "ssg p1 skive", "unknown: skive unknown" },
        { "an exception for a key that somebody has", "count: { members: {}, per: organisation, max: 3, except: { skive: { max: 1 } } }", "ssg p1 skive; ssg p2", "unknown: skive unknown" },
        { "keys not recorded could be too many for the bounds and for an exception", "count: { members: {}, per: organisation, max: 1, except: { skive: { max: 0 } } }", "ssg p1; ssg p2", "unknown: - unknown" },
        { "an exception for a key that may be there", "count: { members: {}, per: organisation, max: 3, except: { skive: { max: 0 } } }", "ssg p1", "unknown: - unknown" },

        { "forum not recorded, asked by a list", "count: { members: {}, per: cluster, over: [ midt, vest ], min: 1 }", "unrecorded ssg; ssg p1 herning", "unknown: midt unknown" },
        { "forum not recorded, those present", "count: { members: {}, per: organisation, max: 1 }", "unrecorded ssg; ssg p1 skive", "unknown: - unknown, skive unknown" },
        { "forum not recorded, passed by those known", "count: { members: {}, per: organisation, max: 1 }", "unrecorded ssg; ssg p1 skive; ssg p2 skive", "violated: - unknown, skive violated" },

        { "per forum, one of which is not recorded", "count: { members: { forum: [ ssg, kosu ] }, per: forum, max: 1 }", "ssg p1; unrecorded kosu", "unknown: kosu unknown" },
        { "per forum, one of which is not recorded but has a member", "count: { members: { forum: [ ssg, kosu ] }, per: forum, max: 1 }", "ssg p1; kosu p2; unrecorded kosu", "unknown: kosu unknown" },
        { "per forum with members, one of which is not recorded", "count: { members: { forum: [ ssg, kosu ] }, per: forum, over: present, min: 1 }", "ssg p1; unrecorded kosu", "held" },

        { "an attribute of the person", "count: { members: {}, per: gender, over: [ woman, man ], min: 1 }", "ssg p1 skive; person p1 gender=woman", "violated: man violated" },
        { "the membership's attribute goes before the person's", "count: { members: {}, per: gender, over: [ woman, man ], min: 1 }", "ssg p1 gender=man; person p1 gender=woman", "violated: woman violated" },
        { "an attribute of the organisation comes last", "count: { members: {}, per: list, over: [ a, b ], min: 1 }", "ssg p1 x; organisation x list=a", "violated: b violated" },
        { "an attribute with two values", "count: { members: {}, per: list, over: [ a, b ], exactly: 1 }", "ssg p1; person p1 list=a,b", "held" },
        { "an attribute with five values", "count: { members: {}, per: list, over: [ a, b, c, d, e ], exactly: 1 }", "ssg p1; person p1 list=a,b,c,d,e", "held" },
        { "an attribute that is none", "count: { members: {}, per: list, over: [ a ], max: 0 }", "ssg p1; person p1 list=", "held" },
        { "a default is known", "count: { members: {}, per: voting, over: [ yes, no ], min: 1 }", "ssg p1 skive", "violated: no violated" },
        { "without an organisation not even a default is known", "count: { members: {}, per: voting, over: [ yes, no ], min: 1 }", "ssg p1", "unknown: no unknown, yes unknown" },
    };

    public static TheoryData<string, string, string, string> Counted => new()
    {
        { "different organisations of a sector", "count: { members: {}, distinct: organisation, per: sector, max: 1 }", "ssg p1 skive; ssg p2 viborg; ssg p3 region", "municipal: p1 p2" },
        { "too few of them", "count: { members: {}, distinct: organisation, per: sector, over: [ municipal, regional ], min: 2 }", "ssg p1 skive; ssg p2 viborg; ssg p3 region", "regional: p3" },
        { "different organisations of a person", "count: { members: {}, distinct: organisation, per: person, max: 1 }", "ssg p1 skive; ssg p2 region; ssg p3 skive; ssg p3 viborg", "p3: p3" },
        { "without distinct", "count: { members: {}, per: sector, max: 1 }", "ssg p1 skive; ssg p2 viborg; ssg p3 region", "municipal: p1 p2" },
        { "a sector that is not recorded", "count: { members: {}, distinct: organisation, per: sector, over: [ municipal, regional ], min: 2 }", "ssg p1 skive; ssg p2 region; ssg p3",
            "municipal: p1 (organisation of p3); regional: p2 (organisation of p3)" },
    };

    [Theory]
    [MemberData(nameof(Counted))]
    public void Count_OfDifferentKeys_NamesThePersonsOfTheKey(string situation, string constraint, string register, string expected)
    {
        var (charter, whole) = (Given.Charter(constraint), CompactRegister.Of(register));
        Named(charter.Check(whole, Given.Today)).Should().Be(expected, situation);
        var live = charter.CheckLive(whole.With([]), Given.Today);
        foreach (var membership in whole.Memberships)
            live.Add(membership);
        Named(live.Report()).Should().Be(expected, $"{situation}, as a live check");

        static string Named(Report report) => string.Join("; ", report.Findings.Select(f =>
            $"{f.Key}: {string.Join(' ', f.Persons)}{(f.ResolvedBy.IsEmpty ? "" : $" ({string.Join(", ", f.ResolvedBy.Select(m => $"{m.Value} of {m.Person}"))})")}"));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Count_PerKey_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);
}
