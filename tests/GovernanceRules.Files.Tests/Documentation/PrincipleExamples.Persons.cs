using static GovernanceRules.Files.Tests.Documentation.PrincipleExample;

namespace GovernanceRules.Files.Tests.Documentation;

internal static partial class PrincipleExamples
{
    private static readonly PrincipleExample[] Persons =
    [
        Of(new("drawnFrom", "vælges blandt", "skal KOSU udpege en formand blandt medlemmerne af KOSU", "midtjylland-2022")
            {
                Code = null!,
                Yaml = ["id: CHAIR-FROM-KOSU, forum: committee, drawnFrom: { forum: kosu, members: { role: chair } }"],
                Fora = ["committee"],
                Memberships = ["forum: committee, person: p1, role: chair", "forum: kosu, person: p2"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .DrawnFrom("kosu", m => m.Role("chair")).As("CHAIR-FROM-KOSU"))),
        Of(new("overlap", "overlap", "et overlap til Økonomi-gruppen", "midtjylland-2014")
            {
                Code = null!,
                Yaml = ["id: KOSU-ECONOMY, forum: kosu, overlap: { with: economy-group }"],
                Fora = ["kosu"],
                Memberships = ["forum: kosu, person: p1", "forum: economy-group, person: p2"],
            }, c => c.Forum("kosu", "KOSU", f => f
                .Overlaps("economy-group").As("KOSU-ECONOMY"))),
        Of(new("separate", "uforenelighed", "A person may hold several posts, except that the Project Leader, Project Secretary and the Chair of the Technical Committee must be distinct", "Debian Constitution, 2")
            {
                Code = null!,
                Yaml = ["id: DISTINCT-POSTS, forum: committee, separate: { from: project-leader, members: { role: chair } }"],
                Fora = ["committee"],
                Memberships = ["forum: committee, person: p1, role: chair", "forum: project-leader, person: p1"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .SeparateFrom("project-leader", m => m.Role("chair")).As("DISTINCT-POSTS"))),
        Of(new("level", "direktørniveau", "Regionen er repræsenteret på direktørniveau.", "midtjylland-2007")
            {
                Code = null!,
                Yaml = ["id: SSG-LEVEL, forum: ssg, level: { atLeast: director, members: { sector: regional } }"],
                Fora = ["ssg"],
                Memberships = ["forum: ssg, person: p1, organisation: region, level: chief"],
            }, c => c.Forum("ssg", "Sundhedsstyregruppen", f => f
                .AtLeast("director", m => m.Sector("regional")).As("SSG-LEVEL"))),
        Of(new("competence", "kompetencer inden for", "Ved udpegningen af medlemmerne har man desuden sikret, at der er kompetencer inden for praksisområdet", "midtjylland-2014")
            {
                Code = null!,
                Yaml = ["id: KOSU-COMPETENCE, forum: kosu, competence: { has: general-practice, min: 1 }"],
                Fora = ["kosu"],
                People = ["id: p1, competences: [ administration ]"],
                Memberships = ["forum: kosu, person: p1"],
            }, c => c.Forum("kosu", "KOSU", f => f
                .Competence("general-practice", min: 1).As("KOSU-COMPETENCE"))),
        Of(new("appointedBy", "udpeges af", "Medlemmerne af KOSU er udpeget af Kommunaldirektørnetværket.", "midtjylland-2014")
            {
                Code = null!,
                Yaml = ["id: KOSU-APPOINTED, forum: kosu, appointedBy: { body: kd-net }"],
                Fora = ["kosu"],
                Memberships = ["forum: kosu, person: p1, appointedBy: region"],
            }, c => c.Forum("kosu", "KOSU", f => f
                .AppointedBy("kd-net").As("KOSU-APPOINTED"))),
        Of(new("topPost", "formandskab efter højeste post", "Kommunerne anvender \"spejlingsprincippet\" som grundlag for valg af formandskabet, således at det er den kommune, hvis politiker, der besidder den højeste post i Sundhedskoordinationsudvalget, repræsenterer kommunerne i formandskabet.", "midtjylland-2007")
            {
                Code = null!,
                Yaml = ["id: SSG-TOP-POST, forum: ssg, topPost: { role: chair, of: sku, among: { sector: municipal }, by: organisation }"],
                Fora = ["ssg"],
                Memberships = ["forum: sku, person: p1, organisation: viborg, role: chair", "forum: ssg, person: p2, organisation: herning, role: chair"],
            }, c => c.Forum("ssg", "Sundhedsstyregruppen", f => f
                .TopPost("chair", "sku", m => m.Sector("municipal")).As("SSG-TOP-POST"))),
        Of(new("atMostPer", "højst to fra samme", "No two judges may be nationals of the same State.", "Rome Statute of the International Criminal Court, article 36, 7")
            {
                Code = null!,
                Yaml = ["id: NATIONALS, forum: committee, atMostPer: { key: nationality, max: 1 }"],
                Fora = ["committee"],
                Memberships = ["forum: committee, person: p1, attributes: { nationality: danish }", "forum: committee, person: p2, attributes: { nationality: danish }"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .AtMostPer(GroupingKey.OfAttribute("nationality"), 1).As("NATIONALS"))),
        Of(new("balance", "ligelig sammensætning", "members of the underrepresented sex hold at least 40 % of non-executive director positions", "Directive (EU) 2022/2381, article 5, 1")
            {
                Code = null!,
                Yaml = ["id: BALANCE, forum: committee, balance: { key: gender, over: [ woman, man ], min: 40% }"],
                Fora = ["committee"],
                Memberships = ["forum: committee, person: p1, attributes: { gender: man }", "forum: committee, person: p2, attributes: { gender: man }", "forum: committee, person: p3, attributes: { gender: woman }"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .Balance(GroupingKey.OfAttribute("gender"), ["woman", "man"], Bound.Share(40, 100)).As("BALANCE"))),
        Of(new("sameNumber", "lige mange fra hver side", "setzt sich zusammen aus je sechs Aufsichtsratsmitgliedern der Anteilseigner und der Arbeitnehmer", "Mitbestimmungsgesetz (Germany), § 7")
            {
                Code = null!,
                Yaml = ["id: PARITY, forum: committee, sameNumber: { members: { side: shareholders }, with: { side: employees } }"],
                Fora = ["committee"],
                Memberships = ["forum: committee, person: p1, attributes: { side: shareholders }", "forum: committee, person: p2, attributes: { side: shareholders }", "forum: committee, person: p3, attributes: { side: employees }"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .SameNumber(m => m.Attribute("side", "shareholders"), m => m.Attribute("side", "employees")).As("PARITY"))),
        Of(new("proportional", "afspejler stemmefordelingen", "et antal kommunalbestyrelsesmedlemmer, så sammensætningen afspejler stemmefordelingen ved kommunalvalget", "nordjylland-2017")
            {
                Code = null!,
                Yaml = ["id: KKR-VOTES, forum: committee, proportional: { by: list, votes: { a: 1200, b: 800 }, method: sainte-lague }"],
                Fora = ["committee"],
                Memberships = ["forum: committee, person: p1, attributes: { list: a }", "forum: committee, person: p2, attributes: { list: a }", "forum: committee, person: p3, attributes: { list: a }"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .Proportional(GroupingKey.OfAttribute("list"), new Dictionary<string, long> { ["a"] = 1200, ["b"] = 800 }, SeatMethod.SainteLague).As("KKR-VOTES"))),
        Of(new("deputies", "suppleanter", "The members of the Committee and an equal number of alternate members shall be appointed for five years.", "Treaty on the Functioning of the European Union, article 305")
            {
                Code = null!,
                Yaml = ["id: ALTERNATES, forum: committee, deputies: { per: member, exactly: 1 }"],
                Fora = ["committee"],
                Memberships = ["forum: committee, person: p1"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .Deputies(min: 1, max: 1).As("ALTERNATES"))),
    ];
}
