using System.Collections.Immutable;

namespace GovernanceRules.Tests.Charters.Fluent;

/// <summary>Every demand on a forum, once in C# and once in YAML.</summary>
internal static class FluentDemands
{
    public static readonly ImmutableDictionary<string, (Action<ForumBuilder> Code, string Yaml)> OfForum =
        new Dictionary<string, (Action<ForumBuilder> Code, string Yaml)>
        {
            ["Mirrors"] = (f => f.Mirrors("sku", m => m.Sector("municipal")), "id: SSG-MIRROR, mirror: { of: sku, members: { sector: municipal } }"),
            ["Mirrors in full"] = (f => f.Mirrors("sku", m => m.Level("director"), p => p.Role("chair"), Property.Cluster, exact: true),
                "id: SSG-MIRROR, mirror: { of: sku, members: { level: director }, politicians: { role: chair }, by: cluster, exact: true }"),
            ["SharedChair"] = (f => f.SharedChair("municipal", "regional"), "id: SSG-SHARED, shared: { role: chair, between: [ municipal, regional ] }"),
            ["Shared"] = (f => f.Shared("secretary", "municipal", "regional"), "id: SSG-SHARED, shared: { role: secretary, between: [ municipal, regional ] }"),
            ["TermLasts"] = (f => f.TermLasts(new Duration(2, DurationUnit.Year), begins: new DateOnly(2000, 7, 1)), "id: SSG-TERM, term: { length: 2y, begins: 07-01 }"),
            ["TermLasts in full"] = (f => f.TermLasts(min: new Duration(6, DurationUnit.Month), max: new Duration(30, DurationUnit.Day), ends: new DateOnly(2000, 2, 29), members: m => m.Role("chair")),
                "id: SSG-TERM, term: { min: 6m, max: 30d, ends: 02-29, members: { role: chair } }"),
            ["EveryCluster"] = (f => f.EveryCluster(), "id: SSG-EVERYCLUSTER, everyCluster: {}"),
            ["EveryCluster in full"] = (f => f.EveryCluster(m => m.Sector("municipal"), min: 2, max: 3), "id: SSG-EVERYCLUSTER, everyCluster: { members: { sector: municipal }, min: 2, max: 3 }"),
            ["EveryOrganisation"] = (f => f.EveryOrganisation(), "id: SSG-EVERYORGANISATION, everyOrganisation: {}"),
            ["EveryOrganisation in full"] = (f => f.EveryOrganisation(o => o.Kind("municipality").Cluster("midt"), m => m.LevelAtLeast("director"), min: 1, max: 2),
                "id: SSG-EVERYORGANISATION, everyOrganisation: { kind: municipality, cluster: midt, members: { level: { atLeast: director } }, min: 1, max: 2 }"),
            ["EverySector"] = (f => f.EverySector("municipal", "practice"), "id: SSG-EVERYSECTOR, everySector: { sectors: [ municipal, practice ] }"),
            ["OnlySectors"] = (f => f.OnlySectors("municipal", "practice"), "id: SSG-EVERYSECTOR, everySector: { sectors: [ municipal, practice ], closed: true }"),
            ["Seats"] = (f => f.Seats("chair", m => m.Role("chair"), exactly: 1).Seats("directors", m => m.Level("director"), min: 3).Seats("all", max: 2),
                "id: SSG-SEATS, seats: { lines: [ { name: chair, members: { role: chair }, exactly: 1 }, { name: directors, members: { level: director }, min: 3 }, { name: all, max: 2 } ] }"),
            ["NoOtherSeats"] = (f => f.Seats("municipal", m => m.Sector("municipal"), min: 1, max: 2).NoOtherSeats(),
                "id: SSG-SEATS, seats: { lines: [ { name: municipal, members: { sector: municipal }, min: 1, max: 2 } ], closed: true }"),
            ["OneSeatEach"] = (f => f.Seats("a", max: 1).Seats("b", m => m.Role("chair"), exactly: 1).OneSeatEach().NoOtherSeats(),
                "id: SSG-SEATS, seats: { lines: [ { name: a, max: 1 }, { name: b, members: { role: chair }, exactly: 1 } ], disjoint: true, closed: true }"),
            ["OneSeatEach of a shared role"] = (f => f.SharedChair("municipal", "regional").OneSeatEach(), "id: SSG-SHARED, shared: { role: chair, between: [ municipal, regional ], disjoint: true }"),
            ["OneSeatEach of sectors"] = (f => f.OnlySectors("municipal", "practice").OneSeatEach(), "id: SSG-EVERYSECTOR, everySector: { sectors: [ municipal, practice ], closed: true, disjoint: true }"),
            ["DrawnFrom"] = (f => f.DrawnFrom("kosu"), "id: SSG-DRAWNFROM, drawnFrom: { forum: kosu }"),
            ["DrawnFrom in full"] = (f => f.DrawnFrom("kosu", m => m.Role("chair")), "id: SSG-DRAWNFROM, drawnFrom: { forum: kosu, members: { role: chair } }"),
            ["Overlaps"] = (f => f.Overlaps("kosu"), "id: SSG-OVERLAP, overlap: { with: kosu }"),
            ["Overlaps in full"] = (f => f.Overlaps("kosu", 3, m => m.Sector("municipal")), "id: SSG-OVERLAP, overlap: { with: kosu, min: 3, members: { sector: municipal } }"),
            ["SeparateFrom"] = (f => f.SeparateFrom("kosu"), "id: SSG-SEPARATE, separate: { from: kosu }"),
            ["SeparateFrom in full"] = (f => f.SeparateFrom("kosu", m => m.Role("chair")), "id: SSG-SEPARATE, separate: { from: kosu, members: { role: chair } }"),
            ["AtLeast"] = (f => f.AtLeast("director"), "id: SSG-LEVEL, level: { atLeast: director }"),
            ["AtLeast in full"] = (f => f.AtLeast("director", m => m.Sector("municipal")), "id: SSG-LEVEL, level: { atLeast: director, members: { sector: municipal } }"),
            ["AtMost"] = (f => f.AtMost("chief", m => m.AnyRole()), "id: SSG-LEVEL, level: { atMost: chief, members: { role: any } }"),
            ["Competence"] = (f => f.Competence("law"), "id: SSG-COMPETENCE, competence: { has: law }"),
            ["Competence in full"] = (f => f.Competence("law", 2, m => m.Sector("municipal")), "id: SSG-COMPETENCE, competence: { has: law, min: 2, members: { sector: municipal } }"),
            ["AppointedBy"] = (f => f.AppointedBy("kosu", m => m.Sector("municipal")), "id: SSG-APPOINTEDBY, appointedBy: { body: kosu, members: { sector: municipal } }"),
            ["TopPost"] = (f => f.TopPost("chair", "sku"), "id: SSG-TOPPOST, topPost: { role: chair, of: sku }"),
            ["TopPost in full"] = (f => f.TopPost("chair", "sku", a => a.Sector("municipal"), Property.Cluster), "id: SSG-TOPPOST, topPost: { role: chair, of: sku, among: { sector: municipal }, by: cluster }"),
            ["AtMostPer"] = (f => f.AtMostPer(Property.Organisation, 1), "id: SSG-ATMOSTPER, atMostPer: { key: organisation, max: 1 }"),
            ["AtMostPer in full"] = (f => f.AtMostPer(GroupingKey.OfAttribute("gender"), Bound.Share(1, 3), m => m.Sector("municipal")), "id: SSG-ATMOSTPER, atMostPer: { key: gender, max: 1/3, members: { sector: municipal } }"),
            ["Balance"] = (f => f.Balance(GroupingKey.OfAttribute("gender"), ["woman", "man"], Bound.Share(40, 100), m => m.AnyRole()), "id: SSG-BALANCE, balance: { key: gender, over: [ woman, man ], min: 40%, members: { role: any } }"),
            ["Count"] = (f => f.Count(exactly: 9), "id: SSG-COUNT, count: { members: {}, exactly: 9 }"),
            ["Count in full"] = (f => f.Count(m => m.Level("director"), min: 3, max: 4), "id: SSG-COUNT, count: { members: { level: director }, min: 3, max: 4 }"),
            ["Count of a form"] = (f => f.Count(new CountConstraint(Selection.Where(m => m.AnyRole()), new Bounds(2, null))
            {
                Per = Property.Cluster,
                Domain = KeyDomain.All,
                Distinct = Property.Organisation,
                Filter = Selection.Where(c => c.Kind("somatic")),
                Except = ImmutableDictionary<string, Bounds>.Empty.Add("vest", Bounds.AtMost(0)),
            }),
                "id: SSG-COUNT, count: { members: { role: any }, distinct: organisation, per: cluster, over: all, among: { kind: somatic }, min: 2, except: { vest: { max: 0 } } }"),
            ["Compare"] = (f => f.Compare(m => m.Sector("municipal"), Relation.Equal, w => w.Forum("kosu").AnyRole(), Property.Organisation),
                "id: SSG-COMPARE, compare: { members: { sector: municipal }, relation: equal, with: { forum: kosu, role: any }, by: organisation }"),
            ["Compare all"] = (f => f.Compare(null, Relation.Overlap, w => w.Forum("kosu"), Property.Sector), "id: SSG-COMPARE, compare: { relation: overlap, with: { forum: kosu }, by: sector }"),
            ["Every"] = (f => f.Every(m => m.Role("chair"), i => i.Sector("municipal")), "id: SSG-EVERY, every: { members: { role: chair }, is: { sector: municipal } }"),
            ["Every of all"] = (f => f.Every(null, i => i.Level("director", "mayor")), "id: SSG-EVERY, every: { members: {}, is: { level: [ director, mayor ] } }"),
        }.ToImmutableDictionary(StringComparer.Ordinal);

