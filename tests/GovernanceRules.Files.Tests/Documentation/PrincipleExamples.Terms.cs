using static GovernanceRules.Files.Tests.Documentation.PrincipleExample;

namespace GovernanceRules.Files.Tests.Documentation;

internal static partial class PrincipleExamples
{
    private static readonly PrincipleExample[] Terms =
    [
        Of(new("term", "valgperiode", "judges shall hold office for a term of nine years", "Rome Statute of the International Criminal Court, article 36, 9")
            {
                Code = null!,
                Yaml = ["id: TERM, forum: committee, term: { length: 9y }"],
                Fora = ["committee"],
                Memberships = ["forum: committee, person: p1, from: 2015-03-11, to: 2018-03-10"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .TermLasts(new Duration(9, DurationUnit.Year)).As("TERM"))),
        Of(new("termLimit", "genvalg højst", "No person shall be elected to the office of the President more than twice", "Constitution of the United States, amendment XXII")
            {
                Code = null!,
                Yaml = ["id: TWICE, forum: committee, termLimit: { lifetime: 2 }"],
                Fora = ["committee"],
                Memberships = ["forum: committee, person: p1, from: 2005-01-20, to: 2009-01-19", "forum: committee, person: p1, from: 2009-01-20, to: 2013-01-19", "forum: committee, person: p1, from: 2013-01-20, to: 2017-01-19"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .TermLimit(lifetime: 2).As("TWICE"))),
        Of(new("staggered", "forskudte valgperioder", "so that one third may be chosen every second Year", "Constitution of the United States, article I, section 3")
            {
                Code = null!,
                Yaml = ["id: ONE-THIRD, forum: committee, staggered: { per: ends, max: 1/3 }"],
                Fora = ["committee"],
                Memberships = ["forum: committee, person: p1, to: 2016-12-31", "forum: committee, person: p2, to: 2016-12-31", "forum: committee, person: p3, to: 2018-12-31"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .Staggered(max: Bound.Share(1, 3)).As("ONE-THIRD"))),
        Of(new("rotation", "formandskabet går på skift", "The Presidency of Council configurations, other than that of Foreign Affairs, shall be held by Member State representatives in the Council on the basis of equal rotation", "Treaty on European Union, article 16, 9")
            {
                Code = null!,
                Yaml = ["id: ROTATION, forum: committee, rotation: { role: chair, per: organisation, every: 6m }"],
                Fora = ["committee"],
                Memberships = ["forum: committee, person: p1, organisation: viborg, role: chair, from: 2015-07-01"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .Rotates("chair", Property.Organisation, new Duration(6, DurationUnit.Month)).As("ROTATION"))),
        Of(new("vacancy", "genbesættelse inden", "an election for the office of President shall be held within sixty days after such event", "Constitution of Ireland, article 12, 3")
            {
                Code = null!,
                Yaml = ["id: PRESIDENT, forum: committee, seats: { lines: [ { name: president, members: { role: chair }, exactly: 1 } ] }", "id: SIXTY-DAYS, forum: committee, vacancy: { filledWithin: 60d }"],
                Fora = ["committee"],
                Memberships = ["forum: committee, person: p1, role: chair, from: 2010-01-01, to: 2016-01-31", "forum: committee, person: p2, from: 2010-01-01"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .Seats("president", m => m.Role("chair"), exactly: 1).As("PRESIDENT")
                .SeatsFilledWithin(new Duration(60, DurationUnit.Day)).As("SIXTY-DAYS"))),
    ];
}
