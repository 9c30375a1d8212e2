using static GovernanceRules.Files.Tests.Documentation.PrincipleExample;

namespace GovernanceRules.Files.Tests.Documentation;

internal static partial class PrincipleExamples
{
    private static readonly PrincipleExample[] Terms =
    [
        Of(new("term", "valgperiode", "The terms of elected Advisory Board participants are for two years.", "w3c-ab-tag")
            {
                Code = null!,
                Yaml = ["id: TERM, forum: committee, term: { length: 2y }"],
                Fora = ["committee"],
                Memberships = ["forum: committee, person: p1, from: 2015-03-11, to: 2018-03-10"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .TermLasts(new Duration(2, DurationUnit.Year)).As("TERM"))),
        Of(new("termLimit", "genvalg højst", "a person must not be appointed for more than two consecutive terms", "w3c-ab-tag")
            {
                Code = null!,
                Yaml = ["id: TWICE, forum: committee, termLimit: { consecutive: 2 }"],
                Fora = ["committee"],
                Memberships = ["forum: committee, person: p1, from: 2005-01-20, to: 2009-01-19", "forum: committee, person: p1, from: 2009-01-20, to: 2013-01-19", "forum: committee, person: p1, from: 2013-01-20, to: 2017-01-19"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .TermLimit(consecutive: 2).As("TWICE"))),
        Of(new("staggered", "forskudte valgperioder", "at each AGM, at least half of the committee members must retire from their role", "association")
            {
                Code = null!,
                Yaml = ["id: HALF-RETIRE, forum: committee, staggered: { per: ends, min: 1/2 }"],
                Fora = ["committee"],
                Memberships = ["forum: committee, person: p1, to: 2016-12-31", "forum: committee, person: p2, to: 2018-12-31", "forum: committee, person: p3, to: 2018-12-31"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .Staggered(min: Bound.Share(1, 2)).As("HALF-RETIRE"))),
        Of(new("rotation", "formandskabet går på skift", "The organisations hold the chair in turn, half a year each.", "")
            {
                Code = null!,
                Yaml = ["id: ROTATION, forum: committee, rotation: { role: chair, per: organisation, every: 6m }"],
                Fora = ["committee"],
                Memberships = ["forum: committee, person: p1, organisation: viborg, role: chair, from: 2015-07-01"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .Rotates("chair", Property.Organisation, new Duration(6, DurationUnit.Month)).As("ROTATION"))),
        Of(new("vacancy", "genbesættelse inden", "If the position of Secretary is vacant for any reason, the Committee must appoint a new Secretary within 14 days.", "association")
            {
                Code = null!,
                Yaml = ["id: SECRETARY, forum: committee, seats: { lines: [ { name: secretary, members: { role: secretary }, exactly: 1 } ] }", "id: FOURTEEN-DAYS, forum: committee, vacancy: { filledWithin: 14d }"],
                Fora = ["committee"],
                Memberships = ["forum: committee, person: p1, role: secretary, from: 2010-01-01, to: 2016-01-31", "forum: committee, person: p2, from: 2010-01-01"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .Seats("secretary", m => m.Role("secretary"), exactly: 1).As("SECRETARY")
                .SeatsFilledWithin(new Duration(14, DurationUnit.Day)).As("FOURTEEN-DAYS"))),
    ];
}