    public static readonly ImmutableDictionary<string, (Action<SelectionBuilder> Code, string Yaml)> Conditions =
        new Dictionary<string, (Action<SelectionBuilder> Code, string Yaml)>
        {
            ["Forum"] = (s => s.Forum("kosu", "sku"), "{ forum: [ kosu, sku ] }"),
            ["Role"] = (s => s.Role("chair", "deputy"), "{ role: [ chair, deputy ] }"),
            ["AnyRole"] = (s => s.AnyRole(), "{ role: any }"),
            ["Level"] = (s => s.Level("chief", "mayor"), "{ level: [ chief, mayor ] }"),
            ["LevelAtLeast"] = (s => s.LevelAtLeast("director"), "{ level: { atLeast: director } }"),
            ["LevelAtMost"] = (s => s.LevelAtMost("chief"), "{ level: { atMost: chief } }"),
            ["Sector"] = (s => s.Sector("municipal", "practice"), "{ sector: [ municipal, practice ] }"),
            ["Kind"] = (s => s.Kind("region"), "{ kind: region }"),
            ["Organisation"] = (s => s.Organisation("skive", "region"), "{ organisation: [ skive, region ] }"),
            ["Cluster"] = (s => s.Cluster("psyk"), "{ cluster: psyk }"),
            ["Competence"] = (s => s.Competence("law", "economy"), "{ competence: [ law, economy ] }"),
            ["Person"] = (s => s.Person("p1", "p2"), "{ person: [ p1, p2 ] }"),
            ["AppointedBy"] = (s => s.AppointedBy("kosu"), "{ appointedBy: kosu }"),
            ["Attribute"] = (s => s.Attribute("gender", "woman"), "{ gender: woman }"),
            ["Is of a facet"] = (s => s.Is(Property.Kind, "municipality"), "{ kind: municipality }"),
            ["Is of a level"] = (s => s.Is(Property.Level, "director"), "{ level: director }"),
            ["Also"] = (s => s.Also(a => a.Forum("kosu")), "{ also: { forum: kosu } }"),
            ["AnyOf"] = (s => s.AnyOf(a => a.Role("chair"), a => a.Level("director").Sector("municipal")), "{ anyOf: [ { role: chair }, { level: director, sector: municipal } ] }"),
            ["Not"] = (s => s.Not(n => n.Sector("municipal"), n => n.Role("chair")), "{ not: [ { sector: municipal }, { role: chair } ] }"),
            ["Several"] = (s => s.Sector("municipal").LevelAtLeast("chief"), "{ sector: municipal, level: { atLeast: chief } }"),
        }.ToImmutableDictionary(StringComparer.Ordinal);
}
