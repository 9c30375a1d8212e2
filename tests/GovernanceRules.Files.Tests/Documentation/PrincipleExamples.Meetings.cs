using static GovernanceRules.Files.Tests.Documentation.PrincipleExample;

namespace GovernanceRules.Files.Tests.Documentation;

internal static partial class PrincipleExamples
{
    private static readonly PrincipleExample[] Meetings =
    [
        Of(new("meetings", "mødes 4-5 gange årligt", "Sundhedsstyregruppen mødes 4-5 gange om året.", "midtjylland-2016")
            {
                Code = null!,
                Yaml = ["id: SSG-MEETINGS, forum: ssg, meetings: { perYear: { min: 4, max: 5 } }"],
                Fora = ["ssg"],
                Memberships = ["forum: ssg, person: p1"],
                Meetings = ["forum: ssg, date: 2000-01-01", "forum: ssg, date: 2000-04-01", "forum: ssg, date: 2000-07-01", "forum: ssg, date: 2000-10-01", "forum: ssg, date: 2001-01-01", "forum: ssg, date: 2001-04-01", "forum: ssg, date: 2001-07-01", "forum: ssg, date: 2001-10-01", "forum: ssg, date: 2002-01-01", "forum: ssg, date: 2002-04-01", "forum: ssg, date: 2002-07-01", "forum: ssg, date: 2002-10-01", "forum: ssg, date: 2003-01-01", "forum: ssg, date: 2003-04-01", "forum: ssg, date: 2003-07-01", "forum: ssg, date: 2003-10-01", "forum: ssg, date: 2004-01-01", "forum: ssg, date: 2004-04-01", "forum: ssg, date: 2004-07-01", "forum: ssg, date: 2004-10-01", "forum: ssg, date: 2005-01-01", "forum: ssg, date: 2005-04-01", "forum: ssg, date: 2005-07-01", "forum: ssg, date: 2005-10-01", "forum: ssg, date: 2006-01-01", "forum: ssg, date: 2006-04-01", "forum: ssg, date: 2006-07-01", "forum: ssg, date: 2006-10-01", "forum: ssg, date: 2007-01-01", "forum: ssg, date: 2007-04-01", "forum: ssg, date: 2007-07-01", "forum: ssg, date: 2007-10-01", "forum: ssg, date: 2008-01-01", "forum: ssg, date: 2008-04-01", "forum: ssg, date: 2008-07-01", "forum: ssg, date: 2008-10-01", "forum: ssg, date: 2009-01-01", "forum: ssg, date: 2009-04-01", "forum: ssg, date: 2009-07-01", "forum: ssg, date: 2009-10-01", "forum: ssg, date: 2010-01-01", "forum: ssg, date: 2010-04-01", "forum: ssg, date: 2010-07-01", "forum: ssg, date: 2010-10-01", "forum: ssg, date: 2011-01-01", "forum: ssg, date: 2011-04-01", "forum: ssg, date: 2011-07-01", "forum: ssg, date: 2011-10-01", "forum: ssg, date: 2012-01-01", "forum: ssg, date: 2012-04-01", "forum: ssg, date: 2012-07-01", "forum: ssg, date: 2012-10-01", "forum: ssg, date: 2013-01-01", "forum: ssg, date: 2013-04-01", "forum: ssg, date: 2013-07-01", "forum: ssg, date: 2013-10-01", "forum: ssg, date: 2014-01-01", "forum: ssg, date: 2014-04-01", "forum: ssg, date: 2014-07-01", "forum: ssg, date: 2014-10-01", "forum: ssg, date: 2015-03-03"],
            }, c => c.Forum("ssg", "Sundhedsstyregruppen", f => f
                .MeetingsPerYear(min: 4, max: 5).As("SSG-MEETINGS"))),
        Of(new("meetsBefore", "mødes før", "KOSU udvekslede synspunkter forud for mødet i Sundhedsstyregruppen.", "midtjylland-2022")
            {
                Code = null!,
                Yaml = ["id: KOSU-BEFORE-SSG, forum: kosu, meetsBefore: { forum: ssg, days: { max: 21 } }"],
                Fora = ["kosu"],
                Memberships = ["forum: kosu, person: p1", "forum: ssg, person: p2"],
                Meetings = ["forum: ssg, date: 2016-03-01", "forum: kosu, date: 2016-01-11"],
            }, c => c.Forum("kosu", "KOSU", f => f
                .MeetsBefore("ssg", maxDays: 21).As("KOSU-BEFORE-SSG"))),
        Of(new("subFora", "der nedsættes", "er det med virkning fra 2014 besluttet at oprette Den Kommunale Sundhedsstrategiske gruppe, DKS", "midtjylland-2014")
            {
                Code = null!,
                Yaml = ["id: DKS-EXISTS, subFora: { kind: strategy-group, named: [ dks ] }"],
                Memberships = ["forum: kosu, person: p1"],
            }, c => c.Things(t => t
                .SubFora("strategy-group", "dks").As("DKS-EXISTS"))),
        Of(new("quorum", "beslutningsdygtighed", "Folketinget kan kun tage beslutning, når over halvdelen af dets medlemmer er til stede og deltager i afstemningen.", "Danmarks Riges Grundlov, § 50")
            {
                Code = null!,
                Yaml = ["id: QUORUM, forum: committee, quorum: { moreThan: 1/2 }"],
                Fora = ["committee"],
                Memberships = ["forum: committee, person: p1, from: 2010-01-01", "forum: committee, person: p2, from: 2010-01-01"],
                Meetings = ["forum: committee, date: 2016-03-01, present: [ p1 ]"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .Quorum(Bound.MoreThan(Bound.Share(1, 2))).As("QUORUM"))),
        Of(new("attendance", "mødepligt", "Members of the IETF community must have attended at least three of the last five IETF meetings in order to volunteer.", "RFC 7437, 4.14")
            {
                Code = null!,
                Yaml = ["id: ATTENDANCE, forum: committee, attendance: { min: 3/5 }"],
                Fora = ["committee"],
                Memberships = ["forum: committee, person: p1, from: 2015-01-01"],
                Meetings = ["forum: committee, date: 2015-03-01, present: [ p1 ]", "forum: committee, date: 2015-09-01, present: []"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .Attendance(Bound.Share(3, 5)).As("ATTENDANCE"))),
        Of(new("majority", "flertal", "Decisions of the General Assembly on important questions shall be made by a two-thirds majority of the members present and voting.", "Charter of the United Nations, article 18, 2")
            {
                Code = null!,
                Yaml = ["id: TWO-THIRDS, forum: committee, majority: { min: 2/3, of: cast }"],
                Fora = ["committee"],
                Memberships = ["forum: committee, person: p1"],
                Matters = ["id: peace, type: none, traits: [], steps: [ { forum: committee, date: 2016-03-01, act: decided, votes: { for: 3, against: 2, abstained: 1 } } ]"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .Majority(Bound.Share(2, 3), MajorityOf.Cast).As("TWO-THIRDS"))),
        Of(new("recusal", "inhabilitet", "Den, der er inhabil i forhold til en sag, må ikke træffe afgørelse, deltage i afgørelsen eller i øvrigt medvirke ved behandlingen af den pågældende sag.", "Forvaltningsloven, § 3, stk. 3")
            {
                Code = null!,
                Yaml = ["id: RECUSAL, forum: committee, recusal: {}"],
                Fora = ["committee"],
                Memberships = ["forum: committee, person: p1"],
                Matters = ["id: grant, type: none, traits: [], concernsPersons: [ p1 ], concerns: [], steps: [ { forum: committee, date: 2016-03-01, act: decided, present: [ p1 ], recused: [] } ]"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .Recusal().As("RECUSAL"))),
    ];
}
